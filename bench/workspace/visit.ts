import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { findBrowser } from '@/scripts/browser'
import { signs, waitForSign, watchPage } from './in-page'

/**
 * The browser of somebody signed in. What it has kept in its folder it has from earlier, compiled scripts too, as a
 * person's own browser; with a new folder it has nothing.
 */
export async function browserOf(
  address: string,
  { folder, cookie }: { folder: string; cookie: string },
): Promise<BrowserContext> {
  const { executablePath, args, env } = await findBrowser()
  const context = await chromium.launchPersistentContext(join(folder, 'browser'), {
    ...{ executablePath, args, viewport: { width: 1440, height: 900 }, locale: 'en' },
    env: { ...process.env, ...env } as Record<string, string>,
  })
  const [name = '', value = ''] = cookie.split('=', 2)
  await context.addCookies([{ name, value, url: address }])
  // tsx names functions by a helper that pages do not have.
  await context.addInitScript('globalThis.__name = (value) => value')
  await context.addInitScript(watchPage)
  return context
}

export const editorOf = (page: Page, sentence: number): Locator =>
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

let visits = 0

export type Visit = { page: Page; usableMs: number; scriptBytes: number }

/**
 * Goes to a workspace and types into it as soon as that is possible, as somebody in a hurry would.
 * @param go leads a new page there
 * @param slowdown of the processor, 1: none
 * @returns milliseconds until the editor showed what was typed, and the script bytes that came by then
 */
export async function visit(
  context: BrowserContext,
  { go, slowdown }: { go: (page: Page) => Promise<unknown>; slowdown: number },
): Promise<Visit> {
  const page = await context.newPage()
  const scriptBytes = await countScripts(page)
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await go(page)
  const sign = signs[visits++ % signs.length]!
  await page.evaluate(waitForSign, sign)
  const editor = page.getByRole('textbox', { name: /^Translation of sentence/u })
  await editor.waitFor({ state: 'visible', timeout: 30_000 })
  for (let tries = 0; tries < 300; tries++) {
    await editor.focus()
    await page.keyboard.press(sign)
    const usableMs = await page.evaluate(() => globalThis.benchSeen.usable)
    if (usableMs !== null) return { page, usableMs, scriptBytes: scriptBytes() }
  }
  throw new Error('the editor takes no key')
}

/** Straight to an address. */
export const toAddress = (url: string) => (page: Page) => page.goto(url, { waitUntil: 'commit' })

/** From the queue, by the first work that is there. */
export const fromQueue = (address: string) => async (page: Page) => {
  await page.goto(`${address}/review`, { waitUntil: 'networkidle' })
  await page
    .getByRole('button', { name: /^(Take|Start|Continue)/u })
    .first()
    .click()
}
