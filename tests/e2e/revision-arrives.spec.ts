import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import { begunRelease, block, meeting } from '@/tests/fixtures/releases'
import { seen } from '@/tests/fixtures/work'
import { addRevision } from '@/workflow/intake/add-revision'
import { confirm } from '@/workflow/review/confirm'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

/** A sentence says something else, one is new before it, one is gone. */
const revised = meeting
  .with(
    1,
    block(
      'paragraph',
      'It was raining. Ministers of 31 nations met in Lisbon on Monday. They agreed to meet again in May.',
    ),
  )
  .filter(({ content }) => content.text !== 'The meeting lasted two hours.')

async function begun() {
  const olga = await person({ name: 'Olga Officer', roles: ['officer'] })
  const { releaseId, version } = await begunRelease(olga, { nations: ['DE'] })
  const localisation = await database.localisation.findFirstOrThrow({ where: { releaseId, language: 'de' } })
  return { olga, releaseId, version, localisationId: localisation.id }
}

test('the source changes while somebody types: it is said, both are shown, and what was typed stays', async ({
  browser,
}) => {
  const { olga, releaseId, version, localisationId } = await begun()
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['de'])
  await page.goto(`/review/${localisationId}?work=translate`)
  await page.getByRole('textbox', { name: 'Translation of sentence 1' }).press('Alt+ArrowDown')
  const editor = page.getByRole('textbox', { name: 'Translation of sentence 2' })
  await editor.pressSequentially('Minister aus 30 Nationen')
  const current = page.locator('[data-current]')
  const before = (await current.boundingBox())!.y

  await addRevision(olga, { releaseId, version, blocks: revised, grade: 'content' })

  const notice = page.getByRole('status').filter({ hasText: 'The source has changed.' })
  await expect(notice).toContainText('1 sentence says something else.')
  await expect(notice).toContainText('1 sentence is new.')
  await expect(notice).toContainText('1 sentence is gone.')
  const moved = page.getByRole('textbox', { name: 'Translation of sentence 3' })
  await expect(moved).toHaveText('Minister aus 30 Nationen')
  await expect(moved).toBeFocused()
  expect(Math.abs((await current.boundingBox())!.y - before)).toBeLessThan(2)
  await expect(current.getByText('What the source said before')).toBeVisible()
  await expect(current.locator('del')).toHaveText('30')
  await expect(current.locator('ins')).toHaveText('31')
  await page.keyboard.type(' trafen sich')
  await expect(moved).toHaveText('Minister aus 30 Nationen trafen sich')
  await expectAccessible(page)

  await notice.getByRole('button', { name: 'Show them' }).click()
  await expect(page.getByText('2 of 6 shown')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Sentences' }).getByText('It was raining.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Changes' })).toHaveValue('source')
  await expect(moved).toHaveText('Minister aus 30 Nationen trafen sich')
})

test('what others do is shown; a text being typed stays beside the one that is newer', async ({
  browser,
}) => {
  const { localisationId } = await begun()
  const ids = (
    await database.translation.findMany({ where: { localisationId }, orderBy: { segmentId: 'asc' } })
  ).map(({ id }) => id)
  const bo = await person({ name: 'Bo Both', roles: ['translator', 'reviewer'], languages: ['de'] })
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['de'])
  await page.goto(`/review/${localisationId}?work=translate&segment=${ids[0]}`)
  const editor = page.getByRole('textbox', { name: /^Translation of sentence/u })
  const saved = page.waitForResponse((response) => response.url().endsWith('/working-copy'))
  await editor.pressSequentially('Mein Text')
  await saved
  await database.claim.deleteMany({ where: { localisationId } })

  const copy = { baseVersion: 1, copyVersion: null, page: null, leaving: false, work: 'translate' } as const
  await saveWorkingCopy(bo, { ...copy, translationId: ids[1]!, text: 'Anderer Text' })
  await confirm(bo, { ...(await seen(ids[1]!)), text: 'Ihr anderer Text.', work: 'translate' })
  const row = page.locator(`#sentence-${ids[1]}`)
  await expect(row).toContainText('Ihr anderer Text.')
  await expect(row).toContainText('Just changed')
  await expect(row).toContainText('Awaiting review')
  await expect(page.getByText('1 of 6 confirmed').first()).toBeVisible()

  await confirm(bo, { ...(await seen(ids[0]!)), text: 'Ihr Text.', work: 'translate' })
  const late = page.getByRole('alert').filter({ hasText: 'This sentence was changed while you were writing' })
  await expect(late).toContainText('Mein Text')
  await expect(late).toContainText('Ihr Text.')
  await expect(page.getByText('Bo Both holds this work until')).toBeVisible()
  await expectAccessible(page)
})
