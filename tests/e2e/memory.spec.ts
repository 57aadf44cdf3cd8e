import { text } from 'node:stream/consumers'
import { inTransaction } from '@/platform/database'
import { importedUnit, publishedWork } from '@/tests/fixtures/memory'
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
  await expect(match).toContainText(
    'Confirmed by \u2068Anna Translator\u2069, approved by \u2068Béla Reviewer\u2069',
  )
  await expect(match).toContainText('not used yet')
  await expectAccessible(page)

  const editor = page.getByLabel('Translation of sentence 2')
  await editor.fill('Un autre texte')
  const used = page.waitForResponse((response) => response.url().endsWith('/matches') && response.ok())
  await editor.press('Control+1')
  await expect(editor).toHaveText('Le Premier ministre a accueilli 31 dirigeants au sommet jeudi.')
  await used
  await editor.press('Control+z')
  await expect(editor).toHaveText('Un autre texte')
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

test('a match asked for before memory has answered comes when it does; it and what is mended can be undone', async ({
  browser,
}) => {
  await publishedWork(await office(), {
    'Ferries return': 'Les ferries reviennent',
    'The harbour reopened after 12 days.': 'Le port a rouvert après 12 jours.',
  })
  const { page } = await atTheDesk(browser, 'Nina Newcomer', ['translator'], ['fr'])
  const draft = 'Le port a a rouvert après 14 jours.'
  const { localisationId } = await begunRelease([
    { source: 'The harbour reopened after 14 days.', draft },
    { source: 'Nothing of the kind was ever said.' },
  ])
  const answered = Promise.withResolvers<void>()
  await page.route('**/matches', async (route) => {
    await answered.promise
    // Of a sentence that was left meanwhile nobody waits for an answer.
    await route.continue().catch(() => undefined)
  })
  await page.goto(`/review/${localisationId}?work=translate`)
  await page.getByLabel('Translation of sentence 1').press('Alt+ArrowDown')
  const editor = page.getByLabel('Translation of sentence 2')
  await editor.press('Control+1')
  await expect(page.getByText('Match 1 comes as soon as memory has answered.')).toBeVisible()
  await expect(editor).toHaveText(draft)
  answered.resolve()
  await expect(editor).toHaveText('Le port a rouvert après 14 jours.')
  await editor.press('Control+z')
  await expect(editor).toHaveText(draft)
  await editor.press('Control+9')
  await expect(page.getByText('There is no match 9.')).toBeVisible()

  await editor.press('Alt+f')
  await expect(editor).toHaveText('Le port a rouvert après 14 jours.')
  await editor.press('Control+z')
  await expect(editor).toHaveText(draft)
  await page.getByRole('button', { name: /^Mend/u }).press('Enter')
  await expect(editor).toHaveText('Le port a rouvert après 14 jours.')
  await expect(editor).toBeFocused()

  // One after the other, before the column has followed: what belongs to one sentence goes into no other.
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Control+1')
  await expect(page.getByText('There is no match 1.')).toBeVisible()
  await expect(page.getByLabel('Translation of sentence 3')).toHaveText('')
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
  await expect(editor).toHaveText('Ils envoient des véhicules Ce lot comprend des véhicules blindés.')
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
  await expect(help.getByText('Money given each year.')).toBeVisible()
  await expectAccessible(page)

  const editor = page.getByLabel('Translation of sentence 2')
  await editor.pressSequentially('Le musée reçoit un subside annuel.')
  const findings = page.getByRole('listitem').filter({ hasText: 'subside annuel' })
  await expect(findings.filter({ hasText: /Error|Warning/u }).first()).toBeVisible()
  await editor.fill('Le musée reçoit une')
  await help.getByRole('button', { name: 'Insert “dotation annuelle”' }).click()
  await expect(editor).toHaveText('Le musée reçoit une dotation annuelle')
})

