import { Misused, read } from './command'
import type { Command } from './command'
import { columns } from './columns'
import { withDatabase } from './with-database'

const options = { as: { type: 'string' }, json: { type: 'boolean', default: false } } as const

const help = `communique status [RELEASE] --as E-MAIL [--json]

How far the releases open to this person are, or one of them language by language.

  --as E-MAIL   the officer who asks
  --json        everything, for programs
`

interface Status {
  told: unknown
  table: string
}

async function list(as: string): Promise<Status> {
  const { actorNamed } = await import('@/workflow/people/actor-named')
  const { releaseList } = await import('@/workflow/intake/release-list')
  const { releases } = await releaseList(await actorNamed(as), { page: 1 })
  const rows = releases.map((release) => [
    release.id,
    release.state,
    `${release.approved}/${release.translations}`,
    release.embargoAt ?? '-',
    release.title,
  ])
  return { told: releases, table: columns(['release', 'state', 'approved', 'embargo', 'title'], rows) }
}

async function one(as: string, releaseId: string): Promise<Status> {
  const { actorNamed } = await import('@/workflow/people/actor-named')
  const { board } = await import('@/workflow/publishing/board')
  const told = await board(await actorNamed(as), { releaseId })
  const rows = told.rows.map((row) => [
    row.language,
    ...[row.drafted, row.confirmed, row.approved].map((count) => `${count}/${row.segments}`),
    row.draftingStop ?? '-',
    row.livePath ?? '-',
  ])
  return { told, table: columns(['language', 'drafted', 'confirmed', 'approved', 'stopped', 'page'], rows) }
}

export const command: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = read(args, options)
    const [releaseId, ...more] = positionals
    const { as } = values
    if (more.length > 0) throw new Misused('Name one release, or none.')
    if (!as) throw new Misused('Say who asks: --as E-MAIL')
    if (releaseId && !/^[0-9a-f-]{36}$/i.test(releaseId))
      throw new Misused(`"${releaseId}" is no release's id.`)
    const { told, table } = await withDatabase(() => (releaseId ? one(as, releaseId) : list(as)))
    process.stdout.write(values.json ? `${JSON.stringify(told, null, 2)}\n` : table)
  },
}
