import { codeCharacter } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'
import type { Edit } from './difference'

/** What this needs to know of a code: any kind will do. */
export type Code = Pick<InlineCode, 'number' | 'role'>

const codes = /[\uE000-\uF8FF]/gu
const onlyCodes = /^[\uE000-\uF8FF]*$/u
/** What a segment is not made of: codes nobody placed, line breaks, other controls. */
const strange = /[\uE000-\uF8FF]|(?:\r\n|[\t\n\v\f\r\u0085\u2028\u2029])+|\p{Cc}/gu

/** The other half of a pair; null for what stands alone. */
export function partnerOf(character: string, known: readonly Code[]): string | null {
  const code = known.find(({ number }) => codeCharacter(number) === character)
  if (!code || code.role === 'single') return null
  return codeCharacter(code.role === 'open' ? code.number + 1 : code.number - 1)
}

/** Plain words as they may stand in a segment: NFC, line breaks and tabs as spaces, no controls, no codes. */
export const plainWords = (text: string): string =>
  text
    .replace(strange, (found) => (/[\t\n\v\f\r\u0085\u2028\u2029]/u.test(found) ? ' ' : ''))
    .normalize('NFC')

/**
 * What must follow edits that a person, an input method or the browser made, so that no code is broken by them: codes
 * come from nowhere but the text itself, a deletion that takes half of a pair leaves that half standing, and taking
 * away a half alone takes away the other.
 * @param edits in the text before, ascending
 * @returns further edits, in the text after those, ascending
 */
export function keepCodes(before: string, edits: readonly Edit[], known: readonly Code[]): Edit[] {
  const follow = following(before, edits, { known, mayReturn: true })
  const isKept = !isSound(before, known) || isSound(applied(applied(before, edits), follow), known)
  return isKept ? follow : following(before, edits, { known, mayReturn: false })
}

/** @param mayReturn whether a code that the edits take away may come back by what they insert */
function following(
  before: string,
  edits: readonly Edit[],
  { known, mayReturn }: { known: readonly Code[]; mayReturn: boolean },
): Edit[] {
  const removed = edits.map(({ from, to }) => before.slice(from, to))
  const lost = removed.flatMap((text) => text.match(codes) ?? [])
  const returned: string[] = []
  const follow: Edit[] = []
  let shift = 0
  const ends = edits.map(({ from, to, insert }) => {
    const start = from + shift
    shift += insert.length - (to - from)
    for (const { 0: found, index } of insert.matchAll(strange)) {
      const put = mayReturn ? lost.indexOf(found) : -1
      if (put >= 0) returned.push(...lost.splice(put, 1))
      else follow.push(edit(start + index, found.length, plainWords(found)))
    }
    return start + insert.length
  })
  const left = applied(
    before,
    edits.map((one) => ({ ...one, insert: '' })),
  )
  const isDeletion =
    edits.every(({ insert }) => insert === '') && removed.every((text) => onlyCodes.test(text))
  for (const half of lost) {
    const partner = partnerOf(half, known)
    if (partner === null || !(left.includes(partner) || returned.includes(partner))) continue
    if (isDeletion) follow.push(edit(left.indexOf(partner), 1, ''))
    else follow.push(edit(ends[removed.findIndex((text) => text.includes(half))]!, 0, half))
  }
  return follow.toSorted((a, b) => a.from - b.from)
}

const edit = (from: number, length: number, insert: string): Edit => ({ from, to: from + length, insert })

/** A text after edits, ascending and apart. */
export const applied = (text: string, edits: readonly Edit[]): string =>
  edits.toReversed().reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text)

/** Whether codes stand as a source has them: known, each at most once, pairs whole and nested. */
export function isSound(text: string, known: readonly Code[]): boolean {
  const roles = new Map(known.map(({ number, role }) => [codeCharacter(number), role]))
  const open: string[] = []
  for (const [character] of text.matchAll(codes)) {
    const role = roles.get(character)
    if (!role || !roles.delete(character)) return false
    if (role === 'open') open.push(character)
    if (role === 'close' && open.pop() !== partnerOf(character, known)) return false
  }
  return open.length === 0
}
