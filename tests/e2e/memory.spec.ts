import { inTransaction } from '@/platform/database'
import { publishedWork } from '@/tests/fixtures/memory'
import { office } from '@/tests/fixtures/publishing'
import { begunRelease } from '@/tests/fixtures/work'
import { ensureNations } from '@/workflow/intake/nations'
import { saveConcept } from '@/workflow/translation/terms/save-concept'
import { person } from '@/tests/fixtures/people'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

test.beforeAll(() => inTransaction(ensureNations))

test('a translator is offered what two people approved, puts it in by its digit, and undo brings back what was typed', async ({
  browser,
}) => {
  await publishedWork(await office(), {
    'Leaders meet in Brussels': 'Les dirigeants se réunissent à Bruxelles',
    'The Prime Minister welcomed 30 leaders to the summit on Thursday.':
      'Le Premier ministre a accueilli 30 dirigeants au sommet jeudi.',
  })
  const { page } = await atTheDesk(browser, 'Nina Newcomer', ['translator'], ['fr'])
  const { localisationId } = await begunRelease([
    { source: 'The Prime Minister welcomed 31 leaders to the summit on Thursday.' },
    { source: 'Nothing here was ever said before, nor anything like it.' },
  ])
  await page.goto(`/review/${localisationId}?work=translate`)
  await page.getByLabel('Translation of sentence 1').press('Alt+ArrowDown')
  const help = page.getByRole('region', { name: 'Help for sentence 2' })
  const match = help.getByRole('listitem').filter({ hasText: '31 dirigeants' }).first()
  await expect(match).toContainText('1 number changed: ⁨30⁩ → ⁨31⁩')
  await expect(match).toContainText('Confirmed by Anna Translator, approved by Béla Reviewer')
  await expect(match).toContainText('not used yet')
  await expectAccessible(page)

  const editor = page.getByLabel('Translation of sentence 2')
  await editor.fill('Un autre texte')
  const used = page.waitForResponse((response) => response.url().endsWith('/matches') && response.ok())
  await editor.press('Control+1')
  await expect(editor).toHaveValue('Le Premier ministre a accueilli 31 dirigeants au sommet jeudi.')
  await used
  await editor.press('Control+z')
  await expect(editor).toHaveValue('Un autre texte')
  const saved = page.waitForResponse((response) => response.url().endsWith('/working-copy'))
  await editor.press('Control+1')
  await editor.press('Alt+ArrowDown')
  await saved

  await expect(page.getByRole('region', { name: 'Help for sentence 3' })).toContainText(
    'Nothing like this sentence',
  )
  await page.reload()
  await page.getByLabel('Translation of sentence 2').waitFor()
  await expect(page.getByRole('region', { name: 'Help for sentence 2' })).toContainText('used once')
})

test('a translator looks words up in earlier work, in both languages, and takes a sentence over', async ({
  browser,
}) => {
  await publishedWork(await office(), {
    'Aid grows': 'L’aide augmente',
    'The package includes armoured vehicles.': 'Ce lot comprend des véhicules blindés.',
  })
  const { page } = await atTheDesk(browser, 'Nina Newcomer', ['translator'], ['fr'])
  const { localisationId } = await begunRelease([{ source: 'They send armoured vehicles.' }])
  await page.goto(`/review/${localisationId}?work=translate`)
  await page.getByLabel('Translation of sentence 1').press('Alt+ArrowDown')
  const editor = page.getByLabel('Translation of sentence 2')
  await editor.pressSequentially('Ils envoient des véhicules')
  await editor.press('Alt+k')
  const dialog = page.getByRole('dialog', { name: 'Look words up in memory' })
  await expect(dialog.getByLabel('Words')).toHaveValue('véhicules')
  await expect(dialog.getByRole('list', { name: 'Found in memory' })).toContainText('véhicules blindés')
  await expect(dialog.locator('mark').first()).toHaveText('véhicules')
  await expectAccessible(page)
  await dialog.getByLabel('Words').fill('armoured')
  await dialog.getByText('English', { exact: true }).click()
  await expect(dialog.locator('mark').first()).toHaveText('armoured')
  await dialog.getByLabel('Words').fill('xylophone')
  await dialog.getByLabel('Words').press('Enter')
  await expect(dialog.getByText('No earlier sentence has these words.')).toBeVisible()
  await dialog.getByLabel('Words').fill('armoured')
  await dialog.getByLabel('Words').press('Enter')
  await dialog.getByRole('button', { name: 'Insert' }).first().click()
  await expect(dialog).toBeHidden()
  await expect(editor).toHaveValue('Ils envoient des véhicules Ce lot comprend des véhicules blindés.')
  await expect(editor).toBeFocused()
})

test('a reviewer sees the terms of a sentence, inserts one, and is told when a text goes without it', async ({
  browser,
}) => {
  const ada = await person({ name: 'Ada Administrator', roles: ['administrator'] })
  const rendering = { partOfSpeech: '', gender: null, forms: [], inflection: '', note: '', source: '' }
  await saveConcept(ada, {
    ...{ conceptId: crypto.randomUUID(), version: 0, checked: ['fr'], anyway: true },
    ...{ kind: 'term', definition: 'Money given each year.', domain: '', note: '', source: '', keep: false },
    renderings: [
      { ...rendering, language: 'en', text: 'annual grant', status: 'preferred', caseRule: 'any' },
      { ...rendering, language: 'fr', text: 'dotation annuelle', status: 'preferred', caseRule: 'any' },
      { ...rendering, language: 'fr', text: 'subside annuel', status: 'forbidden', caseRule: 'any' },
    ],
  })
  const { page } = await atTheDesk(browser, 'Rita Reviewer', ['translator', 'reviewer'], ['fr'])
  const { localisationId } = await begunRelease([{ source: 'The museum receives an annual grant.' }])
  await page.goto(`/review/${localisationId}?work=translate`)
  await page.getByLabel('Translation of sentence 1').press('Alt+ArrowDown')
  const help = page.getByRole('region', { name: 'Help for sentence 2' })
  await expect(help.getByText('subside annuel')).toBeVisible()
  await expect(help.getByText('not to be used')).toBeVisible()
  await help.getByText('More').click()
  await expect(help.getByText('Money given each year.')).toBeVisible()
  await expectAccessible(page)

  const editor = page.getByLabel('Translation of sentence 2')
  await editor.pressSequentially('Le musée reçoit un subside annuel.')
  const findings = page.getByRole('listitem').filter({ hasText: 'subside annuel' })
  await expect(findings.filter({ hasText: /Error|Warning/u }).first()).toBeVisible()
  await editor.fill('Le musée reçoit une')
  await help.getByRole('button', { name: 'Insert “dotation annuelle”' }).click()
  await expect(editor).toHaveValue('Le musée reçoit une dotation annuelle')
})
