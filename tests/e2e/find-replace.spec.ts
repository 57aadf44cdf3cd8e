import { atTheDesk } from './people'
import { begunRelease, seen } from '@/tests/fixtures/work'
import { expect, expectAccessible, test } from './fixtures'

test('a translator replaces a word in a whole release, and confirms what was changed', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const { localisationId, translationIds } = await begunRelease([
    { source: 'The talks begin.', draft: 'Les pourparlers commencent.' },
    { source: 'The talks last.', draft: 'Les pourparlers durent.' },
    { source: 'They talk.', draft: 'Ils parlent sans relâche du matin au soir et encore du soir au matin.' },
    { source: 'The talks end.', draft: 'Les pourparlers finissent.' },
  ])
  await page.goto(`/review/${localisationId}?work=translate`)
  await page.getByLabel('Translation of sentence 1').press('Control+Shift+f')
  const dialog = page.getByRole('dialog', { name: 'Find and replace' })

  await test.step('every place is shown with what would stand there', async () => {
    await dialog.getByLabel('Find', { exact: true }).fill('POURPARLERS')
    await expect(dialog.getByText('3 places.')).toBeVisible()
    await dialog.getByLabel('Replace with').fill('entretiens')
    await expect(dialog.locator('ins')).toHaveText(['entretiens', 'entretiens', 'entretiens'])
    await expectAccessible(page)
  })

  await test.step('one place is left out', async () => {
    await dialog.getByLabel('Replace in sentence 3').uncheck()
    await dialog.getByRole('button', { name: 'Replace in 2 places' }).click()
    await expect(dialog.getByText('Replaced in 2 sentences, not confirmed yet.')).toBeVisible()
    expect((await seen(translationIds[1]!)).text).toBe('Les pourparlers commencent.')
  })

  await test.step('what was replaced is confirmed, after what that does is shown', async () => {
    await dialog.getByRole('button', { name: 'Confirm 2 sentences…' }).click()
    const plan = page.getByRole('dialog', { name: 'Confirm the selected sentences' })
    await expect(plan.getByText('2 sentences will be confirmed.')).toBeVisible()
    await plan.getByRole('button', { name: 'Confirm 2 sentences' }).click()
    await expect(page.getByText('2 sentences confirmed.', { exact: true })).toBeVisible()
    expect(await seen(translationIds[4]!)).toMatchObject({
      ...{ text: 'Les entretiens finissent.', state: 'awaiting_review' },
    })
    expect((await seen(translationIds[2]!)).text).toBe('Les pourparlers durent.')
  })

  await test.step('both are taken back, deed first, then the replacement', async () => {
    await page.keyboard.press('Alt+z')
    await expect(page.getByText('2 sentences are as they were before.')).toBeVisible()
    await expect(page.getByText('Les entretiens finissent.').first()).toBeVisible()
    await page.keyboard.press('Alt+z')
    await expect(page.getByText('Les pourparlers finissent.').first()).toBeVisible()
    await expect(page.getByText('Les entretiens finissent.')).toHaveCount(0)
  })

  await test.step('an expression that would take for ever is stopped', async () => {
    await page.keyboard.press('Control+Shift+f')
    await dialog.getByLabel('Regular expression').check()
    await dialog.getByLabel('Find', { exact: true }).fill('(e|r|s|[a-z])+ (\\w+) !')
    await expect(dialog.getByText('It stands nowhere.')).toBeVisible()
    await dialog.getByLabel('Find', { exact: true }).fill('(([a-z ])+)+!$')
    await expect(dialog.getByText('This expression takes too long. Try a simpler one.')).toBeVisible()
    await dialog.getByLabel('Find', { exact: true }).fill('(')
    await expect(dialog.getByText('This is no regular expression.')).toBeVisible()
  })
})
