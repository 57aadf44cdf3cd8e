import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { packagedChromium } from './packaged-chromium'
import { Said } from './run'

/** What Playwright needs to launch a Chromium; without a path it takes its own. */
export interface Browser {
  source: 'environment' | 'playwright' | 'system' | 'packaged'
  executablePath?: string
  args: string[]
  env?: Record<string, string>
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

const noFonts = () => globSync('/usr{,/local}/share/fonts/**/*.{ttf,otf,ttc,woff2,pfb}').length === 0

/** The Chromium to test in: the one CHROMIUM_PATH names, Playwright's, the system's, or the packaged one, in that order. */
export async function findBrowser(): Promise<Browser> {
  // Root has no user name space to hide the browser in, and containers have a small /dev/shm.
  const args =
    process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : ['--disable-dev-shm-usage']
  const given = process.env.CHROMIUM_PATH
  if (given) return { source: 'environment', executablePath: given, args }
  if (existsSync(chromium.executablePath())) return { source: 'playwright', args }
  const system = onPath()
  if (system) return { source: 'system', executablePath: system, args }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = await packagedChromium({ withFonts: noFonts() })
    return { source: 'packaged', executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'], env }
  }
  throw new Said(
    'No Chromium to test in: install one (apt-get install chromium), or set CHROMIUM_PATH to it.',
  )
}

if (import.meta.main) console.log({ ...(await findBrowser()), env: undefined })
