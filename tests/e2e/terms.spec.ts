import type { Page } from '@playwright/test'
import { inTransaction } from '@/platform/database'
import { concept } from '@/tests/fixtures/concepts'
import { approvedRelease, office, signOffAll } from '@/tests/fixtures/publishing'
import { block } from '@/tests/fixtures/releases'
import { ensureNations } from '@/workflow/intake/nations'
import { publish } from '@/workflow/publishing/publish'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

test.beforeAll(() => inTransaction(ensureNations))

const entry = (id: string, en: string, fr: string) =>
  `<termEntry id="${id}"><langSet xml:lang="en"><tig><term>${en}</term></tig></langSet>
<langSet xml:lang="fr"><tig><term>${fr}</term></tig></langSet></termEntry>`

const tbx = (...entries: string[]) => ({
  name: 'office.tbx',
  mimeType: 'application/xml',
  buffer: Buffer.from(`<martif type="TBX"><text><body>\n${entries.join('\n')}\n</body></text></martif>`),
})

async function importFile(page: Page, file: ReturnType<typeof tbx>) {
  await page.getByRole('button', { name: 'Import TBX…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import a termbase' })
  await dialog.locator('input[type=file]').setInputFiles(file)
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  return dialog
}

test('an administrator fills the termbase, changes it, deletes a concept and takes that back', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Ada Words', ['administrator'])
  await page.getByRole('link', { name: 'Terms', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Terms' })).toBeVisible()
  await page.getByRole('button', { name: /starter set/u }).click()
  await expect(page.getByText(/were new|were here already/u).first()).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page)

  const dialog = await importFile(
    page,
    tbx(entry('a', 'weighbridge', 'pont-bascule'), entry('b', 'kerb', ' ')),
  )
  await expect(dialog.getByText('2 were new')).toBeVisible()
  await expect(dialog.getByText('Line 5: no term stands here')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Close' }).last().click()

  await page.getByLabel('Words of a term').fill('weighb')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('link', { name: 'weighbridge' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'weighbridge' })).toBeVisible()
  await expect(page.getByText('No release that you may see says it.')).toBeVisible()
  await page.getByRole('button', { name: 'Edit French' }).click()
  const french = page.getByRole('dialog', { name: 'Edit French' })
  await french.getByRole('button', { name: 'Add another' }).click()
  await french.getByRole('textbox', { name: 'Translation 2' }).fill('balance')
  await french.getByLabel('Status').nth(1).selectOption('Forbidden')
  await expectAccessible(page)
  await french.getByLabel('I have looked at these: they are right').check()
  await french.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('row', { name: /French pont-bascule balance Forbidden/u })).toBeVisible()
  await expect(page.getByText('Ada Words · wrote')).toBeVisible()

  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('Deleted: it is asked of nobody any more.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo the deletion' }).click()
  await expect(page.getByRole('button', { name: 'Delete' })).toBeVisible()
  await expectAccessible(page)

  const exported = await page.request.get('/api/v1/terms/export')
  expect(exported.headers()['content-type']).toContain('application/x-tbx')
  expect(await exported.text()).toContain('<term>pont-bascule</term>')
})

test('a reviewer takes a suggestion over and is asked about what is there already', async ({ browser }) => {
  const boss = await atTheDesk(browser, 'Bo Words', ['administrator'])
  await concept({ personId: boss.personId, name: 'Bo Words', roles: ['administrator'], languages: [] }, [
    { language: 'en', text: 'Harbour Support Cell' },
    { language: 'de', text: 'Hafenzelle' },
  ])
  const people = await office()
  const { releaseId, localisation } = await approvedRelease(people, {
    nations: ['FR'],
    blocks: [
      block('title', 'Ministers meet in Lisbon'),
      block('paragraph', 'The Harbour Support Cell met today.'),
      block('paragraph', 'She leads the Harbour Support Cell.'),
    ],
  })
  await signOffAll(people.olga, [localisation('en'), localisation('fr')])
  await publish(people.olga, { releaseId })

  const { page } = await atTheDesk(browser, 'Fanny Words', ['reviewer'], ['fr'])
  await page.getByRole('link', { name: 'Memory and terms' }).click()
  await page.getByRole('link', { name: 'Terms', exact: true }).click()
  await page.getByRole('link', { name: 'Suggestions from approved work' }).click()
  await page.waitForURL(/suggestions/u)
  const row = page.getByRole('row', { name: /Harbour Support Cell/u })
  // The memory hears of what readers have a little after them.
  await expect(async () => {
    await page.reload()
    await expect(row).toContainText('cellule d’appui portuaire', { timeout: 1_000 })
  }).toPass()
  await expectAccessible(page)
  await row.getByRole('link', { name: 'Take over…' }).click()
  await expect(page.getByRole('textbox', { name: 'Term', exact: true })).toHaveValue('Harbour Support Cell')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add the concept' }).click()
  await expect(page.getByText('The termbase says this already')).toBeVisible()
  await page.getByRole('button', { name: 'It is another concept: save it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour Support Cell' })).toBeVisible()
  await expect(page.getByText('She leads the')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open in French' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Edit German' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveCount(0)
})

test('a translator reads the terms on a phone and changes nothing', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Tim Words', ['translator'], ['fr'])
  await page.setViewportSize({ width: 375, height: 700 })
  await page.goto('/settings/terms?language=fr')
  await expect(page.getByRole('heading', { level: 1, name: 'Terms' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import TBX…' })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await expectAccessible(page)
  const { status } = await page.request
    .get('/settings/terms/new')
    .then((answer) => ({ status: answer.status() }))
  expect(status).toBe(404)
})
