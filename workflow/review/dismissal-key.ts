import { createHash } from 'node:crypto'
import type { Fingerprinted, Pair } from '@/workflow/checks/finding'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** How a dismissal names a finding: by what was found and where. */
export const findingKey = ({ fingerprint }: Pick<Fingerprinted, 'fingerprint'>): string => sha256(fingerprint)

/** How a dismissal names the two texts it was given on. */
export const pairKey = ({ source, target }: Pair): string => sha256(JSON.stringify([source.text, target]))

/** What a dismissal belongs to: that finding, on that text. */
export const dismissalKey = (pair: Pair, finding: Pick<Fingerprinted, 'fingerprint'>) => ({
  finding: findingKey(finding),
  pair: pairKey(pair),
})
