import { redirect } from 'next/navigation'
import { shown } from '@/app/signed-in'
import { mustBeAllowed } from '@/workflow/release/policy'

/** The settings begin with people. */
export default async function SettingsPage() {
  await shown(async (actor) => mustBeAllowed(actor, 'person.list'))
  redirect('/settings/people')
}
