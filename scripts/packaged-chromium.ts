import { execFile, spawn } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'

const packageRoot = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')

interface Packaged {
  executablePath: string
  env: Record<string, string>
}

/**
 * The Chromium that came with the dependencies, inflated once into .cache with the libraries and, for a machine that
 * has none, the fonts it cannot live without. The package's own way inflates into the system's temporary folder and
 * takes a half-inflated browser for a whole one.
 */
export async function packagedChromium({ withFonts }: { withFonts: boolean }): Promise<Packaged> {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = resolve('.cache/chromium', version)
  if (!existsSync(folder)) await inflateInto(folder)
  const fonts = join(folder, 'fonts')
  const extra: Record<string, string> = {
    LD_LIBRARY_PATH: libraries(folder),
    ...(withFonts && { FONTCONFIG_PATH: fonts }),
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...(process.env as Record<string, string>), ...extra },
  }
}

const libraries = (folder: string) => join(folder, 'lib')

async function inflateInto(folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  const packed = (name: string) => createReadStream(join(packageRoot, 'bin', name))
  const executable = createWriteStream(join(half, 'chromium'), { mode: 0o755 })
  await pipeline(packed('chromium.br'), createBrotliDecompress(), executable)
  for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) await unpack(packed(name), half)
  writeFileSync(join(half, 'fonts', 'fonts.conf'), fontsConfiguration(join(folder, 'fonts')))
  await promisify(execFile)(join(half, 'chromium'), ['--version', '--no-sandbox'], {
    env: { ...process.env, LD_LIBRARY_PATH: libraries(half) },
  })
  try {
    renameSync(half, folder)
  } catch {
    // Another process was faster.
    rmSync(half, { recursive: true })
  }
}

async function unpack(packed: NodeJS.ReadableStream, into: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-C', into], { stdio: ['pipe', 'ignore', 'inherit'] })
  const done = new Promise<void>((finish, fail) => {
    tar.on('error', fail)
    tar.on('close', (code) => (code === 0 ? finish() : fail(new Error(`tar ended with ${code}`))))
  })
  await Promise.all([pipeline(packed, createBrotliDecompress(), tar.stdin), done])
}

/** The packaged configuration names a folder in /tmp. */
const fontsConfiguration = (fonts: string) =>
  `<?xml version="1.0"?>\n<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>\n`
