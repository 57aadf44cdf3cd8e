import { chromium } from '@playwright/test'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { findBrowser } from '@/scripts/browser'
import { sign, watchPage } from './in-page'

export async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser()
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> })
}

/** A window of somebody signed in, with nothing in its cache. */
export async function windowOf(browser: Browser, address: string, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' })
  const [name = '', value = ''] = cookie.split('=', 2)
  await context.addCookies([{ name, value, url: address }])
  // tsx names functions by a helper that pages do not have.
  await context.addInitScript('globalThis.__name = (value) => value')
  await context.addInitScript(watchPage, sign)
  return context
}

export const editorOf = (page: Page, sentence: number) =>
  page.getByRole('textbox', {
    name: `Translation of sentence ${sentence.toLocaleString('en')}`,
    exact: true,
  })

/** JavaScript that came over the wire, as it came: compressed, in bytes. */
async function countScripts(page: Page): Promise<() => number> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  client.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  return () => bytes
}

/**
 * Opens a workspace and types into it as soon as that is possible, as somebody in a hurry would.
 * @param slowdown of the processor, 1: none
 * @returns milliseconds until the editor showed what was typed, and the script bytes that came by then
 */
export async function visit(
  context: BrowserContext,
  { url, sentence, slowdown }: { url: string; sentence: number; slowdown: number },
): Promise<{ page: Page; usableMs: number; scriptBytes: number }> {
  const page = await context.newPage()
  const scriptBytes = await countScripts(page)
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(url, { waitUntil: 'commit' })
  const editor = editorOf(page, sentence)
  await editor.waitFor({ state: 'visible', timeout: 30_000 })
  for (let tries = 0; tries < 300; tries++) {
    await editor.focus()
    await page.keyboard.press(sign)
    const usableMs = await page.evaluate(() => globalThis.benchSeen.usable)
    if (usableMs !== null) return { page, usableMs, scriptBytes: scriptBytes() }
  }
  throw new Error('the editor takes no key')
}
