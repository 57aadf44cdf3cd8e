import type { Page } from '@playwright/test'
import { begunRelease } from '@/tests/fixtures/work'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

const count = 1_200
const sentences = Array.from({ length: count }, (_, index) => ({
  source: `Ship ${index + 1} came into the harbour of Lisbon${' and was unloaded there'.repeat(index % 4)}.`,
}))

const target = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Translation of sentence ${number.toLocaleString('en')}`, exact: true })

test('a release of more than a thousand sentences is worked on as a short one is', async ({ browser }) => {
  const { localisationId, translationIds } = await begunRelease(sentences, { title: 'Ships of Lisbon' })
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const rows = page.locator('[data-index]')

  await test.step('it begins where somebody was led, before the rest has come', async () => {
    let isOpen = false
    await page.route('**/segments?from=*', async (route) => {
      await expect.poll(() => isOpen, { timeout: 60_000 }).toBe(true)
      await route.continue()
    })
    await page.goto(`/review/${localisationId}?work=translate&segment=${translationIds[700]}`)
    await expect(target(page, 701)).toBeFocused()
    await expect(page.locator('[data-current]')).toBeInViewport({ ratio: 1 })
    await expect(page.locator('[data-current]')).toHaveAttribute('aria-posinset', '701')
    await expect(page.locator('[data-current]')).toHaveAttribute('aria-setsize', '1201')
    await expect(page.getByText('0 of 1,201 confirmed').first()).toBeVisible()
    await expect(page.getByText('The rest is still coming.')).toBeVisible()
    await expectAccessible(page)
    isOpen = true
    await expect(page.getByText('The rest is still coming.')).toHaveCount(0)
    await expect(target(page, 701)).toBeFocused()
    await expect(page.locator('[data-current]')).toBeInViewport({ ratio: 1 })
    expect(await rows.count()).toBeLessThan(60)
  })

  await test.step('going far away and back loses neither the text nor the focus', async () => {
    await target(page, 701).pressSequentially('Le navire')
    await page.mouse.move(500, 500)
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, 2_000)
    await expect(page.locator('[data-current]')).not.toBeInViewport()
    await page.keyboard.type(' 700')
    await expect(target(page, 701)).toHaveText('Le navire 700')
  })

  await test.step('by its number, by words of it, and by keys', async () => {
    await page.keyboard.press('Control+g')
    const dialog = page.getByRole('dialog', { name: 'Go to a sentence' })
    await dialog.getByLabel('Number, or words of it').fill('1201')
    await expectAccessible(page)
    await dialog.getByLabel('Number, or words of it').press('Enter')
    await expect(target(page, 1_201)).toBeFocused()
    await expect(page.locator('[data-current]')).toBeInViewport()
    await page.keyboard.press('Control+g')
    await dialog.getByLabel('Number, or words of it').fill('ship 33 came')
    await dialog.getByLabel('Number, or words of it').press('Enter')
    await expect(target(page, 34)).toBeFocused()
    for (const number of [35, 36, 37]) {
      await page.keyboard.press('Alt+ArrowDown')
      await expect(target(page, number)).toBeFocused()
    }
    await expect(page.locator('[data-current]')).toBeInViewport({ ratio: 1 })
  })

  await test.step('narrowed to some of them, also after the page is loaded anew', async () => {
    await page.getByRole('searchbox', { name: 'Find in source or text' }).fill('ship 119')
    await expect(page.getByText('11 of 1,201 shown')).toBeVisible()
    await page.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Untranslated (11)' })
    await page.reload()
    await expect(page.getByText('11 of 1,201 shown')).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'State' })).toHaveValue('untranslated')
    await expect(page.getByRole('list', { name: 'Sentences' }).getByText('Ship 1191 came')).toBeVisible()
    await page.getByRole('searchbox', { name: 'Find in source or text' }).fill('ship of theseus')
    await expect(page.getByText('No sentence is like that.')).toBeVisible()
    await page.getByRole('button', { name: 'Clear filter' }).click()
    await expect(page.getByText(/of 1,201 shown/u)).toHaveCount(0)
  })
})

test('keys go on into parts that have not come', async ({ browser }) => {
  const { localisationId } = await begunRelease(sentences.slice(0, 400), { title: 'Ships' })
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  let isOpen = false
  await page.route('**/segments?from=*', async (route) => {
    await expect.poll(() => isOpen, { timeout: 60_000 }).toBe(true)
    await route.continue()
  })
  await page.goto(`/review/${localisationId}?work=translate`)
  await expect(target(page, 1)).toBeFocused()
  for (let number = 2; number <= 60; number++) await page.keyboard.press('Alt+ArrowDown')
  await expect(target(page, 60)).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText('Sentence 61 is still coming')).toBeAttached()
  isOpen = true
  await expect(target(page, 61)).toBeFocused()
})
