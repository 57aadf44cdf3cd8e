import type { CDPSession, Locator, Page } from '@playwright/test'
import { database } from '@/platform/database'
import { begunRelease } from '@/tests/fixtures/work'
import { codeCharacter as c } from '@/workflow/text/inline-code'
import type { CodedText } from '@/workflow/text/inline-code'
import { expect, expectAccessible, test } from './fixtures'
import { atTheDesk } from './people'

/** “See ⟨1 the site⟩ today.” with a link. */
const linked: CodedText = {
  text: `See ${c(0)}the site${c(1)} today.`,
  codes: [
    { number: 0, type: 'link', role: 'open', href: 'https://example.org/site' },
    { number: 1, type: 'link', role: 'close' },
  ],
}

const sentence = (page: Page, number: number): Locator =>
  page.getByRole('textbox', { name: `Translation of sentence ${number}` })

/** The text as the desk will have it, codes written {0}. */
const textOf = async (editor: Locator): Promise<string> =>
  editor.evaluate((element) =>
    [...element.querySelectorAll('.cm-line')[0]!.childNodes]
      .map((node) => {
        const chip =
          node instanceof HTMLElement
            ? (node.closest('[role="img"]') ?? node.querySelector('[role="img"]'))
            : null
        if (!chip) return node.textContent
        const name = chip.getAttribute('aria-label') ?? ''
        return name.includes('closes') ? '{/}' : '{'
      })
      .join(''),
  )
const expectText = (editor: Locator, text: string) => expect.poll(() => textOf(editor)).toBe(text)

const savedOf = async (translationId: string) =>
  (await database.workingCopy.findFirst({ where: { translationId }, orderBy: { savedAt: 'desc' } }))?.text

async function open(page: Page, ...[sentences, language]: Parameters<typeof begun>) {
  const { localisationId, translationIds } = await begun(sentences, language)
  await page.goto(`/review/${localisationId}?work=translate`)
  await sentence(page, 1).press('Alt+ArrowDown')
  await expect(sentence(page, 2)).toBeFocused()
  return { editor: sentence(page, 2), translationIds }
}
const begun = (sentences: Parameters<typeof begunRelease>[0], language = 'fr') =>
  begunRelease(sentences, { language })

test('codes are chips: wrapped round words by a key, moved, taken away and put back, never broken', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Cleo Coder', ['translator'], ['fr'])
  const { editor, translationIds } = await open(page, [{ source: linked }])
  const missing = page.getByRole('group', { name: 'Still to place' })
  await expect(missing.getByRole('button', { name: 'Insert Code 1 opens: link' })).toBeVisible()

  await editor.pressSequentially('Voir le site.')
  await editor.press('ArrowLeft')
  for (let letter = 0; letter < 'le site'.length; letter += 1) await editor.press('Shift+ArrowLeft')
  await editor.press('Alt+t')
  await expectText(editor, 'Voir {le site{/}.')
  await expect(missing).toBeHidden()
  await expect(editor.getByRole('img', { name: 'Code 1 opens: link' })).toBeVisible()
  await expect(editor.getByRole('img', { name: 'Code 1 closes: link' })).toBeVisible()
  await expectAccessible(page)
  await expect.poll(() => savedOf(translationIds[1]!)).toBe(`Voir ${c(0)}le site${c(1)}.`)

  // Words with half of the pair are typed over: the half stays.
  await editor.press('Home')
  for (let step = 0; step < 'Voir {l'.length; step += 1) await editor.press('Shift+ArrowRight')
  await editor.pressSequentially('Lire ')
  await expectText(editor, 'Lire {e site{/}.')
  await editor.press('Control+z')
  await expectText(editor, 'Voir {le site{/}.')

  // A chip taken away alone takes the other along, and the bar offers it again.
  await editor.getByRole('img', { name: 'Code 1 closes: link' }).click()
  await editor.press('Delete')
  await expectText(editor, 'Voir le site.')
  await expect(missing).toBeVisible()
  await editor.press('Control+z')
  await expectText(editor, 'Voir {le site{/}.')

  // Cut and pasted whole; Enter types nothing.
  await editor.press('Control+a')
  await editor.press('Control+x')
  await expectText(editor, '')
  await editor.press('Control+v')
  await editor.press('Enter')
  await expectText(editor, 'Voir {le site{/}.')
})

