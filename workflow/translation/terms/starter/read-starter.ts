import type { KnownTerm, Rendering } from '@/workflow/checks/known-term'

/** A concept of the set: what it is, and what a reader needs to tell it from others. */
export type StarterConcept = {
  kind: KnownTerm['kind']
  domain: string
  definition?: string
  /** Where its names may be looked up. */
  source: string
}

export type StarterRendering = Rendering & { caseRule: 'exact' | 'any' }

const marks = { m: 'masculine', f: 'feminine', n: 'neuter', c: 'common' } as const
const statuses: Record<string, Rendering['status']> = { '~': 'admitted', '!': 'forbidden' }

function readOne(written: string, kind: KnownTerm['kind']): StarterRendering {
  const [, sign = '', text = '', about = '', more = ''] =
    /^([~!]?)\s*(.*?)\s*(?:\[([^\]]*)\])?\s*(?:\{([^}]*)\})?$/u.exec(written.trim()) ?? []
  const gender = [...about].find((mark) => mark in marks) as keyof typeof marks | undefined
  const isName = kind === 'organisation' || kind === 'place' || kind === 'person'
  const forms = more.split(',').flatMap((form) => form.trim() || [])
  return {
    text,
    status: statuses[sign] ?? 'preferred',
    caseRule: about.includes('=') || (isName && !about.includes('a')) ? 'exact' : 'any',
    ...(gender && { gender: marks[gender] }),
    ...(forms.length > 0 && { forms }),
  }
}

/**
 * A language of the set, a concept a line: `id: rendering; rendering`. A rendering is preferred, admitted (`~`) or
 * forbidden (`!`); in brackets its gender (m f n c), `=` where its capitals are part of it and `a` where they are not
 * (names of organisations and places have theirs as a rule); in braces forms that its endings do not lead to.
 */
export function readStarter(
  text: string,
  concepts: Readonly<Record<string, StarterConcept>>,
): Map<string, StarterRendering[]> {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return new Map(
    lines.map((line) => {
      const [, id = '', said = ''] = /^\s*([a-z0-9-]+):\s*(.+)$/u.exec(line) ?? []
      const concept = concepts[id]
      if (!concept) throw new Error(`There is no such concept in the starter set: ${line}`)
      return [id, said.split(';').map((one) => readOne(one, concept.kind))]
    }),
  )
}
