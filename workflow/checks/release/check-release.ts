import type { Knowledge } from '@/workflow/checks/knowledge'
import { nameTwoWays } from './name-two-ways'
import { quotationAcross } from './quotation-across'
import type { PlacedText, ReleaseCheck, ReleaseFinding } from './release-finding'
import { sourceTwoWays } from './source-two-ways'
import { termTwoWays } from './term-two-ways'

const checks: readonly ReleaseCheck[] = [sourceTwoWays, nameTwoWays, termTwoWays, quotationAcross]

/**
 * Looks at a localisation as a whole and says what no sentence shows by itself.
 * @param texts in reading order, those of an empty target included
 */
export function checkRelease(texts: readonly PlacedText[], knowledge: Knowledge): ReleaseFinding[] {
  return checks.flatMap((look) => look(texts, knowledge))
}
