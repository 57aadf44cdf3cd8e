import type { Page } from '@playwright/test'
import { database } from '@/platform/database'
import { begunRelease } from '@/tests/fixtures/work'
import { codeCharacter as c } from '@/workflow/text/inline-code'
import type { CodedText } from '@/workflow/text/inline-code'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

const linked: CodedText = {
  text: `${c(0)}The site${c(1)}.`,
  codes: [
    { number: 0, type: 'link', role: 'open', href: 'https://example.org/site' },
    { number: 1, type: 'link', role: 'close' },
  ],
}

/** A workspace whose scripts do not come before they are let through. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((go) => (letThrough = go))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  await page.goto(address, { waitUntil: 'commit' })
  return letThrough
}

const sentence = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Translation of sentence ${number}` })
const savedOf = async (translationId: string) =>
  (await database.workingCopy.findFirst({ where: { translationId }, orderBy: { savedAt: 'desc' } }))?.text

test('what is typed and pressed before any script has come is kept, and done once it has', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Erin Early', ['translator'], ['fr'])
  const { localisationId, translationIds } = await begunRelease([
    { source: linked, draft: `${c(0)}Le site${c(1)}.` },
    { source: 'They meet.', draft: 'Ils se voient.' },
  ])
  const [, first, second] = translationIds
  const address = (id: string) => `/review/${localisationId}?work=translate&segment=${id}`
  const whole = page.locator('.cm-content')

  const letThrough = await openWithoutScripts(page, address(first!))
  await expect(sentence(page, 2)).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type(' Voir')
  const keyboard = await page.context().newCDPSession(page)
  await keyboard.send('Input.imeSetComposition', { text: 'さい', selectionStart: 2, selectionEnd: 2 })
  letThrough()
  // The rest of the page answers; what is being composed is let be.
  await expect(page.getByRole('tab', { name: 'Help', exact: false }).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(whole).toBeHidden()
  await keyboard.send('Input.insertText', { text: 'さいと' })
  await expect(whole).toBeVisible()
  await expect(sentence(page, 2)).toBeFocused()
  await expect.poll(() => savedOf(first!)).toBe(`${c(0)}Le site${c(1)}. Voirさいと`)
  await expect(whole.getByRole('img')).toHaveCount(2)
  await page.keyboard.type('!')
  await expect(whole).toContainText('Voirさいと!')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(whole).not.toContainText('Voir')

  // Left without a script ever having come: it is there again.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await openWithoutScripts(page, address(second!))
  await expect(sentence(page, 3)).toBeFocused()
  await page.keyboard.type(' Enfin.')
  await expect(sentence(page, 3)).toHaveText('Ils se voient. Enfin.')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.goto(address(second!))
  await expect(whole).toHaveText('Ils se voient. Enfin.')
  await expect.poll(() => savedOf(second!)).toBe('Ils se voient. Enfin.')

  // A deed asked for early is done, to the text that stood there then.
  const go = await openWithoutScripts(page, address(second!))
  await expect(sentence(page, 3)).toBeFocused()
  await page.keyboard.type(' Bon')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type(' trop tard')
  await expect(sentence(page, 3)).toHaveText('Ils se voient. Enfin. Bon')
  go()
  await expect(page.getByText('Confirmed.', { exact: true })).toBeVisible()
  const { text } = await database.translation.findUniqueOrThrow({ where: { id: second! } })
  expect(text).toBe('Ils se voient. Enfin. Bon')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('what was typed and has not gone to the desk is gone on with before any script has come', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Kit Kept', ['translator'], ['fr'])
  const { localisationId, translationIds } = await begunRelease([
    { source: linked, draft: `${c(0)}Le site${c(1)}.` },
  ])
  const [, first] = translationIds
  const address = `/review/${localisationId}?work=translate&segment=${first}`
  const open = async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    return openWithoutScripts(page, address)
  }

  await open()
  await expect(sentence(page, 2)).toBeFocused()
  await page.keyboard.type(' Voir')
  await expect(sentence(page, 2)).toHaveText('1Le site1. Voir')

  await test.step('as it was left, its codes with it', async () => {
    const letThrough = await open()
    await expect(sentence(page, 2)).toBeFocused()
    await expect(sentence(page, 2)).toHaveText('1Le site1. Voir')
    await page.keyboard.type(' ici')
    letThrough()
    await expect(page.locator('.cm-content')).toContainText('Voir ici')
    await expect(page.locator('.cm-content').getByRole('img')).toHaveCount(2)
    await expect.poll(() => savedOf(first!)).toBe(`${c(0)}Le site${c(1)}. Voir ici`)
  })

  await test.step('of another version only the workspace shows it', async () => {
    await open()
    await expect(sentence(page, 2)).toBeFocused()
    await page.keyboard.type(' encore')
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((one) => localStorage.getItem(one)?.includes(' encore'))!
      const kept = JSON.parse(localStorage.getItem(key)!)
      localStorage.setItem(key, JSON.stringify({ ...kept, baseVersion: kept.baseVersion - 1 }))
    })
    const letThrough = await open()
    await expect(sentence(page, 2)).toHaveText('1Le site1. Voir ici')
    await expect(sentence(page, 2)).not.toHaveAttribute('contenteditable')
    letThrough()
    await expect(page.locator('.cm-content')).toContainText('Voir ici encore')
  })
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
