import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'
import { password, person } from '@/tests/fixtures/people'

const keptIn = (page: Page) =>
  page.evaluate(() =>
    [...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((key) =>
      key.startsWith('communique:'),
    ),
  )

async function prepare(page: Page, text: string): Promise<void> {
  await page.goto('/desk/new')
  await page.getByLabel('Your text', { exact: true }).last().fill(text)
  await expect(page.getByRole('region', { name: 'How we read it' })).toContainText(text)
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Signed in as ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
}

test('signing out says that a release text would be lost, asks, and leaves nothing behind', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Olga Officer', ['officer'])
  await page.goto('/desk/new')
  await expect(page.getByRole('heading', { name: 'New release' })).toBeVisible()
  expect(await keptIn(page)).toEqual([])
  await prepare(page, 'Ministers meet')
  let asked = 0
  const second = await page.context().newPage()
  await prepare(second, 'Ministers part')

  await signOut(page, 'Olga Officer')
  const dialog = page.getByRole('dialog', { name: 'Some of what you typed is not saved yet' })
  await expect(dialog).toContainText('The texts of 2 releases you were preparing are not stored')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Stay signed in' }).click()
  await expect(dialog).toBeHidden()
  page.on('dialog', (leaving) => {
    asked += 1
    void leaving.accept()
  })
  await page.reload()
  await expect(page.getByLabel('Your text', { exact: true }).last()).toHaveValue('Ministers meet')

  const before = asked
  await signOut(page, 'Olga Officer')
  await dialog.getByRole('button', { name: 'Sign out and lose it' }).click()
  for (const tab of [page, second]) {
    await expect(tab.getByRole('button', { name: 'Sign in' })).toBeVisible()
    expect(await keptIn(tab)).toEqual([])
  }
  expect(asked, 'the browser asks nothing that the dialog has asked').toBe(before)
})

test('with nothing to lose nobody is asked', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Omar Officer', ['officer'])
  await prepare(page, 'Ministers meet')
  await page.getByLabel('Your text', { exact: true }).last().fill('')
  await signOut(page, 'Omar Officer')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

test('another person at the same browser finds nothing of the one before', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Olga Officer', ['officer'])
  await prepare(page, 'Ministers meet')
  expect(await keptIn(page)).toHaveLength(1)
  // Her session ends without her: it lapses, or is ended from elsewhere.
  await page.context().clearCookies()
  const { email } = await person({ name: 'Omar Officer', roles: ['officer'] })
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto('/sign-in')
  expect(await keptIn(page)).toHaveLength(1)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel(/^Password/u).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Signed in as Omar Officer' })).toBeVisible()
  await expect.poll(() => keptIn(page)).toEqual([])
})