const variant = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`
const unit = (en: string, fr: string) => `<tu>${variant('en', en)}${variant('fr', fr)}</tu>\n`

test('an administrator brings a TMX file in, mends a unit, deletes it, puts it back, and takes the memory out', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Ada Administrator', ['administrator'])
  const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="another" srclang="en" adminlang="en" datatype="plaintext" segtype="sentence" o-tmf="x"/>
<body>
${unit('The lighthouse was <bpt i="1">b</bpt>repaired<ept i="1">b</ept>.', 'Le phare a été <bpt i="1">b</bpt>réparé<ept i="1">b</ept>.')}${unit('The harbour stays open.', 'Le port reste ouverte.')}<tu>${variant('en', 'Only English.')}</tu>
</body>
</tmx>`
  await page.goto('/settings/memory')
  await page.getByRole('button', { name: 'Import TMX…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import a translation memory' })
  const take = async (name: string, contents: string) => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(contents) })
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  }
  await take('broken.tmx', '<html></html>')
  await expect(dialog.getByRole('alert')).toContainText('This is no TMX.')
  await expectAccessible(page)
  await take('harbour.tmx', tmx)
  await expect(dialog.getByText('harbour.tmx is imported.')).toBeVisible()
  await expect(dialog.getByText('2 were new')).toBeVisible()
  await expect(dialog.getByText('1 left out')).toBeVisible()
  await expect(dialog.getByText(/^Line \d+: no translation$/u)).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Close' }).last().click()

  await page.goto('/settings/memory?pair=en+fr&words=harbour')
  const row = page.getByRole('row').filter({ hasText: 'Le port reste' })
  await expect(row.locator('mark')).toHaveText('harbour')
  await expect(row).toContainText('Imported from \u2068harbour.tmx\u2069')
  await row.getByRole('button', { name: 'Edit' }).click()
  await page.getByLabel('French').fill('Le port reste ouvert.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(row).toContainText('Le port reste ouvert.')
  await row.getByRole('button', { name: 'Delete' }).click()
  await expect(row).toContainText('Deleted: it is offered to nobody any more.')
  await page.goto('/settings/memory?pair=en+fr&show=deleted')
  await row.getByRole('button', { name: 'Undo the deletion' }).click()
  await expect(row.getByRole('button', { name: 'Delete' })).toBeVisible()
  await row.getByRole('button', { name: 'History' }).click()
  const history = page.getByRole('dialog', { name: 'History of this unit' })
  await expect(history).toContainText('\u2068Ada Administrator\u2069 put it back')
  await expect(history).toContainText('\u2068Ada Administrator\u2069 deleted it')
  await expect(history).toContainText('Le port reste ouverte.')
  await expectAccessible(page)
  await history.getByRole('button', { name: 'Close' }).click()

  await page.goto('/settings/memory?pair=en+fr&words=lighthouse')
  const lit = page.getByRole('row').filter({ hasText: 'Le phare' })
  await lit.getByRole('button', { name: 'Edit' }).click()
  await page.getByLabel('French').fill('Le phare a été réparé⟦1⟧⟦1⟧.')
  await expect(page.getByText('A code stands once in the source')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled()
  await page.getByRole('button', { name: 'Cancel' }).click()

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export TMX' }).click()
  const exported = await text(await (await downloading).createReadStream())
  expect(exported).toContain('<seg>Le port reste ouvert.</seg>')
  expect(exported).toContain('harbour.tmx')
  expect(exported).not.toContain('ouverte')
})

test('a translator sees the memory of their own language and may not change it; an officer has no such page', async ({
  browser,
}) => {
  await importedUnit('The lighthouse is red.', 'Le phare est rouge.')
  await importedUnit('The lighthouse is red.', 'Der Leuchtturm ist rot.', { targetLanguage: 'de' })
  const { page } = await atTheDesk(browser, 'Nina Newcomer', ['translator'], ['fr'])
  await page.getByRole('link', { name: 'Memory and terms' }).click()
  await page.getByRole('searchbox').fill('lighthouse red')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByText('Nothing in the memory is like that.')).toBeVisible()
  await page.getByRole('searchbox').fill('lighthouse is')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Le phare est rouge.' })).toBeVisible()
  await expect(page.getByText('Leuchtturm')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Edit' })).toHaveCount(0)
  await expectAccessible(page)
  expect((await page.goto('/settings/memory?pair=en+de'))!.status()).toBe(404)
  const officer = await atTheDesk(browser, 'Olga Officer', ['officer'])
  expect((await officer.page.goto('/settings/memory'))!.status()).toBe(404)
})
