import { check } from '@/workflow/checks/check'
import type { Finding } from '@/workflow/checks/finding'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { KnownTerm } from '@/workflow/checks/known-term'
import { starterNames } from '@/workflow/translation/terms/starter/starter-terms'
import { plain } from '@/workflow/text/inline-code'
import { chance } from './chance'
import { damages } from './damage'
import { asTerm, keptNames, nationsIn } from './names'
import type { ParallelText } from './parallel-text'

/** How often something happened. */
export type Share = { of: number; found: number }

export type Measured = {
  language: string
  /** Segments of human translation with an error, and with any finding. */
  errors: Share
  any: Share
  /** By kind of damage: of segments clean before, those in which something was found. */
  damaged: Map<string, Share>
}

/** What was seen, for whoever wants to read the cases. */
export type Case = { kind: string; language: string; source: string; target: string; findings: Finding[] }

type Options = { seed: number; lines: readonly number[]; see: (one: Case) => void }

/** Checks a language's human translations as they are, and damaged in every way there is. */
export async function measure(
  text: ParallelText,
  language: string,
  { seed, lines, see }: Options,
): Promise<Measured> {
  const targets = text.byLanguage.get(language)!
  const kept = keptNames(text)
  const random = chance(seed)
  const measured: Measured = {
    language,
    errors: { of: 0, found: 0 },
    any: { of: 0, found: 0 },
    damaged: new Map(damages.map(({ name }) => [name, { of: 0, found: 0 }])),
  }
  const knowledge = await knowledgeOf('en', language)
  const common = await starterNames('en', language)
  const look = (source: string, target: string, terms: readonly KnownTerm[] = []) =>
    check(
      { source: plain(source), target, sourceLanguage: 'en', targetLanguage: language },
      { ...knowledge, terms: terms.length > 0 ? [...common, ...terms] : common },
    )
  for (const line of lines) {
    const source = text.source[line]!
    const target = targets[line]!
    const findings = look(source, target)
    count(
      measured.errors,
      findings.some(({ severity }) => severity === 'error'),
    )
    count(measured.any, findings.length > 0)
    if (findings.length > 0) see({ kind: 'false alarm', language, source, target, findings })
    const others = new Map(
      [...text.byLanguage].filter(([tag]) => tag !== language).map(([tag, texts]) => [tag, texts[line]!]),
    )
    const names = kept[line]!.filter((name) => target.includes(name))
    const known = { names: [...names, ...nationsIn(source, target, language)], terms: names.map(asTerm) }
    for (const { name: kind, damage, names: which } of damages) {
      const terms = which === 'known' ? known.terms : []
      const told = which === 'known' ? known.names : names
      const damaged = damage({ source, target, language, others, names: told }, random)
      if (damaged === null || damaged === target) continue
      if ((terms.length === 0 ? findings : look(source, target, terms)).length > 0) continue
      const found = look(source, damaged, terms)
      count(measured.damaged.get(kind)!, found.length > 0)
      if (found.length === 0) see({ kind, language, source, target: damaged, findings: found })
    }
  }
  return measured
}

function count(share: Share, isFound: boolean): void {
  share.of += 1
  if (isFound) share.found += 1
}
