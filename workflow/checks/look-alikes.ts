/** Letters that look the same in print, Latin, Cyrillic and Greek (Unicode UTS #39, confusables); `·` for none. */
const triples =
  'aаα cс· eе· iіι jј· oоο pрρ sѕ· xхχ yуγ hһ· kкκ vѵν uᴜυ ïї· AАΑ BВΒ CС· EЕΕ HНΗ IІΙ JЈ· KКΚ MМΜ NΝΝ OОΟ PРΡ SЅ· TТΤ XХΧ YУΥ ZΖΖ'

export type AlikeScript = 'latin' | 'cyrillic' | 'greek'

const places: readonly AlikeScript[] = ['latin', 'cyrillic', 'greek']

const shapes = triples.split(' ')

/** The letter of another script that looks the same, or null. */
function lookAlike(letter: string, from: AlikeScript, to: AlikeScript): string | null {
  const shape = shapes.find((each) => each[places.indexOf(from)] === letter)
  const other = shape?.[places.indexOf(to)]
  return other && other !== '·' && scriptOfLetter(other) === to ? other : null
}

const patterns = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

export const scriptOfLetter = (letter: string): AlikeScript | null =>
  places[patterns.findIndex((pattern) => pattern.test(letter))] ?? null

/** A word written in another script's look-alikes, or null where one of its letters has none. */
export function rewritten(word: string, to: AlikeScript): string | null {
  let text = ''
  for (const letter of word) {
    const from = scriptOfLetter(letter)
    const other = from === to || from === null ? letter : lookAlike(letter, from, to)
    if (other === null) return null
    text += other
  }
  return text
}
