import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from '@playwright/test'
import type { Browser, BrowserContextOptions } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '@/scripts/browser'
import { everyPage } from './every-page'

let browser: Browser
beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser()
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args, ...(env && { env }) })
}, 60_000)
afterAll(() => browser.close())

/** 320 pixels are what is left of a wide screen at 400 %. */
const narrow = { width: 320, height: 640 }

test.each<[string, string[], BrowserContextOptions]>([
  ['en', ['live', 'index', 'error', 'report'], { colorScheme: 'light' }],
  ['ar', ['withdrawn', 'missing', 'older', 'verify'], { colorScheme: 'dark' }],
])(
  '%s %j %j: nothing is wrong for those who see little or hear pages, and nothing scrolls sideways',
  async (language, kinds, options) => {
    const context = await browser.newContext({ viewport: narrow, ...options })
    const page = await context.newPage()
    const pages = everyPage(language)
    for (const kind of kinds) {
      await page.setContent(pages[kind]!)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect([kind, violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])]).toEqual([
        kind,
        [],
      ])
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([kind, beyond]).toEqual([kind, 0])
    }
    await context.close()
  },
  120_000,
)

test('the first thing a keyboard reaches leads to the text', async () => {
  const page = await browser.newPage()
  await page.setContent(everyPage('en').live!)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
  await page.close()
})

test('all of a page stands between the same two edges, and what is foreign begins where the rest does', async () => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  await page.setContent(everyPage('ar').missing!)
  const edges = await page.evaluate(() =>
    ['header', 'main', 'footer'].map((part) => {
      const { left, right } = document.querySelector(part)!.getBoundingClientRect()
      return [left, right]
    }),
  )
  expect(new Set(edges.map(String)).size).toBe(1)
  const wordsEnd = await page.evaluate(() => {
    const words = document.createRange()
    words.selectNodeContents(document.querySelector('.summary')!)
    return words.getBoundingClientRect().right
  })
  expect(wordsEnd).toBeCloseTo(edges[1]![1]!, 0)
  await page.close()
})
