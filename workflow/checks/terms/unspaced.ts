import type { Rendering } from '@/workflow/checks/known-term'
import type { FoundRendering } from './find-term'

/** Languages written without spaces between words. */
export const isUnspaced = (tag: string): boolean => /^(?:ja|zh|yue|th|lo|km|my)(?:-|$)/u.test(tag)

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

const patterns = new Map<string, RegExp>()

/** Foreign names are written with a middle dot, a space or nothing between their parts; Latin words stand whole. */
function patternOf(text: string): RegExp {
  const known = patterns.get(text)
  if (known) return known
  const parts = text.normalize('NFKC').split(/[\s・＝゠-]+/u)
  const body = parts.map((part) => escaped(part)).join('[\\s・＝゠-]?')
  const before = /^[A-Za-z0-9]/u.test(text) ? '(?<![A-Za-z0-9])' : ''
  const after = /[A-Za-z0-9]$/u.test(text) ? '(?![A-Za-z0-9])' : ''
  const made = new RegExp(before + body + after, 'giu')
  if (patterns.size > 5000) patterns.clear()
  patterns.set(text, made)
  return made
}

/** Where a rendering stands in a text without spaces; nothing there changes its end. */
export function findUnspaced(text: string, rendering: Rendering): FoundRendering[] {
  const found = [rendering.text, ...(rendering.forms ?? [])]
    .filter((form) => form !== '')
    .flatMap((form) =>
      [...text.matchAll(patternOf(form))].map(({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
        written,
        exact: written === rendering.text,
        sameCapitals: written === form || written.toLowerCase() !== form.toLowerCase(),
      })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(
    ({ start, end }, at) => !found.slice(0, at).some((other) => other.start < end && start < other.end),
  )
}
