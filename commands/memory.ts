import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { z } from 'zod'
import { fromOutside } from '@/workflow/text/coded-text'
import { withoutCodes } from '@/workflow/text/inline-code'
import { canonicalTag } from '@/workflow/text/language'
import { Misused, read } from './command'
import type { Command } from './command'
import { jsonLines, writeLine } from './json-lines'
import type { Line } from './json-lines'
import { withDatabase } from './with-database'

const options = {
  source: { type: 'string' },
  target: { type: 'string' },
  name: { type: 'string' },
  domain: { type: 'string' },
  as: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

const help = `communique memory lookup --source TAG --target TAG --json [--domain DOMAIN]
communique memory import FILE [--name NAME] [--domain DOMAIN] [--source TAG] [--target TAG]
communique memory export [FILE] [--source TAG] [--target TAG]

lookup   reads JSON lines {"id", "text"} from standard input and writes, for each and in the same order,
         {"id", "matches": [{"source", "target", "score"}]}: at most five, best first, score 0–100. A line that cannot be
         read is answered by {"id", "error"}, and the command ends with 1.
import   brings a TMX file in; - is standard input. What cannot be read is left out and said with its line. The same
         file again adds nothing.
export   writes what is offered to all as TMX 1.4b, to FILE or standard output.

Progress goes to standard error.

  --source TAG     of the texts (en); for import: of the file, its own unless given
  --target TAG     of their translations; all of them unless given
  --name NAME      what the file's units are known by (its name)
  --domain DOMAIN  field or client; a look-up says less of units of another
  --as E-MAIL      the administrator who does it; without, the program itself
`

type Values = ReturnType<typeof read<typeof options>>['values']

function tag(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const canonical = canonicalTag(given)
  if (!canonical) throw new Misused(`"${given}" is not a language tag.`)
  return canonical
}

async function actorOf({ as }: Values) {
  if (!as) return null
  const { actorNamed } = await import('@/workflow/people/actor-named')
  return actorNamed(as)
}

const count = new Intl.NumberFormat('en')

/** One line that grows on a terminal, one a few seconds elsewhere. */
function progress(): (line: string, isLast?: boolean) => void {
  let last = 0
  return (line, isLast = false) => {
    const now = Date.now()
    if (!isLast && now - last < (process.stderr.isTTY ? 200 : 5_000)) return
    last = now
    process.stderr.write(process.stderr.isTTY ? `\r${line}\u001B[K${isLast ? '\n' : ''}` : `${line}\n`)
  }
}

const question = z.object({ id: z.unknown(), text: z.string().max(20_000) })

type Question = z.infer<typeof question>

/** Looked up side by side; answers keep their order. */
const atOnce = 4

async function lookUpLines(values: Values): Promise<void> {
  const [sourceLanguage, targetLanguage] = [tag(values.source ?? 'en')!, tag(values.target)]
  if (!targetLanguage) throw new Misused('Say into which language: --target TAG')
  if (!values.json) throw new Misused('Say --json: there is no other form.')
  const { lookUp } = await import('@/workflow/translation/memory/look-up')
  const domain = values.domain && { domain: values.domain }
  const answer = async (line: Line<Question>): Promise<object> => {
    if ('fault' in line) return { id: line.id ?? null, error: line.fault }
    const { id, text } = line.value
    const asked = { source: fromOutside(text.normalize('NFC')), sourceLanguage, targetLanguage }
    const matches = await lookUp({ ...asked, releaseId: null, ...domain })
    return {
      id,
      matches: matches.map(({ source, target, score }) => ({
        source: withoutCodes(source),
        target: withoutCodes(target),
        score: Math.min(score, 100),
      })),
    }
  }
  const waiting: Promise<object>[] = []
  const next = async () => writeLine(process.stdout, (await waiting.shift())!)
  for await (const line of jsonLines(process.stdin, question)) {
    if ('fault' in line) {
      process.exitCode = 1
      process.stderr.write(`${line.fault}\n`)
    }
    waiting.push(answer(line))
    if (waiting.length === atOnce) await next()
  }
  while (waiting.length > 0) await next()
}

async function bringIn(file: string | undefined, values: Values): Promise<void> {
  if (!file) throw new Misused('Name one file.')
  const { importMemory, importMemoryInput } = await import('@/workflow/translation/memory/import-memory')
  const isInput = file === '-'
  if (isInput && !values.name) throw new Misused('Say what it is: --name NAME')
  const bytes = isInput ? undefined : statSync(file, { throwIfNoEntry: false })?.size
  if (!isInput && bytes === undefined) throw new Error(`${file} cannot be read: there is no such file`)
  const input = importMemoryInput.parse({
    name: values.name ?? basename(file),
    ...(values.domain && { domain: values.domain }),
    ...(values.source && { source: tag(values.source) }),
    ...(values.target && { target: tag(values.target) }),
    ...(bytes !== undefined && { bytes }),
  })
  // The file may be of any length: V8 is to collect what is done with before it lets the heap grow over it.
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString('--semi-space-growth-factor=1')
  const say = progress()
  const said = ({
    read: all,
    added,
    merged,
    skipped,
  }: {
    read: number
    added: number
    merged: number
    skipped: number
  }) =>
    `${count.format(all)} read, ${count.format(added)} new, ${count.format(merged)} known already, ${count.format(skipped)} left out`
  const chunks = isInput ? process.stdin : createReadStream(file)
  const result = await importMemory(await actorOf(values), input, chunks, (counts) => {
    const share = bytes ? ` (${Math.floor((100 * counts.bytesRead) / bytes)} %)` : ''
    say(`${said(counts)}${share}`)
  })
  for (const { line, why } of result.problems) process.stderr.write(`line ${line}: ${why}\n`)
  say(said(result), true)
}

async function takeOut(file: string | undefined, values: Values): Promise<void> {
  const { exportMemory, exportMemoryInput } = await import('@/workflow/translation/memory/export-memory')
  const input = exportMemoryInput.parse({
    ...(values.source && { source: tag(values.source) }),
    ...(values.target && { target: tag(values.target) }),
  })
  const say = progress()
  let units = 0
  const pieces = await exportMemory(await actorOf(values), input, (done) => {
    units = done
    say(`${count.format(done)} units`)
  })
  const out = file && file !== '-' ? createWriteStream(file) : process.stdout
  await pipeline(Readable.from(pieces), out, { end: out !== process.stdout })
  say(`${count.format(units)} units`, true)
}

const deeds: Record<string, (file: string | undefined, values: Values) => Promise<void>> = {
  lookup: (file, values) => {
    if (file) throw new Misused('The texts come from standard input.')
    return lookUpLines(values)
  },
  import: bringIn,
  export: takeOut,
}

export const command: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = read(args, options)
    const [name = '', file, ...more] = positionals
    const deed = deeds[name]
    if (!deed) throw new Misused('Say lookup, import or export.')
    if (more.length > 0) throw new Misused('Name one file.')
    tag(values.source)
    tag(values.target)
    await withDatabase(() => deed(file, values))
  },
}
