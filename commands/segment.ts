import { basename } from 'node:path'
import { readUpload } from '@/workflow/formats/read-upload'
import type { TextFormat } from '@/workflow/formats/read-upload'
import { readSource } from '@/workflow/intake/read-source'
import { segmentBlock } from '@/workflow/intake/segment-block'
import { bytesOf, Misused, read } from './command'
import type { Command } from './command'

const formats: TextFormat[] = ['text', 'markdown', 'html']

const options = {
  language: { type: 'string', default: 'en' },
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

const help = `communique segment FILE [--language TAG] [--format ${formats.join('|')}] [--json]

Splits a text into blocks and sentences: a sentence a line, an empty line between blocks. - is standard input.

  --language TAG   of the text (en)
  --format FORMAT  where neither the file's name nor its look says so
  --json           blocks with their kind and sentences, inline codes and white space as they are
`

export const command: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = read(args, options)
    const [file, ...more] = positionals
    if (!file || more.length > 0) throw new Misused('Name one file.')
    const format = formats.find((each) => each === values.format)
    if (values.format && !format) throw new Misused(`There is no format "${values.format}".`)
    const upload = readUpload(await bytesOf(file), basename(file), format)
    const blocks = readSource(upload.text, upload.format, values.language).blocks.map(
      ({ kind, content }) => ({
        kind,
        segments: segmentBlock(content, values.language),
      }),
    )
    const lines = blocks.map(({ segments }) => segments.map(({ text }) => `${text.trim()}\n`).join(''))
    process.stdout.write(values.json ? `${JSON.stringify(blocks, null, 2)}\n` : lines.join('\n'))
  },
}
