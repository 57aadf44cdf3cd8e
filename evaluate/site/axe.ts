import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from '@playwright/test'
import { randomFrom } from '@/bench/memory/text'
import { fileKindOf } from '@/platform/page-store/page-path'
import { listPages } from '@/platform/page-store/store'
import { findBrowser } from '@/scripts/browser'
import { fileOf } from './file-of'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe says of some pages of a store, at the width of a small telephone. */
export async function axeFaults(
  folder: string,
  { count, seed }: { count: number; seed: number },
): Promise<{ kind: 'axe'; path: string; says: string }[]> {
  const random = randomFrom(seed)
  const pages = (await listPages(folder)).filter((path) => fileKindOf(path) === null)
  const some = Array.from({ length: count }, () => pages[Math.floor(random() * pages.length)]!)
  const { executablePath, args, env } = await findBrowser()
  const browser = await chromium.launch({
    ...{ executablePath, args, env: { ...process.env, ...env } as Record<string, string> },
  })
  try {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    const faults: { kind: 'axe'; path: string; says: string }[] = []
    for (const path of some) {
      await page.setContent((await fileOf(folder, path)).text)
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
      faults.push(
        ...violations.map(({ id, help }) => ({ kind: 'axe' as const, path, says: `${id}: ${help}` })),
      )
    }
    return faults
  } finally {
    await browser.close()
  }
}
