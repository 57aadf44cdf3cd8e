import { basename } from 'node:path'
import { readUpload } from '@/workflow/formats/read-upload'
import type { TextFormat } from '@/workflow/formats/read-upload'
import { segmentText } from '@/workflow/intake/segment-text'
import { canonicalTag } from '@/workflow/text/language'
import { bytesOf, Misused, read } from './command'
import type { Command } from './command'

const formats: TextFormat[] = ['text', 'markdown', 'html']

const options = {
  language: { type: 'string', default: 'en' },
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

const help = `communique segment [FILE] [--language TAG] [--format ${formats.join('|')}] [--json]

Splits a text into blocks and sentences: a sentence a line, an empty line between blocks. Without FILE, or with -, from standard input.

  --language TAG   of the text (en)
  --format FORMAT  where neither the file's name nor its look says so
  --json           {"blocks": [{"kind", "segments": [string]}]}
`

export const command: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = read(args, options)
    const [file = '-', ...more] = positionals
    if (more.length > 0) throw new Misused('Name one file.')
    const format = formats.find((each) => each === values.format)
    if (values.format && !format) throw new Misused(`There is no format "${values.format}".`)
    const language = canonicalTag(values.language)
    if (!language) throw new Misused(`"${values.language}" is not a language tag.`)
    const upload = readUpload(await bytesOf(file), basename(file), format)
    const segmented = segmentText(upload.text, language, upload.format)
    const lines = segmented.blocks.map(({ segments }) => segments.map((segment) => `${segment}\n`).join(''))
    process.stdout.write(values.json ? `${JSON.stringify(segmented)}\n` : lines.join('\n'))
  },
}
