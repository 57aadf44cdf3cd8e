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

/** Between two presses, as somebody who cannot wait presses them. */
const pressMs = 50
const patienceMs = 30_000

export type Visit = { page: Page; usableMs: number; wholeMs: number; lost: number; scriptBytes: number }

/**
 * Goes to a workspace and types into it as soon as that is possible, as somebody in a hurry would: a key again and again
 * until it is seen, wherever the page has put the focus.
 * @param go leads a new page there
 * @param slowdown of the processor, 1: none
 * @returns milliseconds until what was typed was seen and until every key and deed answers; how many of the signs that
 * were taken are not there in the end; and the script bytes that came by then
 */
export async function visit(
  context: BrowserContext,
  { go, slowdown }: { go: (page: Page) => Promise<unknown>; slowdown: number },
): Promise<Visit> {
  const page = await context.newPage()
  const scriptBytes = await countScripts(page)
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const sign = signs[visits++ % signs.length]!
  await page.addInitScript(waitForSign, sign)
  await go(page)
  const isSeen = page
    .waitForFunction(() => globalThis.benchSeen.usable !== null, undefined, { timeout: patienceMs })
    .then(() => true)
  while (!(await Promise.race([isSeen, page.waitForTimeout(pressMs)]))) await page.keyboard.press(sign)
  await page.waitForFunction(() => globalThis.benchSeen.whole !== null, undefined, { timeout: patienceMs })
  const bytes = scriptBytes()
  const { usable, whole, lost } = await page.evaluate((typed) => {
    const { before, ...seen } = globalThis.benchSeen
    const there = document.querySelector('[role="textbox"]')!.textContent!.split(typed).length - 1
    return { ...seen, lost: seen.typed - (there - before) }
  }, sign)
  return { page, usableMs: usable!, wholeMs: whole!, lost, scriptBytes: bytes }
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
