import { database, inTransaction } from '@/platform/database'
import { begunRelease, block } from '@/tests/fixtures/releases'
import { machineDraft } from '@/tests/fixtures/work'
import { person } from '@/tests/fixtures/people'
import { handOff } from '@/workflow/release/hand-off'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

const blocks = [
  block('title', 'Ministers of 30 nations meet'),
  block('paragraph', 'They met 434 times. The talks lasted 17 hours.'),
]

/** In languages that no engine here drafts from English. */
const drafts = {
  de: [
    'Minister aus 30 Staaten treffen sich',
    'Sie haben sich 433 Mal getroffen.',
    'Die Gespräche dauerten 17 Stunden.',
  ],
  pl: ['Spotkanie ministrów 30 państw', 'Spotkali się 434 razy.', null],
}

/** A release in German and Polish, drafted, and not checked yet. */
async function drafted() {
  const author = await person({ name: 'Author', roles: ['officer'] })
  const { releaseId } = await begunRelease(author, { nations: ['DE', 'PL'], blocks })
  const localisations = await database.localisation.findMany({ where: { releaseId } })
  for (const { id, language } of localisations) {
    const placements = await database.placement.findMany({
      where: { block: { revision: { releaseId } } },
      orderBy: [{ block: { position: 'asc' } }, { position: 'asc' }],
    })
    for (const [index, { segmentId }] of placements.entries()) {
      const text = drafts[language as keyof typeof drafts]?.[index]
      if (!text) continue
      const where = { localisationId_segmentId: { localisationId: id, segmentId } }
      await machineDraft((await database.translation.findUniqueOrThrow({ where })).id, text)
    }
  }
  const check = async () => {
    for (const { id: localisationId } of localisations)
      await inTransaction((tx) => handOff(tx, 'check-localisation', { localisationId }))
  }
  return { releaseId, check }
}

test('an officer looks at every fact in every language at once', async ({ browser }) => {
  // Signed in first: what is drafted is looked at before a worker comes by and checks it unasked.
  const { page } = await atTheDesk(browser, 'Olga Officer', ['officer'])
  const { releaseId, check } = await drafted()
  const cell = (row: string, language: string) =>
    page.getByRole('row', { name: row }).getByRole('gridcell', { name: language })

  await test.step('what is not checked yet says so, and is filled by itself', async () => {
    await page.goto(`/desk/releases/${releaseId}/facts`)
    await expect(page.getByRole('heading', { name: 'Facts' })).toBeVisible()
    await expect(cell('434', 'German')).toContainText('being checked')
    await check()
    await expect(cell('434', 'German')).toContainText(/differs|missing/u)
    await expect(cell('434', 'Polish')).toContainText('agrees')
    await expect(cell('17', 'Polish')).toContainText('not translated yet')
    await expect(page.getByText(/facts · 1 disagrees in German/u)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('by arrow keys from cell to cell, into the text and back', async () => {
    await cell('30', 'German').getByRole('button').focus()
    await page.keyboard.press('ArrowDown')
    await expect(cell('434', 'German').getByRole('button')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(cell('434', 'Polish').getByRole('button')).toBeFocused()
    await page.keyboard.press('Home')
    await expect(cell('434', 'German').getByRole('button')).toBeFocused()
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('dialog', { name: 'In German' })
    await expect(drawer.getByText('Sie haben sich')).toBeVisible()
    await expect(drawer.getByRole('listitem').filter({ hasText: 'Error:' })).toBeVisible()
    await expect(drawer.getByRole('link', { name: 'Open in the workspace' })).toHaveCount(0)
    await expect(drawer.getByRole('link', { name: 'See the page' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(cell('434', 'German').getByRole('button')).toBeFocused()
  })

  await test.step('only those that disagree, only one language', async () => {
    await page.getByRole('switch', { name: 'Only those that disagree' }).check()
    await expect(page.getByRole('row', { name: '434' })).toBeVisible()
    await expect(page.getByRole('row', { name: '17' })).toHaveCount(0)
    await expect(page).toHaveURL(/only=disagreeing/u)
    await page
      .getByRole('group', { name: 'Show one language' })
      .getByRole('button', { name: 'Polish' })
      .click()
    await expect(page.getByText('No fact answers to this.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(page.getByRole('row', { name: '17' })).toBeVisible()
    await expect(page).toHaveURL(/\/facts$/u)
  })

  await test.step('on a phone, in the dark', async () => {
    await page.setViewportSize({ width: 375, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.getByText('Ministers of 30 nations meet')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await expectAccessible(page)
  })

  await test.step('a few of them stand on the board', async () => {
    await page.goto(`/desk/releases/${releaseId}`)
    const facts = page.getByRole('region', { name: 'Facts' })
    await expect(facts.getByRole('listitem').first()).toContainText('disagrees in German')
    await expect(page.getByRole('row', { name: 'German' })).toContainText('1 error')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await expectAccessible(page)
    await facts.getByRole('link', { name: 'See 1 that disagrees' }).click()
    await expect(page.getByRole('switch', { name: 'Only those that disagree' })).toBeChecked()
  })
})
