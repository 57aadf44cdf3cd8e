import { atTheDesk } from './people'
import { begunRelease, seen } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { expect, expectAccessible, test } from './fixtures'

test('a translator confirms identical sentences together and takes it back', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const { localisationId, translationIds } = await begunRelease([
    { source: 'No change.', draft: 'Sans changement.' },
    { source: 'They meet.', draft: 'On se voit.' },
    { source: 'No change.' },
    { source: 'No change.', draft: 'Pas de changement.' },
  ])
  await page.goto(`/review/${localisationId}?work=translate`)
  await page.getByLabel('Translation of sentence 1').press('Alt+ArrowDown')
  const along = page.getByRole('group', { name: 'Identical sentences' })

  await test.step('each is listed with its place before it happens', async () => {
    await expect(along.getByText('Also confirms 2 identical sentences:')).toBeVisible()
    await expect(along.getByLabel('Sentence 4, Paragraph')).toBeChecked()
    await expect(along.getByLabel('Sentence 5, Paragraph Pas de changement.')).toBeChecked()
    await expectAccessible(page)
  })

  await test.step('one is opted out, the other goes along', async () => {
    await along.getByLabel('Sentence 5').uncheck()
    await page.getByLabel('Translation of sentence 2').press('Control+Enter')
    await expect(page.getByText('2 sentences confirmed.', { exact: true })).toBeVisible()
    expect(await seen(translationIds[3]!)).toMatchObject({
      state: 'awaiting_review',
      text: 'Sans changement.',
    })
    expect(await seen(translationIds[4]!)).toMatchObject({ state: 'draft', text: 'Pas de changement.' })
    expect(await database.translationEvent.count({ where: { translationId: translationIds[3]! } })).toBe(1)
  })

  await test.step('both are taken back together, and the person is led back', async () => {
    await page.keyboard.press('Alt+z')
    await expect(page.getByText('2 sentences are as they were before.')).toBeVisible()
    await expect(page.getByLabel('Translation of sentence 2')).toBeVisible()
    expect(await seen(translationIds[1]!)).toMatchObject({ state: 'draft', text: 'Sans changement.' })
    expect(await seen(translationIds[3]!)).toMatchObject({ state: 'untranslated', text: '' })
  })

  await test.step('what was typed for a deed is there again', async () => {
    await along.getByRole('button', { name: 'Only this one' }).click()
    const editor = page.getByLabel('Translation of sentence 2')
    await editor.press('End')
    await editor.pressSequentially(' Encore.')
    await editor.press('Control+Enter')
    await expect(page.getByText('Confirmed.', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: /^Undo/u }).click()
    await expect(page.getByText('Taken back.', { exact: true })).toBeVisible()
    await expect(page.getByLabel('Translation of sentence 2')).toHaveText('Sans changement. Encore.')
    await expect(along.getByText('2 identical sentences are not confirmed with it.')).toBeVisible()
  })
})
