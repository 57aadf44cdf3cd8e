import { existsSync, readFileSync } from 'node:fs'
import { test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { database, inTransaction } from '@/platform/database'
import { apertiumEngine } from '@/workflow/translation/engines/apertium'
import { ensureNations } from '@/workflow/intake/nations'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

const coalition = '../shared/data/coalition-release.txt'

const releases = [
  { name: 'the sample release', file: 'prisma/sample-release.txt', title: null, segments: 22 },
  // This one comes without a title, as such texts do; the officer writes one.
  {
    name: 'the coalition release',
    file: coalition,
    title: 'Coalition of the Willing meets in Brussels',
    segments: 21,
  },
]

/** Confirms what is open, mending what the checks stop at: with the fix they offer, or by taking the source's words. */
async function workThrough(page: Page, deed: 'Confirm' | 'Approve', segments: number) {
  const end = page
    .getByRole('status')
    .filter({ hasText: deed === 'Confirm' ? 'Every sentence here is confirmed' : 'Nothing here waits' })
  for (let step = 0; step < segments * 4 && !(await end.isVisible()); step++) {
    const row = page.locator('[data-current]')
    const done = page.getByText(/\d+ of \d+ (confirmed|approved)/u).first()
    const before = await done.textContent()
    if (deed === 'Confirm')
      while (await row.getByRole('button', { name: /^Mend/u }).count())
        await row.getByRole('button', { name: /^Mend/u }).first().click()
    await page.keyboard.press('ControlOrMeta+Shift+Enter')
    await expect.poll(async () => (await end.isVisible()) || (await done.textContent()) !== before).toBe(true)
  }
  await expect(end).toBeVisible()
}

for (const { name, file, title, segments } of releases)
  test(`${name} goes from paste to published pages through four people`, async ({ browser }) => {
    test.setTimeout(400_000)
    base.skip(!existsSync(file), `${file} is not here`)
    const apertium = await apertiumEngine()
    base.skip(!apertium?.serves('en', 'fr'), 'Apertium with English to French is not installed')
    await inTransaction(ensureNations)

    const author = await atTheDesk(browser, 'First Officer', ['officer'])
    await author.page.getByRole('link', { name: 'New release' }).first().click()
    await author.page.getByRole('textbox', { name: 'Your text' }).fill(readFileSync(file, 'utf8'))
    const read = author.page.getByRole('region', { name: 'How we read it' })
    await expect(read.getByText(/A name seems to be missing/u).first()).toBeVisible()
    if (title) await author.page.getByRole('textbox', { name: /^Title/u }).fill(title)
    while (await read.getByRole('button', { name: 'Yes, split' }).count())
      await read.getByRole('button', { name: 'Yes, split' }).first().click()
    await expectAccessible(author.page)
    await author.page.getByRole('combobox', { name: 'Nations' }).fill('France')
    await author.page.getByRole('option', { name: 'France' }).click()
    await author.page.keyboard.press('Escape')
    await expect(author.page.getByText(`${segments} segments`)).toBeVisible()
    await author.page.getByRole('button', { name: 'Start' }).click()

    const french = author.page.getByRole('row', { name: /French/u })
    await expect(french.getByText(`${segments} of ${segments}`).first()).toBeVisible({ timeout: 90_000 })
    await expect(french.getByText(/Drafted by apertium/iu)).toBeVisible()
    await expectAccessible(author.page)
    const board = new URL(author.page.url()).pathname
    const releaseId = board.split('/').at(-1)!
    const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })

    // The control for the source: its author does not clear it, by interface or by request.
    await author.page.getByRole('link', { name: 'Source', exact: true }).click()
    await expect(author.page.getByText(/Waits for a second officer/u)).toBeVisible()
    await expect(author.page.getByRole('button', { name: 'Clear this source' })).toHaveCount(0)
    const { version, currentRevision } = await database.release.findUniqueOrThrow({
      where: { id: releaseId },
    })
    expect(
      (await author.ask('POST', `releases/${releaseId}/clear`, { version, revision: currentRevision }))
        .status,
    ).toBe(403)

    const second = await atTheDesk(browser, 'Second Officer', ['officer'])
    await second.page.goto(`${board}/source`)
    await second.page.getByRole('button', { name: 'Clear this source' }).click()
    await expect(second.page.getByText('Cleared by Second Officer').first()).toBeVisible()
    await expectAccessible(second.page)

    // Translator and reviewer in one person, so that only the four eyes stand in the way.
    const translator = await atTheDesk(browser, 'Thérèse Translator', ['translator', 'reviewer'], ['fr'])
    await expectAccessible(translator.page)
    await translator.page
      .getByRole('row', { name: new RegExp(title ?? 'Sample release', 'u') })
      .or(translator.page.getByRole('listitem').filter({ hasText: title ?? 'Sample release' }))
      .first()
      .getByRole('button')
      .click()
    await expect(translator.page.getByText(/Rough draft by machine: Apertium/iu).first()).toBeVisible()
    await expectAccessible(translator.page)
    await workThrough(translator.page, 'Confirm', segments)

    const { id: localisationId } = await database.localisation.findFirstOrThrow({
      where: { releaseId, language: 'fr' },
    })
    const [confirmed] = await database.translation.findMany({ where: { localisationId }, take: 1 })
    expect(confirmed!.state).toBe('awaiting_review')
    await translator.page.goto(`/review/${localisationId}?work=review`)
    await translator.page
      .getByText(/Thérèse|you confirmed/iu)
      .first()
      .waitFor()
    await expect(translator.page.getByRole('button', { name: /^Approve/u })).toHaveCount(0)
    const own = await translator.ask('POST', `translations/${confirmed!.id}/approve`, {
      version: confirmed!.version,
      sourceVersion: confirmed!.sourceVersion,
    })
    expect(own.status).toBe(403)
    expect((await database.translation.findUniqueOrThrow({ where: { id: confirmed!.id } })).state).toBe(
      'awaiting_review',
    )

    const reviewer = await atTheDesk(browser, 'René Reviewer', ['reviewer'], ['fr'])
    await reviewer.page.goto('/review')
    await reviewer.page.getByRole('button', { name: 'Take the next work' }).click()
    await reviewer.page.waitForURL(/work=review/u)
    await expectAccessible(reviewer.page)
    await workThrough(reviewer.page, 'Approve', segments)

    for (const language of ['en', 'fr']) {
      await author.page.goto(`${board}/${language}`)
      await expectAccessible(author.page)
      await author.page.getByRole('button', { name: 'Sign off this page' }).click()
      await expect(author.page.getByText(/^Signed off/u).first()).toBeVisible()
    }
    expect((await fetch(`${process.env.COMMUNIQUE_URL}/fr/news/${slug}`)).status).toBe(404)
    await author.page.goto(board)
    await author.page.getByRole('button', { name: 'Publish now' }).click()
    await author.page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click()
    await expect(
      author.page.getByRole('row', { name: /French/u }).getByText('Live', { exact: true }),
    ).toBeVisible()

    const reader = await (
      await browser.newContext({ baseURL: process.env.COMMUNIQUE_URL!, javaScriptEnabled: true })
    ).newPage()
    await expect
      .poll(async () => (await reader.goto(`/fr/news/${slug}`))?.status(), { timeout: 20_000 })
      .toBe(200)
    await expect(reader.locator('html')).toHaveAttribute('lang', 'fr')
    const approved = await database.translation.findUniqueOrThrow({ where: { id: confirmed!.id } })
    await expect(reader.locator('body')).toContainText(approved.text.slice(0, 40))
    await expect(reader.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
    await expectAccessible(reader)
    await reader.getByRole('link', { name: 'English' }).first().click()
    await expect(reader.locator('html')).toHaveAttribute('lang', 'en')
    expect(new URL(reader.url()).pathname).toBe(`/en/news/${slug}`)
    await expectAccessible(reader)
    await reader.goto('/fr/news')
    await expect(reader.locator(`a[href$="/fr/news/${slug}"]`)).toBeVisible()
    await expectAccessible(reader)
  })
