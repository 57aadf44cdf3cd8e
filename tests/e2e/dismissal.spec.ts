import type { Page } from '@playwright/test'
import { begunRelease, seen } from '@/tests/fixtures/work'
import { password, person } from '@/tests/fixtures/people'
import { confirm } from '@/workflow/review/confirm'
import { handBack } from '@/workflow/review/hand-back'
import { expect, expectAccessible, test } from './fixtures'

async function signInAs(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sign in')
}

const sentences = [
  { source: 'In 2025, ministers meet.', draft: 'En 2568,\u00A0 on se voit.' },
  { source: 'They meet again.', draft: 'On se voit encore\u0007.' },
]

test('a reviewer lets a false finding pass with a reason, and another approves', async ({ browser }) => {
  const anna = await person({ name: 'Anna Translator', roles: ['translator'], languages: ['fr'] })
  const bela = await person({ name: 'Béla Reviewer', roles: ['reviewer'], languages: ['fr'] })
  const cara = await person({ name: 'Cara Reviewer', roles: ['reviewer'], languages: ['fr'] })
  const { translationIds, localisationId } = await begunRelease(sentences)
  for (const id of translationIds.slice(1)) await confirm(anna, { ...(await seen(id)), work: 'translate' })
  const page = await (await browser.newContext()).newPage()
  const other = await (await browser.newContext()).newPage()
  const address = `/review/${localisationId}?work=review`
  const said = 'The year is counted as the reader counts it.'

  await signInAs(page, bela.email)
  await page.goto(address)
  await expect(page.getByText('\u20682025\u2069 became \u20682568\u2069.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Approve' })).toBeDisabled()
  await expectAccessible(page)

  await test.step('by keys, and not without a reason', async () => {
    await page.getByLabel('Translation of sentence 2').press('Alt+i')
    const dialog = page.getByRole('dialog', { name: 'Dismiss this finding' })
    await expect(dialog.getByRole('button', { name: 'Dismiss', exact: true })).toBeDisabled()
    await expectAccessible(page)
    await dialog.getByLabel('Why the text is right').fill(said)
    await dialog.getByLabel('Why the text is right').press('Control+Enter')
    await expect(page.getByText(`Dismissed by you. Reason: ${said}`)).toBeVisible()
    await expect(page.getByLabel('Translation of sentence 2')).toBeFocused()
    await expect(page.getByRole('button', { name: 'Approve' })).toBeEnabled()
    await expectAccessible(page)
  })

  await test.step('takes it back, and dismisses it again', async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Dismiss…' })).toHaveCount(2)
    await expect(page.getByRole('button', { name: 'Approve' })).toBeDisabled()
    await page.getByRole('button', { name: 'Dismiss…' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Dismiss', exact: true }).click()
    await expect(page.getByText(`Dismissed by you. Reason: ${said}`)).toBeVisible()
  })

  await test.step('an edit is another text', async () => {
    const editor = page.getByLabel('Translation of sentence 2')
    await editor.press('End')
    await editor.pressSequentially('!')
    await expect(page.getByText('\u20682025\u2069 became \u20682568\u2069.')).toBeVisible()
    await expect(page.getByText('An edit with errors cannot be approved.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Dismiss…' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Discard my changes' }).click()
    await expect(page.getByText(`Dismissed by you. Reason: ${said}`)).toBeVisible()
  })

  await test.step('structure cannot be dismissed', async () => {
    await page.getByLabel('Translation of sentence 2').press('Alt+ArrowDown')
    await expect(page.getByText('A control character (\u2068U+0007\u2069)')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Dismiss…' })).toHaveCount(0)
  })

  await handBack(bela, { localisationId, work: 'review' })
  await signInAs(other, cara.email)
  await other.setViewportSize({ width: 375, height: 800 })
  await other.emulateMedia({ colorScheme: 'dark' })
  await other.goto(address)
  await expect(other.getByText(`Dismissed by Béla Reviewer. Reason: ${said}`)).toBeVisible()
  await expect(other.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await expectAccessible(other)
  expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await other.getByRole('button', { name: 'Approve' }).click()
  await expect(other.getByText('Approved.', { exact: true })).toBeVisible()
})
