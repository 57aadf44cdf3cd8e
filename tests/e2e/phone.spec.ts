import type { Locator, Page } from '@playwright/test'
import { password, person, someAddress } from '@/tests/fixtures/people'
import { begunRelease, seen } from '@/tests/fixtures/work'
import { confirm } from '@/workflow/review/confirm'
import { expect, expectAccessible, test } from './fixtures'

const phone = { width: 375, height: 667 }
const keyboard = 260
/** What scrolls stands half under the bars at the foot; `fits` measures whole targets. */
const half = ['target-size']

const texts = [
  ['Harbour reopens', 'Le port rouvre'],
  [
    'The harbour of Lisbon reopened on Monday after repairs.',
    'Le port de Lisbonne a rouvert lundi après travaux.',
  ],
  ['Twelve ships waited outside.', 'Douze navires attendaient au large.'],
  ['They all came in before noon.', 'Ils sont tous entrés avant midi.'],
] as const

/** A release that a translator has confirmed, and its title with it. */
async function confirmed() {
  const anna = await person({ name: 'Anna Translator', roles: ['translator'], languages: ['fr'] })
  const [[title], ...sentences] = texts
  const release = await begunRelease(
    sentences.map(([source, draft]) => ({ source, draft })),
    { title },
  )
  for (const [index, id] of release.translationIds.entries())
    await confirm(anna, { ...(await seen(id)), text: texts[index]![1], work: 'translate' })
  return release
}

const foot = async (target: Locator): Promise<number> => {
  const box = (await target.boundingBox())!
  return box.y + box.height
}

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  const small = await page
    .getByRole('main')
    .locator('button:visible, a:visible, select:visible, input:visible')
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 120)),
    )
  expect(small, 'what a finger hits is 44 pixels high').toEqual([])
}

test('a reviewer approves a release on a phone, by touch alone', async ({ browser }) => {
  const { localisationId } = await confirmed()
  const bela = await person({ name: 'Béla Reviewer', roles: ['reviewer'], languages: ['fr'] })
  const context = await browser.newContext({
    baseURL: process.env.COMMUNIQUE_URL!,
    extraHTTPHeaders: { 'x-forwarded-for': someAddress() },
    viewport: phone,
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(bela.email)
  await page.getByLabel(/^Password/u).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).tap()
  await page.waitForURL('**/review')
  await page.goto(`/review/${localisationId}?work=review`)

  const current = page.locator('[data-current]')
  const deeds = page.getByRole('group', { name: 'What may be done' })
  const approve = deeds.getByRole('button', { name: /^Approve/u })
  await expect(approve).toBeVisible()

  await test.step('source above target, deeds within reach of a thumb', async () => {
    const [source, target] = [
      current.locator('[data-side="source"]'),
      page.getByRole('textbox', { name: /^Translation/u }),
    ]
    expect(await foot(source)).toBeLessThanOrEqual((await target.boundingBox())!.y)
    for (const name of [/^Approve/u, /^Send back/u, 'Next sentence', 'Previous sentence']) {
      const button = deeds.getByRole('button', { name })
      await expect(button).toBeInViewport({ ratio: 1 })
      expect(await foot(button)).toBeGreaterThan(phone.height - 80)
    }
    await fits(page)
    await expectAccessible(page, half)
  })

  await test.step('help comes up from the foot, and goes', async () => {
    const side = page.getByRole('complementary', { name: 'Side panel' })
    await side.getByRole('tab', { name: /^Help/u }).tap()
    await expect(side.getByRole('heading', { name: 'Memory' })).toBeVisible()
    await expect
      .poll(async () => (await foot(side)) - (await approve.boundingBox())!.y)
      .toBeLessThanOrEqual(0)
    await fits(page)
    await side.getByRole('button', { name: 'Put the side panel away' }).tap()
    await expect(side.getByRole('heading', { name: 'Memory' })).toHaveCount(0)
  })

  await test.step('a keyboard on the screen covers neither the text nor the deeds', async () => {
    const editor = page.getByRole('textbox', { name: /^Translation/u })
    await editor.tap()
    // Tests have no keyboard on the screen: the window says what it says when there is one.
    await page.evaluate((height) => {
      Object.defineProperty(window.visualViewport!, 'height', {
        get: () => window.innerHeight - height,
        configurable: true,
      })
      window.visualViewport!.dispatchEvent(new Event('resize'))
    }, keyboard)
    const height = await page.evaluate(() => window.innerHeight)
    await expect.poll(() => foot(approve)).toBeLessThanOrEqual(height - keyboard)
    await expect
      .poll(async () => (await foot(editor)) - (await approve.boundingBox())!.y)
      .toBeLessThanOrEqual(0)
    await page.evaluate((all) => {
      Object.defineProperty(window.visualViewport!, 'height', { get: () => all, configurable: true })
      window.visualViewport!.dispatchEvent(new Event('resize'))
    }, height)
    await expect.poll(() => foot(approve)).toBeGreaterThan(height - keyboard)
  })

  await test.step('one goes back with a reason', async () => {
    await deeds.getByRole('button', { name: 'Next sentence' }).tap()
    await expect(page.getByRole('textbox', { name: 'Translation of sentence 2' })).toBeVisible()
    await deeds.getByRole('button', { name: /^Send back/u }).tap()
    const dialog = page.getByRole('dialog', { name: 'Send back' })
    await dialog.getByLabel('What should change').fill('“Travaux” is more than repairs.')
    await dialog.getByRole('button', { name: 'Send back' }).tap()
    await expect(page.getByText('Sent back.', { exact: true })).toBeVisible()
  })

  await test.step('the others are approved', async () => {
    for (const number of [3, 4, 1]) {
      await expect(page.getByRole('textbox', { name: `Translation of sentence ${number}` })).toBeVisible()
      await approve.tap()
      if (number === 4) await page.locator('[data-index="0"]').getByRole('button').first().tap()
    }
    await expect(page.getByText('3 of 4 approved')).toBeVisible()
    const end = page.getByRole('status').filter({ hasText: 'Nothing here waits for your review any more.' })
    await expect(end).toBeInViewport()
    await fits(page)
    await expectAccessible(page, half)
  })
  await context.close()
})
