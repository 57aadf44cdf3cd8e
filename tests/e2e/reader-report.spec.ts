import { someAddress } from '@/tests/fixtures/people'
import { database } from '@/platform/database'
import { expect, expectAccessible, test } from './fixtures'
import { liveRelease } from './live-release'
import { signedIn } from './people'

const pages = () => process.env.COMMUNIQUE_URL!
const forms = () => process.env.COMMUNIQUE_PUBLIC_FORMS!

const quote = 'La réunion a duré deux heures.'
const wrong = 'La réunion a duré trois heures, j’y étais.'

/** Sends a form as a program would. @param network an address of it */
async function post(fields: Record<string, string>, network: string, host = forms()): Promise<number> {
  const body = new URLSearchParams(fields)
  const headers = { 'x-forwarded-for': network }
  const { status } = await fetch(`${host}/report`, { method: 'POST', body, headers, redirect: 'manual' })
  return status
}

test('A reader reports a mistake at the forms’ own host, it is a task at the desk until it is closed, and spam does not get far', async ({
  browser,
  page: reader,
}) => {
  const { people, releaseId, localisation, slug } = await liveRelease()
  const page = `fr/news/${slug}`
  const reports = () => database.readerReport.count({ where: { releaseId } })
  let token = ''

  await test.step('the forms’ host answers forms alone, and the desk’s host none', async () => {
    const statuses = async (host: string, paths: string[]) =>
      Promise.all(paths.map(async (path) => (await fetch(`${host}${path}`, { redirect: 'manual' })).status))
    expect(await statuses(forms(), ['/report', '/verify'])).toEqual([200, 200])
    const others = ['/', '/desk', '/sign-in', '/api/health', '/api/v1/live', `/${page}`, '/robots.txt']
    expect(await statuses(forms(), others)).toEqual(others.map(() => 404))
    expect(await statuses(pages(), ['/report', '/verify'])).toEqual([404, 404])
    expect(await statuses(pages(), [`/${page}`])).toEqual([200])
  })

  await test.step('from the page, in its language', async () => {
    await reader.goto(`${pages()}/${page}`)
    await reader.getByRole('link', { name: 'Signaler une erreur dans ce texte' }).click()
    expect(new URL(reader.url()).origin).toBe(forms())
    await expect(reader.getByRole('link', { name: 'Les ministres se réunissent à Lisbonne' })).toBeVisible()
    await expectAccessible(reader)
    token = await reader.locator('input[name=token]').inputValue()
    await reader.getByLabel('Qu’est-ce qui est inexact').fill(wrong)
    await reader.getByLabel('Les mots concernés').fill(quote)
    // Nobody has read a form sooner than this.
    await reader.waitForTimeout(3_200)
    await reader.getByRole('button', { name: 'Envoyer' }).click()
    await expect(reader.getByRole('heading', { name: 'Merci' })).toBeVisible()
    await expectAccessible(reader)
    expect(await reports()).toBe(1)
  })

  await test.step('what is no report is not taken, nor more than a few of one network', async () => {
    const form = { token, page, quote: '', website: '' }
    const network = someAddress()
    expect(await post({ ...form, text: 'At the desk.' }, network, pages())).toBeGreaterThanOrEqual(400)
    expect(await post({ ...form, text: 'https://spam.example.org/win' }, network)).toBe(400)
    expect(await post({ ...form, text: 'Nobody showed me the form.', token: '1.x' }, network)).toBe(400)
    expect(await post({ ...form, text: 'Of a page that is none.', page: 'fr/news/none' }, network)).toBe(400)
    // It is told the same as everybody, and nothing is kept.
    expect(await post({ ...form, text: 'Buy this now.', website: 'x' }, network)).toBe(303)
    expect(await post({ ...form, text: wrong }, network)).toBe(303)
    expect(await reports()).toBe(1)
    for (const number of [1, 2, 3, 4, 5])
      expect(await post({ ...form, text: `Wrong, number ${number}.` }, network)).toBe(303)
    expect(await post({ ...form, text: 'Wrong, number 6.' }, network)).toBe(429)
    expect(await reports()).toBe(6)
    expect(await post({ ...form, text: 'Wrong, from elsewhere.' }, someAddress())).toBe(303)
  })

  await test.step('the desk is told, begins a correction from it, and closes it', async () => {
    const desk = await signedIn(browser, people.olga)
    await desk.goto(`/desk/releases/${releaseId}`)
    await desk.getByRole('link', { name: 'Readers report 7 mistakes' }).click()
    const report = desk.getByRole('article').filter({ hasText: wrong })
    await expect(report.getByRole('blockquote')).toHaveText(quote)
    await expectAccessible(desk)
    await report.getByRole('button', { name: 'Correct this language (French)' }).click()
    await expect(report.getByRole('button', { name: 'Correct this language (French)' })).toBeHidden()
    const mending = { where: { id: localisation('fr') }, select: { mendingSince: true } }
    expect((await database.localisation.findUniqueOrThrow(mending)).mendingSince).not.toBeNull()
    await report.getByRole('button', { name: 'Mended' }).click()
    await expect(report).toBeHidden()
    const spam = desk.getByRole('article').filter({ hasText: 'Wrong, number 3.' })
    await spam.getByRole('button', { name: 'Spam' }).click()
    await expect(spam).toBeHidden()
    await expect(desk.getByText('Open (5)')).toBeVisible()

    await desk.getByText('Closed (2)').click()
    await expect(report.getByText('Closed as mended by Olga Officer')).toBeVisible()
    await spam.getByRole('button', { name: 'Open again' }).click()
    await expect(desk.getByText('Open (6)')).toBeVisible()
  })

  await test.step('whoever works in its language finds the task behind the bell', async () => {
    const translator = await signedIn(browser, people.anna)
    await translator.goto('/notices')
    await translator.getByRole('link', { name: /Readers report mistakes/u }).click()
    await expect(translator.getByText('Wrong, from elsewhere.')).toBeVisible()
    await expectAccessible(translator)
  })
})
