import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { anotherFrench, liveRelease } from './live-release'
import { signedIn } from './people'

/** Says why in the dialog that stands open, and does it. */
async function sayWhy(page: Page, title: string, act: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title })
  await expect(dialog.getByRole('button', { name: act })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Why' }).fill('As agreed by telephone.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: act }).click()
  await expect(dialog).toBeHidden()
}

const choose = async (page: Page, entry: string): Promise<void> => {
  await page.getByRole('button', { name: 'More: French' }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

test('The desk rolls one language back, withdraws it, removes it and brings it back, and readers see just that', async ({
  browser,
  page: reader,
}) => {
  const live = await liveRelease()
  const { people, releaseId, slug, read } = live
  await anotherFrench(people.olga, live, ['deux heures', 'trois heures'])
  const address = `/fr/news/${slug}`
  const mainOf = async (language: string) => /<main.*<\/main>/su.exec(await read(language))?.[0]
  const english = await mainOf('en')
  expect(english).toContain('two hours')

  const desk = await signedIn(browser, people.omar)
  const board = `/desk/releases/${releaseId}`
  const editions = `${board}/fr/editions`
  const rollBack = async (version: number) => {
    const edition = desk
      .getByRole('listitem')
      .filter({ has: desk.getByRole('heading', { name: new RegExp(`^Version ${version}\\D`, 'u') }) })
    await edition.getByRole('button', { name: 'Roll back to this' }).click()
    await sayWhy(desk, `Give readers version ${version} again?`, 'Give it to readers')
  }
  const see = async (status: number, words: string | RegExp) => {
    await reader.goto(address)
    await expect
      .poll(async () => {
        // Past the browser's own copy, which is good for a minute.
        const answer = await reader.reload()
        return [answer?.status(), await reader.locator('main').textContent()]
      })
      .toEqual([
        status,
        words instanceof RegExp ? expect.stringMatching(words) : expect.stringContaining(words),
      ])
    await expectAccessible(reader)
  }

  await test.step('to the edition before', async () => {
    await see(200, 'trois heures')
    await desk.goto(board)
    await choose(desk, 'Editions')
    await desk.waitForURL(`**${editions}`)
    await expectAccessible(desk)
    await rollBack(1)
    await expect(desk.getByText('Version 1 again')).toBeVisible()
    await see(200, /Une version antérieure de ce texte a été rétablie/u)
    await expect(reader.locator('main')).toContainText('deux heures')
  })

  await test.step('withdrawn: the text stays under a notice, and out of search engines', async () => {
    await desk.goto(board)
    await choose(desk, 'Withdraw…')
    await sayWhy(desk, 'Withdraw French?', 'Withdraw 1 page')
    await expect(
      desk
        .getByRole('row', { name: /French/u })
        .getByText('Withdrawn')
        .first(),
    ).toBeVisible()
    await see(200, /Ce texte a été retiré.*deux heures/su)
    await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/u)
  })

  await test.step('removed: the address says so and leads on', async () => {
    await choose(desk, 'Remove…')
    await sayWhy(desk, 'Remove French?', 'Remove 1 page')
    await expect(
      desk
        .getByRole('row', { name: /French/u })
        .getByText('Removed')
        .first(),
    ).toBeVisible()
    await see(410, 'Cette page a été supprimée')
    await expect(reader.locator('main')).not.toContainText('heures')
    for (const version of [1, 2, 3])
      expect((await reader.request.get(`${address}/versions/${version}`)).status()).toBe(410)
    await reader.goto(address)
    await reader.getByRole('main').getByRole('link', { name: 'English' }).click()
    await expect(reader.locator('main')).toContainText('two hours')
  })

  await test.step('brought back, with a version that had gone with it', async () => {
    await desk.goto(editions)
    await rollBack(2)
    await see(200, 'trois heures')
    await expect(reader.locator('main')).not.toContainText('a été retiré')
  })
  await expect.poll(() => mainOf('en')).toBe(english)

  await test.step('who decided what, and why, is on record', async () => {
    await desk.goto(`${board}/decisions`)
    await expect(desk.getByRole('row', { name: /As agreed by telephone/u })).toHaveCount(4)
    await expectAccessible(desk)
  })
})
