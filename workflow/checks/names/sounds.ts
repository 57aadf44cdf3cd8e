import { romanise } from './romanise'

/** Spellings of one sound, longest first: what many languages write in several letters or ways. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/tsch|sch|tch|tsh|dzh|dsch|ts|tz|sh|zh|sz|cz|cs|dz|zs|dj/gu, 's'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/kh/gu, 'h'],
  [/ck|cc(?![eiy])|qu|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/ch/gu, 'C'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
]

const classes: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p', f: 'p', v: 'p', w: 'w', d: 't', t: 't', g: 'g', k: 'k', s: 's', z: 's' },
  ...{ m: 'm', n: 'm', l: 'l', r: 'r', j: 'j', C: 'c', h: 'h' },
}

const sounds = new Map<string, string>()
const keptSounds = 4000

/**
 * How a name sounds, roughly: its consonants in classes that languages keep apart, an `a` before if it begins with a
 * vowel. Smith, Сміт, Σμιθ and スミス are all `smt` or a step from it.
 */
export function soundOf(folded: string): string {
  const known = sounds.get(folded)
  if (known !== undefined) return known
  const latin = spellings.reduce((word, [pattern, sound]) => word.replace(pattern, sound), romanise(folded))
  let sound = /^[aeiouy]/u.test(latin) ? 'a' : ''
  let last: string | undefined
  for (const letter of latin) {
    const one = classes[letter]
    if (one && one !== last) sound += one
    last = one
  }
  if (sounds.size >= keptSounds) sounds.clear()
  sounds.set(folded, sound)
  return sound
}

/** What it costs that one sound stands for another: 0 the same, 1 nothing in common. */
const near: Readonly<Record<string, number>> = {
  ...{
    ck: 0.2,
    cs: 0.3,
    js: 0.3,
    gj: 0.5,
    gk: 0.1,
    gs: 0.5,
    ks: 0.6,
    st: 0.5,
    pw: 0.1,
    aj: 0.2,
    ac: 0.5,
    ag: 0.5,
  },
  ...{ lr: 0.6, aw: 0.3, ah: 0.2, hk: 0.4, gh: 0.3, hj: 0.3, ch: 0.3, hs: 0.6, cg: 0.4, cj: 0.4, kt: 0.8 },
}

const substitute = (a: string, b: string): number => (a === b ? 0 : (near[a < b ? a + b : b + a] ?? 1.2))

/** What it costs that a sound is not heard in the other language. */
const silent: Readonly<Record<string, number>> = { a: 0.3, j: 0.2, w: 0.3, r: 0.5, c: 0.5, g: 0.5, h: 0.2 }

const dropped = (sound: string) => silent[sound] ?? 0.9

/** Endings that inflection adds: a consonant for nothing, two on a longer name, more for a little. */
const ending = (left: number, name: string) => Math.max(0, left - (name.length > 3 ? 2 : 1)) * 0.4

/**
 * How far the sounds of a name lie from those of a word, whatever ending the word has: an edit distance weighted by
 * what languages confuse.
 */
export function soundDistance(name: string, word: string): number {
  let row = Array.from({ length: word.length + 1 }, (_, at) => at * 0.9)
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < name.length; i++) {
    const next = [row[0]! + dropped(name[i]!) * (i === 0 ? 1.5 : 1)]
    for (let j = 0; j < word.length; j++)
      next.push(
        Math.min(
          row[j]! + substitute(name[i]!, word[j]!),
          row[j + 1]! + dropped(name[i]!),
          next[j]! + dropped(word[j]!),
        ),
      )
    row = next
  }
  for (const [at, cost] of row.entries()) best = Math.min(best, cost + ending(word.length - at, name))
  return best
}
