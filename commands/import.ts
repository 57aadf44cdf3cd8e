import { basename } from 'node:path'
import { readUpload } from '@/workflow/formats/read-upload'
import { readSource } from '@/workflow/intake/read-source'
import { plain } from '@/workflow/text/inline-code'
import { bytesOf, Misused, read } from './command'
import type { Command } from './command'
import { withDatabase } from './with-database'

const options = {
  as: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string', default: 'en' },
  nations: { type: 'string', default: '' },
  embargo: { type: 'string' },
  zone: { type: 'string', default: 'UTC' },
  'any-engine': { type: 'boolean', default: false },
  restricted: { type: 'boolean', default: false },
} as const

const help = `communique import FILE --as E-MAIL [options]

Brings a text in as a draft release and prints its id. FILE is plain text, Markdown or HTML; - is standard input.

  --as E-MAIL          the officer who brings it in
  --title TITLE        where the text has none
  --language TAG       of the source (en)
  --nations FR,ES      partner nations, whose languages it will be put into
  --embargo LOCAL      2026-12-01T10:00
  --zone ZONE          of the embargo, an IANA name (UTC)
  --any-engine         lets engines outside this office see it before its release (on premises only)
  --restricted         for named people alone
`

export const command: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = read(args, options)
    const [file, ...more] = positionals
    if (!file || more.length > 0) throw new Misused('Name one file.')
    if (!values.as) throw new Misused('Say who brings it in: --as E-MAIL')
    const { text, format } = readUpload(await bytesOf(file), basename(file))
    const { blocks } = readSource(text, format, values.language)
    const hasTitle = blocks.some(({ kind }) => kind === 'title')
    if (!hasTitle && !values.title) throw new Misused('The text has no title: --title TITLE')
    const titled = hasTitle ? blocks : [{ kind: 'title', content: plain(values.title!) } as const, ...blocks]
    const releaseId = await withDatabase(async () => {
      const { actorNamed } = await import('@/workflow/people/actor-named')
      const { importInput, importRelease } = await import('@/workflow/intake/import-release')
      const input = importInput.parse({
        releaseId: crypto.randomUUID(),
        sourceLanguage: values.language,
        blocks: titled,
        nations: values.nations.split(',').filter(Boolean),
        embargo: values.embargo ? { local: values.embargo, zone: values.zone } : null,
        engineRule: values['any-engine'] ? 'any' : 'on_premises_only',
        restricted: values.restricted,
      })
      return (await importRelease(await actorNamed(values.as!), input)).releaseId
    })
    process.stdout.write(`${releaseId}\n`)
  },
}
