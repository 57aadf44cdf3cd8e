import type { Page } from '@playwright/test'
import { inTransaction } from '@/platform/database'
import { password, person } from '@/tests/fixtures/people'
import { ensureNations } from '@/workflow/intake/nations'
import { expect, expectAccessible, test } from './fixtures'

async function signInAs(page: Page, email: string, given: string) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(given)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sign in')
}

test('an administrator brings a colleague in, who chooses a password of their own, and later retires them', async ({
  browser,
}) => {
  await inTransaction(ensureNations)
  const boss = await person({ name: 'Ada Boss', roles: ['administrator'] })
  const email = `${crypto.randomUUID()}@example.org`
  const office = await (await browser.newContext()).newPage()
  const home = await (await browser.newContext()).newPage()

  await signInAs(office, boss.email, password)
  await expect(office.getByRole('heading', { name: 'People' })).toBeVisible()
  await expectAccessible(office)
  await office.getByRole('button', { name: 'Invite someone' }).click()
  const dialog = office.getByRole('dialog', { name: 'Invite someone' })
  await dialog.getByLabel('Name').fill('Nora New')
  await dialog.getByLabel('E-mail address').fill(email)
  await dialog.getByLabel('Translator').check()
  await dialog.getByRole('button', { name: 'Make the account' }).click()
  await expect(dialog.getByRole('alert')).toContainText('need at least one language')
  await dialog.getByRole('combobox', { name: /Languages/u }).click()
  await office
    .getByRole('option', { name: /^French/u })
    .first()
    .click()
  await dialog.getByRole('button', { name: 'Make the account' }).click()
  await expect(dialog.getByText('shown only now')).toBeVisible()
  const given = (await dialog.locator('code').textContent())!
  await expectAccessible(office)
  await dialog.getByRole('button', { name: 'I have it' }).click()
  await expect(office.getByRole('row', { name: /Nora New/u })).toContainText('Invited, not yet here')
  await expect(office.getByText(given)).toHaveCount(0)

  await signInAs(home, email, given)
  await expect(home.getByText('Choose a password of your own')).toBeVisible()
  await expectAccessible(home)
  await home.goto('/review')
  await expect(home).toHaveURL(/\/account$/u)
  await home.getByLabel('Starting password').fill(given)
  await home.getByLabel('New password', { exact: false }).first().fill('one of my own choosing')
  await home.getByLabel('New password again').fill('one of my own choosing')
  await home.getByRole('button', { name: 'Change the password' }).click()
  await expect(home.getByRole('heading', { name: 'Review queue' })).toBeVisible()

  await office.getByRole('button', { name: 'Change Nora New' }).click()
  await office.getByRole('button', { name: 'Retire…' }).click()
  await office.getByRole('button', { name: 'Retire now' }).click()
  await expect(office.getByRole('row', { name: /Nora New/u })).toHaveCount(0)
  await home.goto('/review')
  await expect(home.getByRole('heading', { name: 'Sign in' })).toBeVisible()

  await office.goto('/settings/activity')
  await expect(office.getByRole('row', { name: /Ada Boss Retired Nora New/u })).toBeVisible()
  await expectAccessible(office)
})

test('the settings are an administrator’s pages, readable and accessible', async ({ page }) => {
  await inTransaction(ensureNations)
  const boss = await person({ name: 'Bea Boss', roles: ['administrator'] })
  await signInAs(page, boss.email, password)
  for (const [path, title] of [
    ['/settings/languages', 'Languages and nations'],
    ['/settings/engines', 'Engines and ledger'],
    ['/settings/activity', 'Activity'],
    ['/account', 'Your account'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expectAccessible(page)
  }
  await page.goto('/settings/languages')
  await expect(async () => {
    await page.getByLabel('Review of Estonian').selectOption({ label: 'Two people, strict' })
    await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await page.reload()
  await expect(page.getByLabel('Review of Estonian')).toHaveValue('strict')
})
