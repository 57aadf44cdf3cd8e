import { baseOf } from './pair-words'

/** Languages that may say a sentence in the very same words, written in the same script. */
const alike: readonly (readonly string[])[] = [
  ['bs', 'cnr', 'hr', 'sh', 'sr'],
  ['nb', 'nn', 'no'],
  ['id', 'ms'],
]

/** Whether a text of one language may stand unchanged as the other's: American and British English, Croatian and Bosnian. */
export function mayReadTheSame(one: string, other: string): boolean {
  const [a, b] = [baseOf(one), baseOf(other)]
  return a === b || alike.some((family) => family.includes(a) && family.includes(b))
}
