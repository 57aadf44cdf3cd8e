import type { Page } from '@playwright/test'
import { person } from '@/tests/fixtures/people'
import { begunRelease, seen } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { confirm } from '@/workflow/review/confirm'
import { sendBack } from '@/workflow/review/send-back'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

const sentences = [
  { source: 'They left.', draft: 'Ils sont partis.' },
  { source: 'They came.', draft: 'Ils sont venus.' },
]
const back = { category: 'style', reason: 'Not formal enough.' } as const

const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)

test('what a reviewer sends back reaches the translator’s bell, which leads to the sentence', async ({
  browser,
}) => {
  const { page, ...anna } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const actor = { ...anna, name: 'Anna Translator', roles: ['translator'], languages: ['fr'] } as const
  const bela = await person({ name: 'Béla Reviewer', roles: ['reviewer'], languages: ['fr'] })
  const { localisationId, releaseId, translationIds } = await begunRelease(sentences, {
    title: 'Ministers part',
  })
  for (const id of translationIds.slice(1)) await confirm(actor, { ...(await seen(id)), work: 'translate' })

  await test.step('nothing yet', async () => {
    await page.getByRole('button', { name: 'Notices', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Notices' })).toContainText('Nothing to tell you yet')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Notices', exact: true })).toBeFocused()
  })

  await test.step('the count comes by itself, and is said', async () => {
    for (const id of translationIds.slice(1)) await sendBack(bela, { ...(await seen(id)), ...back })
    await expect(page.getByRole('button', { name: 'Notices: 1 unread' })).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'Notices: 1 unread' })).toHaveCount(1)
  })

  await test.step('by keyboard to the sentence', async () => {
    await page.getByRole('button', { name: 'Notices: 1 unread' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Notices' })
    const notice = dialog.getByRole('link', {
      name: /^2 sentences of yours were sent back, last by .Béla Reviewer.: .Ministers part., .French.\.$/u,
    })
    await expect(notice).toBeVisible()
    await expect(dialog.getByText('New', { exact: true })).toBeVisible()
    await expectAccessible(page)
    await notice.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/review/${localisationId}\\?work=translate&segment=`, 'u'))
    await expect(page.getByText(back.reason)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Notices', exact: true })).toBeVisible()
  })

  await test.step('kept on a page of their own, on a phone and in the dark', async () => {
    await page.setViewportSize({ width: 375, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('/notices')
    await expect(page.getByRole('heading', { name: 'Notices' })).toBeVisible()
    await expect(page.getByText('All notices are read.')).toBeVisible()
    await expect(page.getByRole('link', { name: /Ministers part/u })).toBeVisible()
    await fits(page)
    await expectAccessible(page)
  })

  await test.step('nothing of a release one may no longer know of', async () => {
    await database.release.update({ where: { id: releaseId }, data: { restricted: true } })
    await page.reload()
    await expect(page.getByText('Nothing to tell you yet')).toBeVisible()
    expect(await page.content()).not.toContain('Ministers part')
  })
})

test('all can be read at once', async ({ browser }) => {
  const { page, personId } = await atTheDesk(browser, 'Bruno Translator', ['translator'], ['es'])
  for (const title of ['Ministers meet', 'Ministers part']) {
    const { releaseId, localisationId } = await begunRelease(sentences, { language: 'es', title })
    const about = {
      releaseId,
      localisationId,
      work: 'translate',
      kind: 'work',
      key: `work ${localisationId}`,
    } as const
    await database.notice.create({ data: { personId, ...about } })
  }
  await page.goto('/notices')
  await expect(page.getByRole('link', { name: /^To translate into .Spanish/u })).toHaveCount(2)
  await expectAccessible(page)
  await page.getByRole('main').getByRole('button', { name: 'Mark all as read' }).click()
  await expect(page.getByText('All notices are read.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Notices', exact: true })).toBeVisible()
})

test('what one is told of, and how often, is one’s own to set', async ({ browser }) => {
  const { page, personId } = await atTheDesk(browser, 'Carla Both', ['officer', 'reviewer'], ['fr'])
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto('/account#notices')
  await expect(page.getByRole('heading', { name: 'What you are told of' })).toBeVisible()
  await expect(page.getByText('This office sends no e-mail')).toBeVisible()
  await expect(page.getByLabel('My sentences sent back')).toHaveCount(0)
  await page.getByLabel('Work I may take').selectOption('At the desk')
  await page.getByLabel('E-mail goes out').selectOption('At 08:00')
  await page.getByLabel('Quiet hours without e-mail').check()
  await page.getByLabel(/^From/u).fill('21:00')
  await page.getByLabel(/^Until/u).fill('21:00')
  const form = page.locator('form').filter({ has: page.getByLabel('E-mail goes out') })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The two times are the same.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(/^Until/u).fill('06:30')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Saved', { exact: true })).toBeVisible()
  await fits(page)
  const { noticeSettings } = await database.person.findUniqueOrThrow({ where: { id: personId } })
  expect(noticeSettings).toMatchObject({
    kinds: { work: 'desk', sent_back: 'mail' },
    pace: 'daily',
    quiet: { from: '21:00', to: '06:30' },
  })
  await page.reload()
  await expect(page.getByLabel('E-mail goes out')).toHaveValue('daily')
})

test('the board says how mail does', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Olga Officer', ['officer'])
  const { releaseId } = await begunRelease(sentences)
  await page.goto(`/desk/releases/${releaseId}`)
  await expect(page.getByText(/^Worker alive \d+ seconds? ago · no mail is sent$/u)).toBeVisible()
})
