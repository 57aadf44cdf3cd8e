import { Refusal } from '@/workflow/release/refusal'
import { maxUploadBytes } from './limits'

export const textFormats = ['text', 'markdown', 'html'] as const
export type TextFormat = (typeof textFormats)[number]

export type Upload = { text: string; format: TextFormat }

/** First bytes of files that are no text, and what to call them. */
const signatures: readonly [string, string][] = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
  ['\u00D0\u00CF\u0011\u00E0', 'office'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'image'],
  ['\u00FF\u00D8\u00FF', 'image'],
  ['GIF8', 'image'],
  ['\u001F\u008B', 'archive'],
  ['\u007FELF', 'program'],
]

/**
 * The text of an upload or paste and how to read it: as declared, else by the file's name, else by its look.
 * UTF-8, or UTF-16 with a byte order mark.
 * @throws Refusal `bad_input`, `why`: `too_large` (with `mostBytes`), `empty`, `binary` (with `kind`: pdf, zip, office,
 * rtf, image, archive, program or unknown), `encoding`
 */
export function readUpload(bytes: Uint8Array, name?: string, declared?: TextFormat): Upload {
  if (bytes.length > maxUploadBytes) throw refused('too_large', { mostBytes: maxUploadBytes })
  const text = decode(bytes)
  if (!/[^\s\uFEFF]/u.test(text)) throw refused('empty')
  return { text, format: declared ?? formatByName(name) ?? formatByLook(text) }
}

const refused = (why: string, detail: Record<string, unknown> = {}) =>
  new Refusal('bad_input', { why, ...detail })

function decode(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const kind = signatures.find(([signature]) => head.startsWith(signature))?.[1]
  if (kind) throw refused('binary', { kind })
  const encoding = head.startsWith('\u00FF\u00FE')
    ? 'utf-16le'
    : head.startsWith('\u00FE\u00FF')
      ? 'utf-16be'
      : 'utf-8'
  if (encoding === 'utf-8' && bytes.includes(0))
    throw isWide(bytes) ? refused('encoding') : refused('binary', { kind: 'unknown' })
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC')
    if (text.includes('\u0000')) throw refused('binary', { kind: 'unknown' })
    return text
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw refused('encoding')
  }
}

/** UTF-16 without its mark: every other byte of Latin text is nought. */
function isWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1024)
  if (sample.length < 8) return false
  const noughts = [0, 1].map((odd) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length)
  return Math.min(...noughts) === 0 && Math.max(...noughts) > sample.length / 4
}

function formatByName(name = ''): TextFormat | undefined {
  if (/\.(?:html?|xhtml)$/iu.test(name)) return 'html'
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown'
  if (/\.(?:txt|text)$/iu.test(name)) return 'text'
  return undefined
}

/** The format a text looks written in; plain text where nothing speaks for another. */
export function formatByLook(text: string): TextFormat {
  const start = text.slice(0, 4000)
  if (/<(?:!doctype html|html|body|p|div|h[1-6]|article|section)\b[^<>]*>/iu.test(start)) return 'html'
  if (/^#{1,6} \S/mu.test(start) || /\[[^\]\n]+\]\((?:https?|mailto):/u.test(start)) return 'markdown'
  return 'text'
}
