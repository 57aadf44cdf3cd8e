import { approvedRelease, office } from '@/tests/fixtures/publishing'
import { expect, expectAccessible, test } from './fixtures'
import { signedIn } from './people'

test('an officer goes through three pages by keyboard, signs them off, publishes two and holds one', async ({
  browser,
}) => {
  const people = await office()
  const { releaseId } = await approvedRelease(people)
  const page = await signedIn(browser, people.olga)
  await page.goto(`/desk/releases/${releaseId}`)
  await page.getByRole('link', { name: 'Sign off pages' }).click()

  await test.step('each is looked at, and only then signed off', async () => {
    await expect(page.getByRole('button', { name: 'Sign off 0 pages' })).toBeDisabled()
    for (const language of ['English', 'Spanish', 'French']) {
      const open = page.getByRole('region', { name: language })
      await expect(open.getByRole('checkbox', { name: 'I have looked at this page' })).toBeEnabled()
      if (language === 'French') await expectAccessible(page)
      await page.keyboard.press('l')
    }
    await page.getByRole('button', { name: 'Sign off 3 pages' }).click()
    await expect(page.getByText('3 pages are signed off.')).toBeVisible()
  })

  await test.step('two are published, one is held', async () => {
    await page.getByRole('link', { name: 'Back to the board' }).click()
    await page.getByRole('button', { name: 'Publish now' }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish now?' })
    await dialog.getByRole('checkbox', { name: 'Spanish' }).uncheck()
    await expect(dialog.getByText('2 pages go live now, for everyone: English and French')).toBeVisible()
    await expect(dialog.getByText(/^Spanish is held/u)).toBeVisible()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Publish now' }).click()
    const row = (name: string) => page.getByRole('row', { name: new RegExp(name, 'u') })
    await expect(row('French').getByText('Live', { exact: true })).toBeVisible()
    await expect(row('Spanish').getByText('Held by Olga Officer')).toBeVisible()
    await expectAccessible(page)
  })
})
