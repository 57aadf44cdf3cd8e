import type { Page } from '@playwright/test'
import { begunRelease } from '@/tests/fixtures/work'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

/** Gathers what live regions say, in the order they say it. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]'
    const say = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement
      const region = element?.closest(live)
      const isHidden = region?.closest('[aria-hidden="true"]')
      const text = region && !isHidden ? region.textContent.replaceAll(/\s+/gu, ' ').trim() : ''
      if (text && heard.at(-1) !== text) heard.push(text)
    }
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) say(node)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0, Infinity))

/** What has the focus, as a screen reader names it. */
const focused = async (page: Page) => {
  const [first] = (await page.locator(':focus').ariaSnapshot()).split('\n')
  return first?.replace(/^- /u, '')
}

test('what a screen reader says while three sentences are post-edited', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const { localisationId } = await begunRelease(
    [
      { source: 'They meet in May.', draft: 'On se voit en mai.' },
      { source: 'They have 12 ships.', draft: 'Ils ont 13 navires.' },
      { source: 'They leave.', draft: 'Ils partent.' },
    ],
    { title: 'Ships' },
  )
  await listen(page)
  await page.goto(`/review/${localisationId}?work=translate`)
  await expect(page.getByRole('textbox', { name: 'Translation of sentence 1' })).toBeFocused()

  await test.step('the page has a heading, a list that says how long it is, and a place to write', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Ships' })).toBeVisible()
    await expect(page.getByRole('progressbar', { name: '0 of 4 confirmed' })).toBeAttached()
    await expect(page.getByRole('search', { name: 'Filter' })).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'Side panel' })).toBeVisible()
    const row = page.getByRole('list', { name: 'Sentences' }).getByRole('listitem').first()
    await expect(row).toHaveAttribute('aria-posinset', '1')
    await expect(row).toHaveAttribute('aria-setsize', '4')
    await expect(row).toHaveAttribute('aria-current', 'true')
    await expect(row).toContainText('Title')
    await expect(row).toContainText('Untranslated')
    await expectAccessible(page)
  })

  await test.step('what is foreign says in which language it is', async () => {
    const editor = page.getByRole('textbox', { name: 'Translation of sentence 1' })
    await expect(editor).toHaveAttribute('lang', 'fr')
    await expect(page.locator('[data-current] [data-side="source"]')).toHaveAttribute('lang', 'en')
  })

  await test.step('the first is written and confirmed', async () => {
    await page.keyboard.type('Navires')
    await heard(page)
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => focused(page)).toContain('textbox "Translation of sentence 2"')
    await expect
      .poll(() => heard(page))
      .toEqual(expect.arrayContaining([expect.stringContaining('Confirmed.')]))
  })

  await test.step('the second is confirmed as it stands', async () => {
    await expect(page.getByRole('textbox', { name: 'Translation of sentence 2' })).toHaveText(
      'On se voit en mai.',
    )
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => focused(page)).toContain('textbox "Translation of sentence 3"')
  })

  await test.step('what the checks find is said when the sentence is reached, and when it is mended', async () => {
    const editor = page.getByRole('textbox', { name: 'Translation of sentence 3' })
    await expect(editor).toHaveAccessibleDescription(/12.+became.+13/u)
    await heard(page)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Ils ont 14 navires.')
    await expect
      .poll(() => heard(page))
      .toEqual(expect.arrayContaining([expect.stringMatching(/12.+became.+14/u)]))
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Ils ont 12 navires.')
    await expect(editor).toHaveAccessibleDescription('')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => focused(page)).toContain('textbox "Translation of sentence 4"')
    await expect
      .poll(() => heard(page))
      .toEqual(expect.arrayContaining([expect.stringContaining('Confirmed.')]))
  })

  await test.step('the end of the work is said, and the focus goes to what is next', async () => {
    await page.keyboard.press('Control+Enter')
    await expect
      .poll(() => heard(page))
      .toEqual(expect.arrayContaining([expect.stringContaining('Every sentence here is confirmed.')]))
    await expect.poll(() => focused(page)).toContain('button "Take the next work"')
    await expectAccessible(page)
  })
})
