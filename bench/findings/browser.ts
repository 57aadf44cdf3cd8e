import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import { findBrowser } from '@/scripts/browser'
import type { Bundle } from './bundle'
import type { Times } from './in-browser'
import type { Pair } from './pairs'

/** What each pair takes, by language, checked in a real browser that loads the bundle like any page. */
export async function timeInBrowser(
  { files, entry }: Bundle,
  byLanguage: ReadonlyMap<string, readonly Pair[]>,
): Promise<Map<string, Times>> {
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url)
    response.setHeader('content-type', file ? 'text/javascript' : 'text/html')
    response.end(file ?? `<!doctype html><title>checks</title><script type="module" src="${entry}"></script>`)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { executablePath, args, env } = await findBrowser()
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction(() => 'timeChecks' in globalThis)
    const times = new Map<string, Times>()
    for (const [language, pairs] of byLanguage)
      times.set(
        language,
        await page.evaluate(([tag, all]) => timeChecks(tag, all), [language, pairs] as const),
      )
    return times
  } finally {
    await browser.close()
    server.close()
  }
}
