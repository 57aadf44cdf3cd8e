import { database } from '@/platform/database'
import { begunRelease } from '@/tests/fixtures/work'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

/** One that no other story has people for. */
const language = 'cy'

/** Two forms of a text that counts, as the program brings them. */
async function fixedTexts() {
  const both = { source: 'Sentences', draft: 'Brawddegau' }
  const { releaseId, localisationId, translationIds } = await begunRelease([both, both], {
    language,
    title: 'Fixed texts of the pages',
  })
  const [, few, other] = await Promise.all(
    translationIds.map((id) => database.translation.findUniqueOrThrow({ where: { id } })),
  )
  const keyed = (id: string, key: string) => database.segment.update({ where: { id }, data: { key } })
  await keyed(few!.segmentId, 'sentences_few')
  await keyed(other!.segmentId, 'sentences_other')
  await database.release.update({ where: { id: releaseId }, data: { kind: 'frame' } })
  return { localisationId, few: few!.id }
}

test('fixed texts are reviewed: each plural form says what it is for, and a question reaches who looks after them', async ({
  browser,
}) => {
  const { localisationId, few } = await fixedTexts()
  const cerys = await atTheDesk(browser, 'Cerys Translator', ['translator'], [language])
  const bea = await atTheDesk(browser, 'Bea Boss', ['administrator'])

  await test.step('in the workspace', async () => {
    const { page } = cerys
    await page.goto(`/review/${localisationId}?work=translate&segment=${few}`)
    await expect(page.locator('.cm-content')).toBeVisible()
    const current = page.locator('[data-current]')
    await expect(current.getByText('This wording is for the number 3')).toBeVisible()
    await expect(page.locator('.cm-content')).toHaveAccessibleDescription(/This wording is for the number 3/u)
    await expect(page.getByText('This wording is for numbers such as 4, 5, 7, 8, 9 or 10')).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Page', exact: true })).toHaveCount(0)
    await expectAccessible(page)
    await page.locator('.cm-content').press('Alt+m')
    const field = page.getByLabel('Comment or question about this sentence')
    await expect(page.getByText('Whoever looks after the fixed texts is asked')).toBeVisible()
    await field.fill('Sentences of what?')
    await field.press('Control+Enter')
    await expect(field).toHaveValue('')
  })

  await test.step('an administrator is told, and answers', async () => {
    const { page } = bea
    await expect(async () => {
      await page.goto('/notices')
      await page.getByRole('link', { name: /asks about/u }).click({ timeout: 1_000 })
    }).toPass()
    await page.waitForURL(/\/settings\/frame#questions$/u)
    const question = page.getByRole('article').filter({ hasText: 'Sentences of what?' })
    await expectAccessible(page)
    await question.getByRole('button', { name: 'Answer Cerys Translator' }).click()
    await question.getByLabel('Your answer').fill('Of the article.')
    await question.getByLabel('Your answer').press('Control+Enter')
    await expect(page.getByText('No question waits for an answer.')).toBeVisible()
  })

  await test.step('who asked reads it where they work', async () => {
    await expect(cerys.page.getByText('Of the article.')).toBeVisible()
  })
})
