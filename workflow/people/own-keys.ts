import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { reservedFor } from './reserved-keys'
import { conflicts, keyDeeds, keysFor } from './workspace-keys'
import type { KeySystem, OwnKeys } from './workspace-keys'

const chord = z
  .string()
  .regex(/^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:Meta\+)?(?:[A-Z0-9]|1…9|[A-Z][A-Za-z]{2,15}|F\d{1,2}|\?)$/u)

const changed = (system: KeySystem) =>
  z
    .partialRecord(z.enum(keyDeeds), z.array(chord).max(2))
    .refine((keys) =>
      Object.values(keys).every((some) => some.every((one) => one === '?' || !reservedFor(one, system))),
    )
    .refine((keys) => conflicts(keysFor({ [system]: keys }, system)).length === 0)

/** A person's own keys: none that a browser or system has, none twice. */
export const ownKeysInput = z.object({ mac: changed('mac').optional(), other: changed('other').optional() })

/** The keys somebody has changed. What no longer holds, because ours have changed since, is left out. */
export async function ownKeys(actor: Actor): Promise<OwnKeys> {
  mustBeAllowed(actor, 'account.read')
  const { keys } = await database.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { keys: true },
  })
  return ownKeysInput.safeParse(keys).data ?? {}
}
