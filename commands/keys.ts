import { Misused, read } from './command'
import type { Command } from './command'
import { columns } from './columns'
import { withDatabase } from './with-database'

const options = { as: { type: 'string' } } as const

const help = `communique keys [rotate] [--as E-MAIL]

The keys that the lists of published versions are signed with: makes the first one where there is none, and shows them.

  rotate        makes a new key and signs every list anew with it; older public keys stay published
  --as E-MAIL   the administrator who rotates them, for the record
`

async function shown(): Promise<string> {
  const { signingKeys } = await import('@/workflow/publishing/integrity/signing-keys')
  const { ensureKey } = await import('@/workflow/publishing/integrity/ensure-key')
  await ensureKey()
  const rows = (await signingKeys()).map(({ kid, createdAt, retiredAt }) => [
    kid,
    createdAt.toISOString(),
    retiredAt?.toISOString() ?? 'signs now',
  ])
  return columns(['key', 'made', 'retired'], rows)
}

async function rotated(as: string | undefined): Promise<string> {
  const { actorNamed } = await import('@/workflow/people/actor-named')
  const { rotateKeys } = await import('@/workflow/publishing/integrity/rotate-keys')
  const { kid } = await rotateKeys(as ? await actorNamed(as) : null)
  return `${kid} signs from now on; the lists follow within minutes while a worker runs.\n`
}

export const command: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = read(args, options)
    const [deed, ...more] = positionals
    if (more.length > 0 || (deed && deed !== 'rotate')) throw new Misused('Say rotate, or nothing.')
    process.stdout.write(await withDatabase(() => (deed ? rotated(values.as) : shown())))
  },
}
