import { atTheDesk } from './people'
import { begunRelease } from '@/tests/fixtures/work'
import { expect, test } from './fixtures'

test('what is typed while a confirmation is on its way is not lost', async ({ browser }) => {
  const { page } = await atTheDesk(browser, 'Anna Translator', ['translator'], ['fr'])
  const { localisationId } = await begunRelease([{ source: 'They meet.', draft: 'On se voit.' }])
  let answer = () => {}
  const held = new Promise<void>((go) => (answer = go))
  await page.route('**/confirm', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/review/${localisationId}?work=translate`)
  await page.getByLabel('Translation of sentence 1').press('Alt+ArrowDown')
  const editor = page.getByLabel('Translation of sentence 2')
  await editor.press('End')
  await editor.press('Control+Enter')
  await editor.pressSequentially(' Bientôt.')
  const saved = page.waitForResponse((response) => response.url().endsWith('/working-copy'))
  answer()
  await expect(page.getByText('Confirmed.', { exact: true })).toBeVisible()
  await expect(page.getByText('On se voit. Bientôt.').first()).toBeVisible()
  await saved
  await page.reload()
  await expect(page.getByText('On se voit. Bientôt.').first()).toBeVisible()
})
