import { paragraph } from '@/tests/fixtures/joined'
import { importedUnit } from '@/tests/fixtures/memory'
import { seen } from '@/tests/fixtures/work'
import { confirm } from '@/workflow/review/confirm'
import { clear } from '@/workflow/intake/clear'
import { database } from '@/platform/database'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk, signedIn } from './people'
import { openWorkspace } from './workspace'

const whole = 'Lundi à Lisbonne, les ministres de 30 nations sont convenus de se revoir en mai.'

test('a translator says two sentences in one, a reviewer approves it, and the page says it once', async ({
  browser,
}) => {
  const { anna, bela, olga, omar, releaseId, localisationId } = await paragraph()
  await clear(omar, { releaseId, revision: 1, version: await versionOf(releaseId) })

  await test.step('joined by a key, typed and confirmed', async () => {
    const page = await signedIn(browser, anna)
    await openWorkspace(page, localisationId)
    await page.getByRole('button', { name: /^Les ministres de 30 nations/ }).click()
    const editor = page.getByLabel('Translation of sentence 2')
    await expect(editor).toBeVisible()
    await editor.press('Alt+j')
    await expect(page.getByRole('status').filter({ hasText: 'Joined.' })).toBeVisible()
    await expect(editor).toContainText('lundi à Lisbonne. Ils sont convenus')
    await expect(page.getByText('2 sentences, joined in one text')).toBeVisible()
    await expect(page.getByLabel('Translation of sentence 3')).toHaveCount(0)
    await expectAccessible(page)
    await editor.press('Alt+u')
    await expect(page.getByRole('status').filter({ hasText: 'Parted.' })).toBeVisible()
    await expect(editor).not.toContainText('Ils sont convenus')
    await editor.press('Alt+z')
    await expect(editor).toContainText('Ils sont convenus')
    await editor.press('Control+a')
    await editor.pressSequentially(whole)
    await editor.press('Control+Enter')
    await expect(page.getByText('Confirmed.', { exact: true })).toBeVisible()
    for (const number of [4, 5])
      await page.getByLabel(`Translation of sentence ${number}`).press('Control+Enter')
    await page.getByRole('button', { name: 'Les ministres se réunissent à Lisbonne' }).click()
    await page.getByLabel('Translation of sentence 1').press('Control+Enter')
    await expect(page.getByText('5 of 5 confirmed')).toBeVisible()
    await page.context().close()
  })

  await test.step('reviewed and approved as one', async () => {
    const page = await signedIn(browser, bela)
    await page.goto(`/review/${localisationId}?work=review`)
    for (const number of [1, 2, 4, 5])
      await page.getByLabel(`Translation of sentence ${number}`).press('Control+Enter')
    await expect(page.getByText('5 of 5 approved')).toBeVisible()
    await page.context().close()
  })

  await test.step('signed off: the paragraph says it once', async () => {
    const page = await signedIn(browser, olga)
    await page.goto(`/desk/releases/${releaseId}/fr`)
    const preview = page.frameLocator('iframe')
    await expect(preview.getByText(`${whole} La réunion a duré deux heures.`)).toBeVisible()
    await page.context().close()
  })
})

test('sentences are joined by the menu, and what cannot be joined is said', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Anna Other', ['translator'], ['fr'])
  const { anna, localisationId, ids } = await paragraph()
  await openWorkspace(page, localisationId)
  await page.getByRole('button', { name: /^La réunion a duré/ }).click()
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('menuitem', { name: /^Join with the sentence before/ }).click()
  const editor = page.getByLabel('Translation of sentence 3')
  await expect(editor).toContainText('La réunion a duré')
  await editor.press('Alt+z')
  await expect(page.getByRole('button', { name: /^La réunion a duré/ })).toBeVisible()

  await test.step('somebody else’s word is theirs until it comes back', async () => {
    await database.claim.deleteMany({ where: { localisationId } })
    await confirm(anna, { ...(await seen(ids[1]!)), work: 'translate' })
    await database.claim.deleteMany({ where: { localisationId } })
    await expect(page.getByRole('listitem').filter({ hasText: /^2/ })).toContainText('Awaiting review')
    await editor.press('Alt+a')
    await expect(page.getByRole('alert').filter({ hasText: 'not ready' })).toContainText(
      'Somebody else has confirmed or approved one of them.',
    )
    await expect(editor).toContainText('Ils sont convenus')
  })
})

test('a match of two sentences asks before it joins them', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Anna Third', ['translator'], ['fr'])
  const source = 'Ministers of 30 nations met in Lisbon on Monday. They agreed to meet again in May.'
  await importedUnit(source, whole)
  const { localisationId } = await paragraph()
  await openWorkspace(page, localisationId)
  await page.getByRole('button', { name: /^Les ministres de 30 nations/ }).click()
  const editor = page.getByLabel('Translation of sentence 2')
  await expect(page.getByText(whole)).toBeVisible()
  await editor.press('Control+1')
  const dialog = page.getByRole('dialog', { name: 'This match says 2 sentences together' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Join and insert' }).click()
  await expect(editor).toHaveText(whole)
  await expect(page.getByText('2 sentences, joined in one text')).toBeVisible()
})

const versionOf = async (releaseId: string) =>
  (await database.release.findUniqueOrThrow({ where: { id: releaseId } })).version
