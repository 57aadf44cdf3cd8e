import { begunRelease } from '@/tests/fixtures/work'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

test('a person makes the keys their own: refused where they are somebody else’s, taken from another deed, kept', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Kim Keys', ['translator'], ['fr'])
  const { localisationId } = await begunRelease([{ source: 'One.' }, { source: 'Two.' }])
  await page.goto(`/review/${localisationId}?work=translate`)
  const editor = (number: number) => page.getByRole('textbox', { name: `Translation of sentence ${number}` })
  await editor(1).press('Alt+h')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet.getByRole('row', { name: /^Next sentence/u })).toContainText('Alt+↓')
  await expectAccessible(page)

  await sheet.getByRole('button', { name: 'Change the keys of: Next sentence' }).click()
  const field = sheet.getByLabel('New keys of: Next sentence')
  await expect(field).toBeFocused()
  await page.keyboard.press('Control+t')
  await expect(sheet.getByText('Ctrl+T is the browser’s own.')).toBeVisible()
  await page.keyboard.press('n')
  await expect(sheet.getByText('N types a character.')).toBeVisible()
  await page.keyboard.press('Alt+m')
  await expect(sheet.getByText('Alt+M is already: Comment or ask.')).toBeVisible()
  await expectAccessible(page)
  const kept = page.waitForResponse((response) => response.url().endsWith('/account') && response.ok())
  await sheet.getByRole('button', { name: 'Use it here instead' }).click()
  await kept
  await expect(sheet.getByRole('row', { name: /^Next sentence/u })).toContainText('Alt+M')
  await expect(sheet.getByRole('row', { name: 'Comment or ask' })).toContainText('No keys')
  // No key of the workspace works behind the sheet.
  await page.keyboard.press('Alt+m')
  await page.keyboard.press('Escape')
  await expect(editor(1)).toBeFocused()

  await page.reload()
  await editor(1).press('Alt+m')
  await expect(editor(2)).toBeFocused()
  await editor(2).press('Alt+h')
  await sheet.getByRole('button', { name: 'Reset the keys of: Next sentence' }).click()
  await expect(sheet.getByRole('row', { name: /^Next sentence/u })).toContainText('Alt+↓')
  await sheet.getByRole('button', { name: 'Reset all keys' }).click()
  await expect(sheet.getByRole('row', { name: 'Comment or ask' })).toContainText('Alt+M')
  await page.keyboard.press('Escape')
  await editor(2).press('Alt+ArrowDown')
  await expect(editor(3)).toBeFocused()
})

test('on macOS each Alt+letter is ⌃⇧ and the letter, and Option types', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Mac Keys', ['translator'], ['fr'], {
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36',
  })
  const { localisationId } = await begunRelease([{ source: 'One.' }, { source: 'Two.' }])
  await page.goto(`/review/${localisationId}?work=translate`)
  const editor = (number: number) => page.getByRole('textbox', { name: `Translation of sentence ${number}` })
  await expect(page.getByRole('button', { name: /⌘⏎/u })).toBeVisible()
  await editor(1).press('Meta+ArrowDown')
  await expect(editor(2)).toBeFocused()
  await editor(2).press('Control+Shift+C')
  await expect(editor(2)).toHaveText('One.')
  await editor(2).press('Alt+c')
  await editor(2).press('Control+Shift+H')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet.getByRole('row', { name: 'Send back' })).toContainText('⌃⇧R')
  await sheet.getByRole('button', { name: /Change the keys of: Send back/u }).click()
  await page.keyboard.press('Alt+e')
  await expect(sheet.getByText('⌥E types a character.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})
