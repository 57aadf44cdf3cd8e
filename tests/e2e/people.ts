import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { password, person, someAddress } from '@/tests/fixtures/people'
import type { Role } from '@/workflow/release/actor'
import { expect } from './fixtures'

export type AtTheDesk = Awaited<ReturnType<typeof atTheDesk>>

/** Someone of that role at the desk, in a browser of their own, signed in through the page as anyone would. */
export async function atTheDesk(
  browser: Browser,
  name: string,
  roles: Role[],
  languages: string[] = [],
  context: BrowserContextOptions = {},
) {
  const actor = await person({ name, roles, languages })
  const { email, personId } = actor
  const page = await signedIn(browser, { email, name }, context)
  return { page, actor, personId, email, ask: asking(page) }
}

/** A page of somebody who has an account. */
export async function signedIn(
  browser: Browser,
  { email, name }: { email: string; name: string },
  context: BrowserContextOptions = {},
): Promise<Page> {
  const window = await browser.newContext({
    ...context,
    baseURL: process.env.COMMUNIQUE_URL!,
    extraHTTPHeaders: { 'x-forwarded-for': someAddress() },
  })
  const page = await window.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel(/^Password/u).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: `Signed in as ${name}` })).toBeVisible()
  return page
}

/** Asks a deed's address with this person's session, past the interface. */
const asking =
  (page: Page) =>
  async (method: 'POST' | 'PUT', path: string, data: object): Promise<{ status: number; body: string }> => {
    const response = await page.request.fetch(`/api/v1/${path}`, { method, data })
    return { status: response.status(), body: await response.text() }
  }
