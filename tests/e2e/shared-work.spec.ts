import type { Page } from '@playwright/test'
import { database } from '@/platform/database'
import { begunRelease } from '@/tests/fixtures/work'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

const sentence = { source: 'Ministers meet in Brussels today.', draft: 'On se voit.' }
const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()!.width,
  )
const rowsOf = (page: Page, part: string) => page.getByRole('region', { name: part }).getByRole('listitem')

test('two translators share a language, and an officer gives one of them the rest', async ({ browser }) => {
  test.setTimeout(300_000)
  const { localisationId, releaseId } = await begunRelease(
    Array.from({ length: 6 }, () => sentence),
    { language: 'gl', title: 'Treaty of Vigo', embargoAt: '2099-01-01T08:00Z' },
  )
  await begunRelease([sentence], { language: 'ca', title: 'A walk in Girona' })
  const anna = await atTheDesk(browser, 'Anna Translator', ['translator'], ['gl', 'ca'])
  const bo = await atTheDesk(browser, 'Bo Translator', ['translator', 'reviewer'], ['gl'])
  const olga = await atTheDesk(browser, 'Olga Officer', ['officer'])

  await test.step('what there is, by language, kept in the address', async () => {
    await anna.page.goto('/review')
    await expect(anna.page.getByText('Nothing is yours right now. Take the next work below')).toBeVisible()
    await expect(rowsOf(anna.page, 'You may take')).toHaveCount(2)
    await expect(rowsOf(anna.page, 'You may take').first()).toContainText('Treaty of Vigo')
    await expectAccessible(anna.page)
    await anna.page.getByRole('combobox', { name: 'Language' }).click()
    await anna.page.getByRole('option', { name: 'Catalan' }).click()
    await expect(rowsOf(anna.page, 'You may take')).toHaveCount(1)
    expect(anna.page.url()).toContain('language=ca')
    await anna.page.reload()
    await expect(rowsOf(anna.page, 'You may take')).toContainText('A walk in Girona')
    await anna.page.getByRole('button', { name: 'Show everything' }).click()
    await expect(rowsOf(anna.page, 'You may take')).toHaveCount(2)
  })

  await test.step('arrows go through the work, Enter takes it, and it is the other’s no more', async () => {
    await bo.page.goto('/review')
    await anna.page.getByRole('button', { name: 'Take the next work' }).focus()
    await anna.page.keyboard.press('ArrowDown')
    await expect(anna.page.getByRole('button', { name: /^Take: Treaty of Vigo/u })).toBeFocused()
    await anna.page.keyboard.press('ArrowDown')
    await expect(anna.page.getByRole('button', { name: /^Take: A walk in Girona/u })).toBeFocused()
    await anna.page.keyboard.press('ArrowUp')
    await anna.page.keyboard.press('Enter')
    await expect(anna.page).toHaveURL(new RegExp(`/review/${localisationId}`, 'u'))
    await expect(rowsOf(bo.page, 'Waits for others')).toContainText('Anna Translator has it until')
    await expect(bo.page.getByText('Nothing is free.')).toBeVisible()
  })

  await test.step('shared out, each has a part', async () => {
    await anna.page.goto('/review')
    await expect(rowsOf(anna.page, 'Yours')).toContainText('Yours until')
    await anna.page.getByRole('button', { name: /^More: Treaty of Vigo/u }).click()
    await anna.page.getByRole('menuitem', { name: 'Share it out…' }).click()
    const dialog = anna.page.getByRole('dialog', { name: 'Share it out' })
    await expect(dialog).toContainText('You keep the part you are in.')
    await dialog.getByLabel('Parts').fill('3')
    await expectAccessible(anna.page)
    await dialog.getByRole('button', { name: 'Share it out' }).click()
    await expect(rowsOf(anna.page, 'Yours')).toContainText('part 1 of 3')
    await expect(rowsOf(bo.page, 'You may take')).toHaveCount(2)
    await bo.page.getByRole('button', { name: 'Take the next work' }).press('Enter')
    await expect(bo.page).toHaveURL(new RegExp(`/review/${localisationId}`, 'u'))
    const claims = await database.claim.findMany({ where: { localisationId }, orderBy: { run: 'asc' } })
    expect(claims.map(({ run, personId }) => [run, personId])).toEqual([
      [1, anna.personId],
      [2, bo.personId],
    ])
  })

  await test.step('who is there is said', async () => {
    await expect(rowsOf(anna.page, 'Waits for others')).toContainText('Bo Translator here now', {
      timeout: 15_000,
    })
    await anna.page.setViewportSize({ width: 375, height: 800 })
    await anna.page.emulateMedia({ colorScheme: 'dark' })
    await fits(anna.page)
    await expectAccessible(anna.page)
  })

  await test.step('an officer gives the rest of it to one of them', async () => {
    await olga.page.goto(`/desk/releases/${releaseId}`)
    await olga.page.getByRole('button', { name: 'More: Galician' }).click()
    await olga.page.getByRole('menuitem', { name: 'Give to…' }).click()
    const dialog = olga.page.getByRole('dialog', { name: 'Give work to somebody' })
    await dialog.getByRole('combobox', { name: 'Work' }).click()
    await olga.page.getByRole('option', { name: 'Translation, part 2' }).click()
    await dialog.getByRole('combobox', { name: 'To whom' }).click()
    await olga.page.getByRole('option', { name: /^Anna Translator/u }).click()
    await expectAccessible(olga.page)
    await dialog.getByRole('button', { name: 'Give it', exact: true }).click()
    await expect(dialog.getByText(/^Bo Translator is at work on it until/u)).toBeVisible()
    await expectAccessible(olga.page)
    await dialog.getByRole('combobox', { name: 'Work' }).click()
    await olga.page.getByRole('option', { name: 'Translation, part 3' }).click()
    await dialog.getByRole('combobox', { name: 'To whom' }).click()
    await olga.page.getByRole('option', { name: /^Anna Translator/u }).click()
    await dialog.getByRole('button', { name: 'Give it', exact: true }).click()
    await expect(olga.page.getByText(/^Translation given to Anna Translator until/u)).toBeVisible()
    await anna.page.reload()
    await expect(rowsOf(anna.page, 'Yours')).toHaveCount(2)
    await expect(rowsOf(anna.page, 'Yours').nth(1)).toContainText('For you until')
    await bo.page.goto('/review')
    await expect(rowsOf(bo.page, 'Waits for others')).toContainText(['Given to Anna Translator until'])
  })

  await test.step('what others hold cannot be put together, what is handed back can', async () => {
    await anna.page.getByRole('button', { name: /^More: Treaty of Vigo.*part 1 of 3/u }).click()
    await anna.page.getByRole('menuitem', { name: 'Put the parts together again' }).click()
    await expect(anna.page.getByRole('alert', { name: 'Someone else holds this work' })).toContainText(
      'Bo Translator has it until',
    )
    await bo.page.getByRole('button', { name: /^More: Treaty of Vigo.*part 2 of 3/u }).click()
    await bo.page.getByRole('menuitem', { name: 'Hand back' }).click()
    await expect(bo.page.getByText('Nothing is yours right now.')).toBeVisible()
    await anna.page.getByRole('button', { name: /^More: Treaty of Vigo.*part 1 of 3/u }).click()
    await anna.page.getByRole('menuitem', { name: 'Put the parts together again' }).click()
    await expect(rowsOf(anna.page, 'Yours')).toHaveCount(1)
    await expect(rowsOf(anna.page, 'Yours')).not.toContainText('part')
  })
})