test('what comes from outside is one line of plain words', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Pat Paster', ['translator'], ['fr'], {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const { editor } = await open(page, [{ source: linked }])
  await page.evaluate(() => navigator.clipboard.writeText('Un\r\n\tmot \uE000de\uE001 la fi\u006E.\n'))
  await editor.press('Control+v')
  await expectText(editor, 'Un mot de la fin.')
  await editor.fill('Voir le site')
  await editor.press('Control+a')
  await editor.press('Alt+t')
  await editor.press('Control+a')
  await editor.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Voir le site')
})

const compose = (keyboard: CDPSession, text: string) =>
  keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
const commit = (keyboard: CDPSession, text: string) => keyboard.send('Input.insertText', { text })

test('Japanese and Korean are composed beside chips, and no key of the desk acts meanwhile', async ({
  browser,
}) => {
  const { page } = await atTheDesk(browser, 'Yuki Composer', ['translator'], ['ja'])
  const { editor, translationIds } = await open(page, [{ source: linked }, { source: 'Thanks.' }], 'ja')
  await expect(editor).toHaveAttribute('lang', 'ja')
  const keyboard = await page.context().newCDPSession(page)
  await editor.press('Alt+t')
  await expectText(editor, '{{/}')

  for (const part of ['さ', 'さい', 'さいと']) await compose(keyboard, part)
  await expectText(editor, '{さいと{/}')
  await editor.press('Control+Enter')
  await editor.press('Alt+ArrowDown')
  await expect(editor).toBeFocused()
  await compose(keyboard, 'サイト')
  await commit(keyboard, 'サイト')
  await expectText(editor, '{サイト{/}')

  await editor.press('End')
  for (const part of ['を', 'をみ', 'をみて']) await compose(keyboard, part)
  await commit(keyboard, 'を見て')
  await editor.press('Home')
  for (const part of ['ㅎ', '하', '한']) await compose(keyboard, part)
  await commit(keyboard, '한')
  await expectText(editor, '한{サイト{/}を見て')
  await editor.press('Control+z')
  await expectText(editor, '{サイト{/}を見て')
  await expect.poll(() => savedOf(translationIds[1]!)).toBe(`${c(0)}サイト${c(1)}を見て`)
  await editor.press('Alt+ArrowDown')
  await expect(sentence(page, 3)).toBeFocused()
})

test('special characters are put in by keys and by the mouse, and stay open', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Fran Français', ['translator'], ['fr'])
  const { editor } = await open(page, [{ source: 'He said “yes”.' }])
  await editor.pressSequentially('Oui')
  await editor.press('Alt+v')
  const panel = page.getByRole('toolbar', { name: 'Special characters' })
  const first = panel.getByRole('button', { name: '«', exact: true })
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(editor).toBeFocused()
  await expect(editor).toHaveText('Oui»')
  await panel.getByRole('button', { name: 'Narrow no-break space, NNBSP' }).click()
  await panel.getByRole('button', { name: 'Capitals' }).first().click()
  await panel.getByRole('button', { name: 'Œ' }).click()
  await editor.press('Control+Shift+Space')
  await expect(editor).toBeFocused()
  expect(await editor.evaluate((element) => element.textContent)).toBe('Oui»\u202FŒ\u00A0')
  await expect(editor.getByTitle('Narrow no-break space')).toBeVisible()
  await expect(panel.getByRole('group', { name: 'Direction' })).toBeHidden()
  await expectAccessible(page)
  await page.reload()
  await expect(panel).toBeVisible()
})

test('Arabic is written from the right, with marks of direction at hand', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Amal Arabic', ['translator'], ['ar'])
  const { editor } = await open(page, [{ source: linked }], 'ar')
  await expect(editor).toHaveAttribute('dir', 'rtl')
  await editor.pressSequentially('انظر الموقع 2025')
  await editor.press('Alt+v')
  await page.getByRole('button', { name: 'Right-to-left mark, RLM' }).click()
  await editor.press('Home')
  for (let step = 0; step < 'انظر '.length; step += 1) await editor.press('ArrowLeft')
  for (let step = 0; step < 'الموقع'.length; step += 1) await editor.press('Shift+ArrowLeft')
  await editor.press('Alt+t')
  await expectText(editor, 'انظر {الموقع{/} 2025\u200F')
  await expectAccessible(page)
})
