import type { Disclosure, SentenceProvenance } from './article'

/** The names readers know engines by; another engine is shown under its own name. */
const engineNames: Record<string, string> = { apertium: 'Apertium', google: 'Google Cloud Translation' }

/** "apertium eng-spa" → "Apertium": readers are told the engine, not its model. */
const engineName = (engine: string): string => {
  const name = engine.trim().split(/\s/u)[0] ?? ''
  return engineNames[name] ?? name
}

const isMachine = ({ origin, engine }: SentenceProvenance): boolean => origin === 'machine' || engine !== null

/** Standing text was approved by two people once, and is used by reference to that. */
const isByOnePerson = (sentence: SentenceProvenance): boolean =>
  sentence.oneStep ||
  sentence.overridden ||
  (sentence.origin !== 'standing_text' && sentence.confirmedById === sentence.approvedById)

/** What readers are told about how a page was made and checked, from the record of its sentences alone. */
export function disclose(sentences: SentenceProvenance[]): Disclosure {
  const translated = sentences.filter(({ origin }) => origin !== 'source')
  const machine = translated.filter(isMachine)
  const byOnePerson = translated.filter(isByOnePerson).length
  return {
    drafted: translated.length === 0 ? 'source' : machine.length > 0 ? 'machine' : 'person',
    engines: [...new Set(machine.flatMap(({ engine }) => (engine ? [engineName(engine)] : [])))].sort(),
    checked: byOnePerson > 0 ? 'one_person' : 'two_people',
    sentences: sentences.length,
    byOnePerson,
  }
}
