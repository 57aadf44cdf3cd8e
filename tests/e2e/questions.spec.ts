import type { Page } from '@playwright/test'
import { database } from '@/platform/database'
import { begunRelease } from '@/tests/fixtures/work'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

const sentences = [
  { source: 'They signed the harbour treaty in May.', draft: 'Ils ont signé le traité du port en mai.' },
  { source: 'They meet again.', draft: 'Ils se revoient.' },
]

/** A release in French and German, the same sentences in both. */
async function inTwoLanguages() {
  const { releaseId, localisationId, translationIds } = await begunRelease(sentences)
  await database.language.createMany({ data: [{ tag: 'de' }], skipDuplicates: true })
  const german = await database.localisation.create({ data: { releaseId, language: 'de' } })
  const french = await database.translation.findMany({ where: { id: { in: translationIds } } })
  await database.translation.createMany({
    data: french.map(({ segmentId, words }) => ({
      ...{ localisationId: german.id, segmentId, words, state: 'draft' as const },
      ...{ text: 'Wieder ein Treffen.', origin: 'machine' as const, engine: 'apertium rules' },
    })),
  })
  return { releaseId, localisationId, germanId: german.id }
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Side panel' })
const editor = (page: Page, number: number) => page.getByLabel(`Translation of sentence ${number}`)

/** Opens the workspace at a sentence, its editor ready. */
async function openAt(page: Page, { localisationId, number }: { localisationId: string; number: number }) {
  const translations = await database.$queryRaw<{ id: string }[]>`
    SELECT translation.id FROM "Translation" translation
    JOIN "Placement" placement ON placement."segmentId" = translation."segmentId"
    JOIN "Block" block ON block.id = placement."blockId"
    WHERE translation."localisationId" = ${localisationId}::uuid
    ORDER BY block.position`
  await page.goto(`/review/${localisationId}?work=translate&segment=${translations[number - 1]!.id}`)
  await expect(editor(page, number)).toBeVisible()
}

test('a translator asks, the officer answers, and every language sees it', async ({ browser }) => {
  // Three people, each with a browser.
  test.slow()
  const anna = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const greta = await atTheDesk(browser, 'Greta Übersetzer', ['translator'], ['de'])
  const olive = await atTheDesk(browser, 'Olive Officer', ['officer'])
  const { releaseId, localisationId, germanId } = await inTwoLanguages()

  await test.step('asked by keys, and kept while it is written', async () => {
    const { page } = anna
    await openAt(page, { localisationId, number: 2 })
    await editor(page, 2).press('Alt+m')
    const field = panel(page).getByLabel('Comment or question about this sentence')
    await expect(field).toBeFocused()
    await field.fill('Is this the treaty of 2024?')
    await expectAccessible(page)
    await page.reload()
    await expect(editor(page, 2)).toBeVisible()
    await editor(page, 2).press('Alt+m')
    await expect(field).toHaveValue('Is this the treaty of 2024?')
    await expect(panel(page).getByText('The release’s officers are asked.')).toBeVisible()
    await field.press('Control+Enter')
    const question = panel(page).getByRole('article', { name: 'Question by Anna Translator' })
    await expect(question).toContainText('Is this the treaty of 2024?')
    await expect(field).toHaveValue('')
    await expect(panel(page).getByRole('tab', { name: /^Comments/u })).toContainText('1')
    await field.press('Escape')
    await expect(editor(page, 2)).toBeFocused()
    await expectAccessible(page)
  })

  await test.step('the officer finds it from the board and answers', async () => {
    const { page } = olive
    await page.goto(`/desk/releases/${releaseId}`)
    await page.getByRole('link', { name: '1 question about the source waits for you' }).click()
    const question = page.getByRole('article', { name: 'Question by Anna Translator' })
    await expect(question).toContainText('French')
    await expect(page.getByText('They signed the harbour treaty in May.')).toBeVisible()
    await expectAccessible(page)
    await question.getByRole('button', { name: 'Answer Anna Translator' }).click()
    await question.getByLabel('Your answer').fill('No: the one of 2025.\nThe older one has lapsed.')
    await expectAccessible(page)
    await question.getByLabel('Your answer').press('Control+Enter')
    await expect(page.getByText('No question waits for an answer.', { exact: false })).toBeVisible()
    await page.getByText('Answered (1)').click()
    await expect(question).toContainText('The older one has lapsed.')
    await expectAccessible(page)
  })

  await test.step('the answer comes to who asked without their asking', async () => {
    const { page } = anna
    const question = panel(page).getByRole('article', { name: 'Question by Anna Translator' })
    await expect(question).toContainText('No: the one of 2025.')
    await expect(question).toContainText('Olive Officer')
    await expect(question).toContainText('officers’ desk')
  })

  await test.step('and to the other language, which answers nothing away', async () => {
    const { page } = greta
    await openAt(page, { localisationId: germanId, number: 2 })
    await page.keyboard.press('Alt+m')
    const question = panel(page).getByRole('article', { name: 'Question by Anna Translator' })
    await expect(question).toContainText('No: the one of 2025.')
    await expect(question.getByRole('button', { name: 'Resolve' })).toHaveCount(0)
    await expect(question.getByRole('button', { name: 'Delete' })).toHaveCount(0)
  })

  await test.step('who asked resolves it', async () => {
    const { page } = anna
    await panel(page).getByRole('button', { name: 'Resolve' }).click()
    await panel(page).getByRole('button', { name: 'Show 1 resolved' }).click()
    await expect(panel(page).getByText('Resolved by Anna Translator')).toBeVisible()
    await expectAccessible(page)
  })
})

test('the tabs beside a sentence: other languages, history to take up again, the page', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const { localisationId } = await inTwoLanguages()
  await openAt(page, { localisationId, number: 2 })

  await test.step('by arrow keys, and the last one is remembered', async () => {
    await panel(page).getByRole('tab', { name: /^Help/u }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const german = panel(page).getByRole('tabpanel', { name: 'Languages' })
    await expect(german).toContainText('German')
    await expect(german.getByText('Wieder ein Treffen.')).toHaveAttribute('lang', 'de')
    await expectAccessible(page)
    await page.reload()
    await expect(panel(page).getByRole('tab', { name: 'Languages' })).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('an earlier text is put in the editor, and nothing else happens', async () => {
    await editor(page, 2).fill('Autre chose.')
    await editor(page, 2).press('Alt+y')
    const history = panel(page).getByRole('tabpanel', { name: 'History' })
    await expect(history.getByText('The program drafted')).toBeVisible()
    await history.getByRole('button', { name: /^Put in the editor/u }).click()
    await expect(editor(page, 2)).toContainText('Ils ont signé le traité du port en mai.')
    await expect(editor(page, 2)).toBeFocused()
    const { state } = await database.translation.findFirstOrThrow({
      where: { localisationId, text: { contains: 'traité du port' } },
    })
    expect(state).toBe('draft')
    await expectAccessible(page)
  })

  await test.step('the page follows the segment and what is typed', async () => {
    await panel(page).getByRole('tab', { name: 'Page' }).click()
    const frame = page.frameLocator('iframe[title="The page as readers will get it"]:not([data-loading])')
    await expect(frame.locator('.sentence:target')).toHaveText('Ils ont signé le traité du port en mai.')
    await editor(page, 2).press('Alt+ArrowDown')
    await expect(frame.locator('.sentence:target')).toHaveText('Ils se revoient.')
    await editor(page, 3).fill('Ils se reverront.')
    await expect(frame.locator('.sentence:target')).toHaveText('Ils se reverront.')
    await expectAccessible(page)
  })

  await test.step('on a phone it fills the window, and nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 375, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    await expect(panel(page).getByRole('tabpanel')).toHaveCount(0)
    await expectAccessible(page)
    await panel(page).getByRole('tab', { name: 'Page' }).click()
    const dialog = page.getByRole('dialog', { name: 'The page as readers will get it' })
    await expect(dialog).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await panel(page)
      .getByRole('tab', { name: /^Comments/u })
      .click()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  })
})

test('a term is made of what is selected by who may decide on terms, and asked for by others', async ({
  browser,
}) => {
  const anna = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const bela = await atTheDesk(browser, 'Béla Both', ['translator', 'reviewer'], ['fr'])
  const { releaseId, localisationId } = await inTwoLanguages()

  const select = async (page: Page, words: string) => {
    await expect(page.locator('[data-current] [data-side="source"]')).toContainText(words)
    await page.evaluate((wanted) => {
      const source = document.querySelector('[data-current] [data-side="source"]')!
      const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(wanted)
        if (at >= 0) document.getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length)
      }
    }, words)
  }

  await test.step('a translator asks their reviewers', async () => {
    const { page } = anna
    await openAt(page, { localisationId, number: 2 })
    await select(page, 'harbour treaty')
    await page.keyboard.press('Alt+e')
    const dialog = page.getByRole('dialog', { name: 'Make this a term' })
    await expect(dialog.getByLabel('English')).toHaveValue('harbour treaty')
    await dialog.getByLabel('French').fill('traité portuaire')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Ask for the term' }).click()
    await expect(dialog).toHaveCount(0)
    await page.keyboard.press('Alt+m')
    await expect(panel(page).getByRole('article', { name: 'Question by Anna Translator' })).toContainText(
      'Should this be a term? “harbour treaty” – “traité portuaire”',
    )
  })

  await test.step('a reviewer makes it, kept to the release', async () => {
    const { page } = bela
    await openAt(page, { localisationId, number: 2 })
    await select(page, 'harbour treaty')
    await page.keyboard.press('Alt+e')
    const dialog = page.getByRole('dialog', { name: 'Make this a term' })
    await dialog.getByLabel('French').fill('traité portuaire')
    await dialog.getByLabel('Meaning').fill('The treaty on harbours.')
    await dialog.getByRole('button', { name: 'Make the term' }).click()
    await expect(dialog).toHaveCount(0)
    await panel(page).getByRole('tab', { name: /^Help/u }).click()
    await expect(panel(page).getByRole('button', { name: 'Insert “traité portuaire”' })).toBeVisible()
    await expect(panel(page).getByText('The treaty on harbours.')).toBeVisible()
    const { concept } = await database.rendering.findFirstOrThrow({
      where: { text: 'traité portuaire' },
      include: { concept: true },
    })
    expect(concept.releaseId).toBe(releaseId)
    await editor(page, 2).press('Alt+1')
    await expect(editor(page, 2)).toContainText('traité portuaire')
    await expectAccessible(page)
  })
})
