import { basename } from 'node:path'
import { readUpload } from '@/workflow/formats/read-upload'
import type { TextFormat } from '@/workflow/formats/read-upload'
import { segmentText } from '@/workflow/intake/segment-text'
import { ruledAs } from '@/workflow/intake/segmentation-rules/rules-for'
import { srxDocument } from '@/workflow/intake/segmentation-rules/srx'
import { canonicalTag } from '@/workflow/text/language'
import { bytesOf, Misused, read } from './command'
import type { Command } from './command'

const formats: TextFormat[] = ['text', 'markdown', 'html']

const options = {
  language: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
  srx: { type: 'boolean', default: false },
} as const

const help = `communique segment [FILE] [--language TAG] [--format ${formats.join('|')}] [--json | --srx]

Splits a text into blocks and sentences: a sentence a line, an empty line between blocks. Without FILE, or with -, from standard input.

  --language TAG   of the text (en)
  --format FORMAT  where neither the file's name nor its look says so
  --json           {"blocks": [{"kind", "segments": [string]}]}
  --srx            the rules instead, as an SRX 2.0 document: of all languages, or of the one --language names
`

/** The tag whose rules serve a language; none where only Unicode's do. */
function ruledTag(language: string): string[] {
  const tag = ruledAs(language)
  return tag ? [tag] : []
}

export const command: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = read(args, options)
    const [file = '-', ...more] = positionals
    if (more.length > 0) throw new Misused('Name one file.')
    const format = formats.find((each) => each === values.format)
    if (values.format && !format) throw new Misused(`There is no format "${values.format}".`)
    const language = canonicalTag(values.language ?? 'en')
    if (!language) throw new Misused(`"${values.language}" is not a language tag.`)
    if (values.srx)
      return void process.stdout.write(srxDocument(values.language ? ruledTag(language) : undefined))
    const upload = readUpload(await bytesOf(file), basename(file), format)
    const segmented = segmentText(upload.text, language, { format: upload.format })
    const lines = segmented.blocks.map(({ segments }) => segments.map((segment) => `${segment}\n`).join(''))
    process.stdout.write(values.json ? `${JSON.stringify(segmented)}\n` : lines.join('\n'))
  },
}
