import type { LanguageKnowledge } from '@/workflow/checks/knowledge'
import { tokensOf } from '@/workflow/checks/terms/tokens'
import { capitalRuns, tellsNames } from './name-parts'
import type { NamePart } from './name-parts'

/** Somebody's name in a text, or one that is carried over as theirs are; UTF-16 offsets, end exclusive. */
export type FoundPerson = {
  start: number
  end: number
  written: string
  /** The words that are the name, folded, and all as one word: any of them says who is meant. */
  parts: readonly string[]
  /**
   * `sure`: two parts of a name or more, or one with a given name, a title or a word of speech beside it. `likely`: one
   * word that looks like a name of another country.
   */
  evidence: 'sure' | 'likely' | 'none'
  /** The given name among its parts, folded. */
  given?: string
}

/** Rulers, popes and saints have a name of their own in many languages: Karl, Charles, Carlos. */
const namedAnew =
  /\b(?:king|queen|prince|princess|pope|saints?|st|emperor|empress|tsar|czar|duke|duchess|archduke|sultan|apostle|prophet)[. ]+$/iu

const title =
  /\b(?:mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|president|chancellor|premier|minister|secretary|ambassador|senator|governor|mayor|judge|justice|general|admiral|marshal|colonel|major|captain|commander|lieutenant|sergeant|commissioner|chairman|chairwoman|spokesman|spokeswoman|spokesperson|chief|director|coach|author|actor|actress|singer|candidate)\.? $/iu

const speech =
  /^(?: (?:said|says|told|added|stated|announced|argued|claimed|warned|noted|replied|wrote|explained|insisted|implied|welcomed|visited|met|denied|resigned|joined|won|confirmed|thanked|urged|called|agreed|died|was born)\b|['’]s\b|,? who\b)/iu

const speechBefore = /\b(?:said|says|told|added|by|with|according to|between|against|met|thanked|named) $/iu

/** The endings family names have in many countries; few other words have them. */
const familyEnding =
  /(?:son|sen|ssen|sky|skyy|ski|skiy|skij|ov|ova|ev|eva|enko|chuk|yuk|ovic|evic|vich|wicz|czyk|escu|eanu|berg|stein|mann|opoulos|idis|adis|akis|oglu|shvili|dze|yan|ez|elli|etti|ini|ucci|eira|ães|nen|lainen|sdottir|witz|sson|aitis|auskas|evicius|kis|vski|vska|kova|zade|pour|singh)$/u

/** Endings of places, and of names of antiquity and science, which most languages have their own form of. */
const adaptedEnding = /(?:[uoa]s|ops|ae|tor|an|al|ic|ace)$/u

const shortestForeign = 5

const headingWords = 4

/** A heading with capitals on most words tells nothing by them. */
function isHeading(text: string): boolean {
  const long = tokensOf(text).filter(({ written }) => written.length > 3 && !/^\d/u.test(written))
  const capitals = long.filter(({ written }) => written[0] !== written[0]!.toLowerCase())
  return long.length >= headingWords && capitals.length / long.length > 0.7
}

/** The names of a text that its translations carry over: people above all. In its order. */
export function personsIn(text: string, language: LanguageKnowledge): FoundPerson[] {
  if (!tellsNames(language)) return []
  const heading = isHeading(text)
  return capitalRuns(text, language).flatMap((run) => {
    const person = personOf(run, text)
    return person && (person.evidence === 'sure' || !heading) ? [person] : []
  })
}

const shortestPart = 3

const isNamed = (kind: NamePart['kind']) => kind === 'name' || kind === 'given' || kind === 'compound'

function personOf(run: readonly NamePart[], text: string): FoundPerson | null {
  const firstNamed = run.findIndex(({ kind }) => isNamed(kind))
  if (firstNamed < 0) return null
  const lastNamed = run.findLastIndex(({ kind }) => isNamed(kind))
  const named = run.slice(firstNamed, lastNamed + 1)
  const [start, end] = [named[0]!.start, named.at(-1)!.end]
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (namedAnew.test(before) || /^ [IVX]+\b/u.test(after)) return null
  const parts = named.filter(({ kind, written }) => isNamed(kind) && written.length >= shortestPart)
  const telling = parts.filter(({ kind, begins }) => kind === 'given' || !begins)
  if (telling.length === 0 && !speech.test(after)) return null
  if (parts.length === 0) return null
  const joined = parts.map(({ folded }) => folded)
  const given = parts.find(({ kind }) => kind === 'given')
  return {
    start,
    end,
    written: text.slice(start, end),
    parts: joined.length > 1 ? [...joined, joined.join('')] : joined,
    ...(given && { given: given.folded }),
    evidence: evidenceOf({ parts, telling, before, after }),
  }
}

type Around = { parts: readonly NamePart[]; telling: readonly NamePart[]; before: string; after: string }

function evidenceOf({ parts, telling, before, after }: Around): FoundPerson['evidence'] {
  const isSpoken = speech.test(after) || speechBefore.test(before)
  if (telling.length > 0 && (parts.length > 1 || isSpoken)) return 'sure'
  if (title.test(before) || familyEnding.test(parts.at(-1)!.folded)) return 'sure'
  return telling.some(looksForeign) ? 'likely' : 'none'
}

const looksForeign = ({ kind, written, folded }: NamePart) =>
  written.length >= shortestForeign && (kind === 'given' || (kind === 'name' && !adaptedEnding.test(folded)))
