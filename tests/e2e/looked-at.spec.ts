import { atTheDesk } from './people'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { confirm } from '@/workflow/review/confirm'
import { expect, expectAccessible, test } from './fixtures'

const sentences = Array.from({ length: 60 }, (_, index) => ({
  source: `Paragraph ${index + 1} says that the ministers met in Brussels and talked about the same thing for hours.`,
  draft: `Le paragraphe ${index + 1} dit que les ministres se sont vus à Bruxelles et ont parlé de la même chose pendant des heures.`,
}))

test('a reviewer approves only what they looked at', async ({ browser }) => {
  const { page, personId } = await atTheDesk(browser, 'Béla Reviewer', ['reviewer'], ['fr'])
  const { anna } = await team()
  const { localisationId, translationIds } = await begunRelease(sentences)
  for (const id of translationIds.slice(1)) await confirm(anna, { ...(await seen(id)), work: 'translate' })
  await page.setViewportSize({ width: 1280, height: 1000 })
  await page.goto(`/review/${localisationId}?work=review`)
  const looked = () => database.look.count({ where: { personId } })

  await test.step('what stands in view for a second is looked at, what does not is not', async () => {
    await expect.poll(looked, { timeout: 15_000 }).toBeGreaterThan(4)
    expect(await looked()).toBeLessThan(sentences.length - 10)
  })

  await test.step('what will happen is said first', async () => {
    await page.getByRole('button', { name: 'Select', exact: true }).click()
    await page.getByRole('button', { name: 'Approve what I looked at…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Approve what you looked at' })
    await expect(dialog.getByText(/sentences? will be approved\./u)).toBeVisible()
    await expect(dialog.getByText(/you have not looked at them as they now stand/u)).toBeVisible()
    expect(await database.translation.count({ where: { localisationId, state: 'approved' } })).toBe(0)
    await expectAccessible(page)
    await dialog.getByRole('button', { name: /^Approve \d+ sentences$/u }).click()
    await expect(page.getByRole('status').getByText(/sentences approved\./u)).toBeVisible()
  })

  await test.step('only those are approved, each by itself on record', async () => {
    const approved = await database.translation.findMany({ where: { localisationId, state: 'approved' } })
    expect(approved.length).toBeGreaterThan(3)
    const looks = await database.look.findMany({ where: { personId } })
    const lookedAt = new Set(looks.map(({ translationId }) => translationId))
    expect(approved.every(({ id }) => lookedAt.has(id))).toBe(true)
    expect(
      await database.translationEvent.count({
        where: { deed: 'translation.approve', translation: { localisationId } },
      }),
    ).toBe(approved.length)
  })

  await test.step('all of it is taken back as one', async () => {
    await page.keyboard.press('Alt+z')
    await expect(page.getByText(/sentences are as they were before\./u)).toBeVisible()
    expect(await database.translation.count({ where: { localisationId, state: 'approved' } })).toBe(0)
  })

  await test.step('a range is picked with Shift and sent back with one reason', async () => {
    await page.getByLabel('Select sentence 2', { exact: true }).click()
    await page.getByLabel('Select sentence 4', { exact: true }).click({ modifiers: ['Shift'] })
    await expect(page.getByText('3 selected', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Send back…' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('3 sentences will be sent back.')).toBeVisible()
    await dialog.getByLabel('What should change').fill('Say which ministers')
    await dialog.getByRole('button', { name: 'Send 3 sentences back' }).click()
    await expect(page.getByText('3 sentences sent back.', { exact: true })).toBeVisible()
    expect(
      await database.translation.count({ where: { localisationId, returnReason: 'Say which ministers' } }),
    ).toBe(3)
  })

  await test.step('and sees what changed since they looked', async () => {
    const id = translationIds[2]!
    await database.claim.deleteMany({ where: { localisationId } })
    const text = 'Le paragraphe 2 dit que les ministres de trente pays se sont vus.'
    await confirm(anna, { ...(await seen(id)), text, work: 'translate' })
    await page.goto(`/review/${localisationId}?work=review&changed=seen`)
    await expect(page.getByText('Changes since you last looked')).toBeVisible()
  })
})

test('what lies under the panel at the foot is not looked at', async ({ browser }) => {
  const { page, personId } = await atTheDesk(browser, 'Bea Reviewer', ['reviewer'], ['fr'])
  const { anna } = await team()
  const { localisationId, translationIds } = await begunRelease(sentences.slice(0, 12))
  for (const id of translationIds.slice(1)) await confirm(anna, { ...(await seen(id)), work: 'translate' })
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto(`/review/${localisationId}?work=review`)
  const side = page.getByRole('complementary', { name: 'Side panel' })
  await side.getByRole('tab', { name: /^Help/u }).click()
  await expect(side.getByRole('heading', { name: 'Memory' })).toBeVisible()
  await expect
    .poll(() => database.look.count({ where: { personId } }), { timeout: 15_000 })
    .toBeGreaterThan(1)
  const under = await side.evaluate((panel) =>
    [...document.querySelectorAll('[id^="sentence-"]')]
      .filter((row) => row.getBoundingClientRect().bottom > panel.getBoundingClientRect().top + 1)
      .map((row) => row.id.slice('sentence-'.length)),
  )
  expect(under.length).toBeGreaterThan(1)
  expect(await database.look.count({ where: { personId, translationId: { in: under } } })).toBe(0)
})
