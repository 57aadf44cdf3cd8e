import { redirect } from 'next/navigation'
import { shown } from '@/app/signed-in'
import { mustBeAllowed } from '@/workflow/release/policy'
import { openPages } from './open-pages'

/** The settings begin with the first page that somebody may open. */
export default async function SettingsPage() {
  const [first] = await shown(async (actor) => {
    mustBeAllowed(actor, 'term.search')
    return openPages(actor)
  })
  redirect(first?.href ?? '/account')
}
