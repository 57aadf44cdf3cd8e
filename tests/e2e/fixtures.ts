import { readdirSync, readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { someAddress } from '@/tests/fixtures/people'

export { expect }

/** WCAG 2.2 AA is all of these together. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const keysOf = (texts: object): string[] =>
  Object.entries(texts).flatMap(([key, said]) =>
    typeof said === 'string' ? [key] : keysOf(said).map((rest) => `${key}.${rest}`),
  )

/** What a place shows that has not been given its texts. */
const textKeys = new Set(
  readdirSync('locales/en')
    .flatMap((name) => keysOf(JSON.parse(readFileSync(`locales/en/${name}`, 'utf8'))))
    .filter((key) => key.includes('.')),
)

/** Fails with one line for each element that breaks a rule, but for rules the story looks after itself. */
export async function expectAccessible(page: Page, except: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).disableRules(except).analyze()
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  )
  expect(faults, `accessibility of ${page.url()}`).toEqual([])
  const words = (await page.locator('body').innerText()).split(/\s+/u)
  expect(
    words.filter((word) => textKeys.has(word)),
    `texts missing on ${page.url()}`,
  ).toEqual([])
}

export const test = base.extend<{ closed: void }>({
  // Windows that a story opened go with it: left open, they ask and draw on beside all that come after.
  closed: [
    async ({ browser }, use) => {
      await use()
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
    { auto: true },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the needed fixtures from the pattern
  baseURL: async ({}, use) => {
    await use(process.env.COMMUNIQUE_URL)
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  extraHTTPHeaders: async ({}, use) => {
    await use({ 'x-forwarded-for': someAddress() })
  },
})
