/** Letters an inflected form may lose at its end. */
const finalLetters = /(?:ur|[aeiouyáéíóúýąęįųāēīōūěőöüäåæøαειουωηόίάέаеиоуыюяіїєьъsς])$/u

const common = (one: string, other: string): string => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return one.slice(0, at)
}

/**
 * The forms of one word, written short: `milion*` is every word that begins so and goes on for a few letters. Forms that
 * share too little stand alone.
 * @param inflects whether forms are to be expected that are not given
 * @param shortest a stem has at least so many letters
 */
export function stemsOf(forms: readonly string[], inflects: boolean, shortest = 4): string[] {
  const words = [...new Set(forms.map((form) => form.trim()).filter(Boolean))].toSorted()
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const key = word.slice(0, Math.max(shortest, 4))
    groups.set(key, [...(groups.get(key) ?? []), word])
  }
  return [...groups.values()].flatMap((group) => stemOfGroup(group, inflects, shortest))
}

function stemOfGroup(group: string[], inflects: boolean, shortest: number): string[] {
  const [only] = group
  if (group.length === 1 && only) {
    if (!inflects || only.length < shortest || /[^\p{L}\p{M}']/u.test(only)) return [only]
    const cut = only.replace(finalLetters, '')
    return [`${cut.length >= shortest ? cut : only}*`]
  }
  const shared = group.reduce(common)
  const least = Math.min(...group.map(({ length }) => length))
  const most = Math.max(...group.map(({ length }) => length))
  const isWord = group.every((word) => /^[\p{L}\p{M}']+$/u.test(word))
  if (isWord && shared.length >= Math.max(shortest, least - (inflects ? 2 : 0)) && most - shared.length <= 5)
    return [`${shared}*`]
  return group
}
