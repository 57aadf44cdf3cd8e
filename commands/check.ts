import { createInstance } from 'i18next'
import { z } from 'zod'
import texts from '@/locales/en/findings.json' with { type: 'json' }
import { checkPlain } from '@/workflow/checks/check-plain'
import type { Finding } from '@/workflow/checks/finding'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { Knowledge } from '@/workflow/checks/knowledge'
import { canonicalTag, languageName } from '@/workflow/text/language'
import { starterNames } from '@/workflow/translation/terms/starter/starter-terms'
import { Misused, read } from './command'
import type { Command } from './command'
import { jsonLines, writeLine } from './json-lines'

const options = {
  json: { type: 'boolean', default: false },
  source: { type: 'string' },
  target: { type: 'string' },
} as const

const help = `communique check --json [--source TAG] [--target TAG]

Checks translations beside their sources. Reads JSON lines from standard input and writes one for each, in the same order:

  {"id", "source", "target", "sourceLanguage", "targetLanguage"}
  {"id", "findings": [{"code", "severity": "error"|"warning", "message", "start"?, "end"?}]}

start and end are UTF-16 offsets in the target as given, end exclusive. A line that cannot be read is answered by {"id", "error"}, and the command ends with 1.

  --source TAG, --target TAG   for lines that name no languages
`

const words = createInstance({
  lng: 'en',
  ns: 'findings',
  defaultNS: 'findings',
  resources: { en: { findings: texts } },
  interpolation: { escapeValue: false },
  initAsync: false,
})
await words.init()

/** A finding's code is no plural and no context, whatever underscores it has. */
const say = words.t as (key: string, values: object) => string

const messageOf = ({ code, values = {} }: Finding): string => {
  const language = values['language'] ? { language: languageName(values['language'], 'en') } : {}
  return say(`finding.${code}`, { ...values, ...language })
}

/** Names that the starter set knows are looked for, since there is no termbase at hand. */
const knowing = async (source: string, target: string): Promise<Knowledge> =>
  knowledgeOf(source, target, await starterNames(source, target))

const language = z.string().transform((tag, context) => {
  const canonical = canonicalTag(tag)
  if (canonical) return canonical
  context.addIssue({ code: 'custom', message: `"${tag}" is not a language tag` })
  return z.NEVER
})

const pair = (source: string | undefined, target: string | undefined) =>
  z.object({
    id: z.unknown(),
    source: z.string(),
    target: z.string(),
    sourceLanguage: source ? language.default(source) : language,
    targetLanguage: target ? language.default(target) : language,
  })

export const command: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = read(args, options)
    if (!values.json) throw new Misused('Say --json: there is no other form.')
    if (positionals.length > 0) throw new Misused('The texts come from standard input.')
    const known = new Map<string, Promise<Knowledge>>()
    const knowledge = (source: string, target: string) => {
      const both = `${source} ${target}`
      if (!known.has(both)) known.set(both, knowing(source, target))
      return known.get(both)!
    }
    for await (const line of jsonLines(process.stdin, pair(values.source, values.target))) {
      if ('fault' in line) {
        process.exitCode = 1
        process.stderr.write(`${line.fault}\n`)
        await writeLine(process.stdout, { id: line.id ?? null, error: line.fault })
        continue
      }
      const { id, source, target, sourceLanguage, targetLanguage } = line.value
      const found = checkPlain(source, target, await knowledge(sourceLanguage, targetLanguage))
      await writeLine(process.stdout, {
        id,
        findings: found.map((finding) => ({
          code: finding.code,
          severity: finding.severity,
          message: messageOf(finding),
          ...(finding.start !== undefined && { start: finding.start, end: finding.end }),
        })),
      })
    }
  },
}
