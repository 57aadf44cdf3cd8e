import { approvedRelease, office, signOffAll } from '@/tests/fixtures/publishing'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

test('a journalist reads under embargo what an officer gave them, and no more once it is taken back', async ({
  browser,
}) => {
  test.slow()
  const people = await office()
  const { releaseId, localisation } = await approvedRelease(people, { embargoInMs: 7_200_000 })
  await signOffAll(people.olga, ['en', 'fr'].map(localisation))
  const { page } = await atTheDesk(browser, 'Olive Officer', ['officer'])
  // Their machine's clock is an hour fast: what is left is told by the database's.
  await page.clock.install({ time: Date.now() + 3_600_000 })

  const link = await test.step('given, and the link shown this once', async () => {
    await page.goto(`/desk/releases/${releaseId}/advance`)
    await expect(page.getByRole('timer')).toHaveText(/01:5\d:\d\d/u)
    await page.getByLabel('Name').fill('Ida Reader')
    await page.getByLabel('E-mail').fill('ida@paper.example')
    await page.getByRole('button', { name: 'Give a copy' }).click()
    const shown = page.getByText(/\/advance\/[\w-]{43}$/u)
    await expect(shown).toBeVisible()
    await expectAccessible(page)
    return (await shown.textContent())!
  })

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await test.step('opened by a button', async () => {
    await reader.goto(link)
    await expect(reader.getByText('For Ida Reader')).toBeVisible()
    await expect(reader.locator('body')).not.toContainText('Lisbon')
    await reader
      .locator('form', { hasText: 'English' })
      .getByRole('button', { name: 'Open the text' })
      .click()
    await expect(reader.getByRole('heading', { name: 'Ministers meet in Lisbon' })).toBeVisible()
    await expect(reader.getByRole('heading', { name: /^Under embargo until/u })).toBeVisible()
    await reader.goto(link)
    const [file] = await Promise.all([
      reader.waitForEvent('download'),
      reader
        .locator('form', { hasText: 'Français' })
        .getByRole('button', { name: 'Word-processor document' })
        .click(),
    ])
    expect(file.suggestedFilename()).toBe('advance-copy-fr.docx')
  })

  await test.step('seen by the officer, and taken back', async () => {
    await page.reload()
    await expect(page.getByText(/the page in English, edition 1/u)).toBeVisible()
    await expect(page.getByText(/the document in French, edition 1/u)).toBeVisible()
    await page.getByRole('button', { name: 'Revoke the copy of Ida Reader' }).click()
    await expect(page.getByText('the link of Ida Reader opens nothing')).toBeVisible()
    const answer = await reader.goto(link)
    expect(answer!.status()).toBe(404)
    await expect(reader.locator('body')).not.toContainText('Ida Reader')
  })
})
