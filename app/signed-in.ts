import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { actorOf } from '@/workflow/people/actor'
import type { SignedIn } from '@/workflow/people/actor'
import { Refusal } from '@/workflow/release/refusal'

/** Who is asking for this page, once per request; null for nobody. */
export const whoIsAsking = cache(async (): Promise<SignedIn | null> => actorOf(await headers()))

/** Who is asking; nobody is sent to sign in, whatever the address, so that addresses tell nothing. */
export async function signedIn(): Promise<SignedIn> {
  return (await whoIsAsking()) ?? redirect('/sign-in')
}

/**
 * What a page shows, from one workflow query. What does not exist and what is not for this person answer alike. Someone
 * with a starting password chooses their own first.
 */
export async function shown<T>(query: (actor: SignedIn) => Promise<T>): Promise<T> {
  const actor = await signedIn()
  if (actor.startingPassword) redirect('/account')
  try {
    return await query(actor)
  } catch (error) {
    if (error instanceof Refusal) notFound()
    throw error
  }
}
