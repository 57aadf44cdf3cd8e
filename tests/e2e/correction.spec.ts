import { database } from '@/platform/database'
import { approveAll, clearSource, signOffAll } from '@/tests/fixtures/publishing'
import { block } from '@/tests/fixtures/releases'
import { publish } from '@/workflow/publishing/publish'
import { expect, expectAccessible, test } from './fixtures'
import { liveRelease } from './live-release'
import { signedIn } from './people'

const title = 'Ministers meet in Lisbon'
const was = 'Ministers of 30 nations met in Lisbon on Monday.'
const is = 'Ministers of 31 nations met in Lisbon on Monday.'
const note = 'The meeting was of 31 nations.'
const blocks = [
  block('title', title),
  block('paragraph', was),
  block('paragraph', 'The meeting lasted two hours.'),
]

/** What stands on a page that is being corrected, in whichever language its frame has it. */
const banner = /being corrected|en cours de rectification|en cours de correction/u

test('A release that is wrong says so within seconds, is corrected through review, and tells what was wrong', async ({
  browser,
}) => {
  const { people, releaseId, localisation, read } = await liveRelease(blocks)
  const { olga, omar, bela } = people
  expect(await read('en')).not.toMatch(banner)

  const page = await signedIn(browser, olga)
  await page.goto(`/desk/releases/${releaseId}`)
  await page.getByRole('link', { name: 'Correct…' }).click()
  await page
    .getByRole('textbox', { name: 'Your text' })
    .fill([title, is, blocks[2]!.content.text].join('\n\n'))
  await page.getByRole('radio', { name: 'Wrong' }).check()
  const follows = page.getByRole('region', { name: 'What this does' })
  await expect(follows).toContainText('French: 1 sentence, 9 words to be translated and approved again.')
  await expect(follows).toContainText(
    'says at once, in its language, that it is being corrected: English and French.',
  )
  const correct = page.getByRole('button', { name: 'Correct', exact: true })
  await expect(correct).toBeDisabled()
  await page.getByRole('textbox', { name: 'What readers are told' }).fill(note)
  await expect(page.getByText('6 words, to be translated and reviewed in French.')).toBeVisible()
  await expectAccessible(page)
  await correct.click()
  await expect(page.getByText(note)).toBeVisible()

  for (const language of ['en', 'fr']) {
    await expect.poll(() => read(language), { timeout: 5_000 }).toMatch(banner)
    expect(await read(language)).toContain('30 nations')
  }
  await page.goto(`/desk/releases/${releaseId}`)
  const french = page.getByRole('row', { name: /French/u })
  await expect(french.getByText(/Readers have version 1, and read that it is being corrected/u)).toBeVisible()
  const desk = await signedIn(browser, bela)
  await desk.goto('/review')
  await expect(desk.getByRole('listitem').filter({ hasText: 'readers have it wrong' })).toBeVisible()
  await expectAccessible(desk)

  const open = { localisationId: localisation('fr'), state: 'untranslated' } as const
  await expect.poll(() => database.translation.count({ where: open })).toBe(0)
  await clearSource(omar, releaseId)
  await approveAll(localisation('fr'), people)
  await signOffAll(olga, [localisation('en'), localisation('fr')])
  await publish(olga, { releaseId })

  await expect.poll(() => read('fr')).toContain('La réunion était de 31 nations.')
  await expect.poll(() => read('en')).toContain(note)
  for (const language of ['en', 'fr']) {
    expect(await read(language)).not.toMatch(banner)
    expect(await read(language)).not.toContain('30 nations')
  }
})
