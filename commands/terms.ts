import { createReadStream } from 'node:fs'
import type { ImportResult } from '@/workflow/translation/terms/import-result'
import { Misused, read } from './command'
import type { Command } from './command'
import { withDatabase } from './with-database'

const options = {
  as: { type: 'string' },
  starter: { type: 'boolean', default: false },
  source: { type: 'string', default: '' },
  'add-duplicates': { type: 'boolean', default: false },
  language: { type: 'string', default: '' },
} as const

const help = `communique terms import FILE [--source NAME] [--add-duplicates]
communique terms import --starter
communique terms export [--language TAGS]

Brings a TBX file (version 2 or 3) into the termbase, or the set that comes with the program; writes the termbase to
standard output as TBX. FILE may be - for standard input. Progress goes to standard error; brought in twice, the same
file changes nothing, and what was changed here stays as it is.

  --source NAME      where the termbase is from: noted with what says nothing of its own
  --add-duplicates   takes in what says the same as a concept that is here; left out and told of otherwise
  --language TAGS    en,fr: only concepts that say something in each of these, and only these languages
  --as E-MAIL        the administrator who does it; without, the program itself
`

type Values = ReturnType<typeof read<typeof options>>['values']

const say = (line: string) => process.stderr.write(`${line}\n`)

async function actorOf({ as }: Values) {
  if (!as) return null
  const { actorNamed } = await import('@/workflow/people/actor-named')
  return actorNamed(as)
}

const countsOf = ({ counts }: ImportResult) =>
  Object.entries(counts)
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(', ')

function report(result: ImportResult): void {
  for (const { line, ...about } of result.notes) {
    const same = about.why === 'duplicate' ? about.duplicates.map(({ text }) => text).join(', ') : ''
    say(`line ${line}: ${about.why}${same && ` of ${same}`}`)
  }
  say(countsOf(result))
  if (!result.stopped) return
  const { line, why } = result.stopped
  throw new Error(`stopped${line ? ` at line ${line}` : ''}: ${why}; what came before is in`)
}

async function bringIn(file: string | undefined, values: Values): Promise<void> {
  if (Boolean(file) === values.starter) throw new Misused('Name one file, or --starter.')
  await withDatabase(async () => {
    const actor = await actorOf(values)
    if (!file) {
      const { addStarterSet } = await import('@/workflow/translation/terms/add-starter-set')
      return report(await addStarterSet(actor))
    }
    const { importTerms, importTermsInput } = await import('@/workflow/translation/terms/import-terms')
    const duplicates = values['add-duplicates'] ? 'add' : 'leave_out'
    const input = importTermsInput.parse({ source: values.source, duplicates })
    const chunks = file === '-' ? process.stdin : createReadStream(file)
    return report(await importTerms(actor, input, chunks, (result) => say(countsOf(result))))
  })
}

async function takeOut(values: Values): Promise<void> {
  await withDatabase(async () => {
    const { exportTerms, exportTermsInput } = await import('@/workflow/translation/terms/export-terms')
    const input = exportTermsInput.parse({ languages: values.language })
    const actor = await actorOf(values)
    for await (const part of await exportTerms(actor, input, (count) => say(`${count} concepts`)))
      if (!process.stdout.write(part)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  })
}

export const command: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = read(args, options)
    const [deed, file, ...more] = positionals
    if (more.length > 0) throw new Misused('Name one file.')
    if (deed === 'import') return bringIn(file, values)
    if (deed === 'export' && !file) return takeOut(values)
    throw new Misused('Say import or export.')
  },
}
