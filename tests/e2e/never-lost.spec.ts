import type { Page } from '@playwright/test'
import { atTheDesk } from './people'
import { begunRelease } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { expect, expectAccessible, test } from './fixtures'

const sentences = [
  { source: 'They meet.', draft: 'On se voit.' },
  { source: 'They talk.', draft: 'On se parle.' },
]

const keptIn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('communique:')))

const editorOf = (page: Page, number: number) => page.getByLabel(`Translation of sentence ${number}`)

async function translating(page: Page, localisationId: string): Promise<void> {
  await page.goto(`/review/${localisationId}?work=translate`)
  await editorOf(page, 1).press('Alt+ArrowDown')
  await expect(editorOf(page, 2)).toBeFocused()
}

test('without a network one goes on writing and confirming, and it all arrives later', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const { localisationId, translationIds } = await begunRelease(sentences)
  await translating(page, localisationId)
  await page.context().setOffline(true)
  await editorOf(page, 2).press('End')
  await editorOf(page, 2).pressSequentially(' Demain.')
  await expect(page.getByText('Offline: kept in this browser')).toBeVisible()
  await editorOf(page, 2).press('Control+Enter')
  await expect(page.getByText('Kept here, sent when the desk can be reached.')).toBeVisible()
  await expect(editorOf(page, 3)).toBeFocused()
  await editorOf(page, 3).press('End')
  await editorOf(page, 3).pressSequentially(' Enfin.')
  await expect(page.getByText('1 decision waits to be sent')).toBeVisible()
  await expectAccessible(page)

  await page.context().setOffline(false)
  await expect
    .poll(async () => {
      const found = await database.translation.findUnique({ where: { id: translationIds[1]! } })
      return [found!.state, found!.text]
    })
    .toEqual(['awaiting_review', 'On se voit. Demain.'])
  await expect.poll(() => keptIn(page)).toEqual([])
  const copy = await database.workingCopy.findFirst({ where: { translationId: translationIds[2]! } })
  expect(copy!.text).toBe('On se parle. Enfin.')
})

test('a window that dies without a network has lost nothing when it is opened again', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const { localisationId, translationIds } = await begunRelease(sentences)
  await translating(page, localisationId)
  await page.context().setOffline(true)
  await editorOf(page, 2).press('End')
  await editorOf(page, 2).pressSequentially(' Demain.')
  const again = await page.context().newPage()
  await page.close({ runBeforeUnload: false })
  await again.context().setOffline(false)
  await again.goto(`/review/${localisationId}?work=translate`)
  await expect(again.getByText('On se voit. Demain.').first()).toBeVisible()
  await expect
    .poll(
      async () =>
        (await database.workingCopy.findFirst({ where: { translationId: translationIds[1]! } }))?.text,
    )
    .toBe('On se voit. Demain.')
})

test('two windows of one person show both texts and keep both', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const { localisationId, translationIds } = await begunRelease(sentences)
  const second = await page.context().newPage()
  await translating(page, localisationId)
  await translating(second, localisationId)
  const saved = page.waitForResponse((response) => response.url().endsWith('/working-copy'))
  await editorOf(page, 2).press('End')
  await editorOf(page, 2).pressSequentially(' Ici.')
  await saved
  await editorOf(second, 2).press('End')
  await editorOf(second, 2).pressSequentially(' Ailleurs.')
  const notice = second.getByRole('alert').filter({ hasText: 'You typed something else in another window' })
  await expect(notice).toContainText('On se voit. Ici.')
  await expect(notice).toContainText('On se voit. Ailleurs.')
  await expectAccessible(second)
  await notice.getByRole('button', { name: 'Go on with this one' }).click()
  await expect(notice).toBeHidden()
  const copyOf = async () =>
    (await database.workingCopy.findFirst({ where: { translationId: translationIds[1]! } }))?.text
  await expect.poll(copyOf).toBe('On se voit. Ailleurs.')
  const history = await database.translationEvent.findMany({ where: { translationId: translationIds[1]! } })
  expect(history.map(({ text }) => text)).toContain('On se voit. Ici.')
})

test('whose session has ended keeps writing, signs in elsewhere, and it arrives', async ({ browser }) => {
  const { page, personId } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const { localisationId, translationIds } = await begunRelease(sentences)
  await translating(page, localisationId)
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await editorOf(page, 2).press('End')
  await editorOf(page, 2).pressSequentially(' Demain.')
  await expect(page.getByText('Signed out: kept in this browser')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign in again' })).toBeVisible()
  await page.context().addCookies(cookies)
  await expect
    .poll(
      async () =>
        (await database.workingCopy.findFirst({ where: { translationId: translationIds[1]!, personId } }))
          ?.text,
      { timeout: 30_000 },
    )
    .toBe('On se voit. Demain.')
  await expect(page.getByRole('status').filter({ hasText: /Saved$/u })).toBeVisible()
})
