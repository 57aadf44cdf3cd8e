import { z } from 'zod'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { houseAbbreviations } from './house-abbreviations'
import { languageTag } from './release-settings'
import { segmentText, type SegmentedText } from './segment-text'

export const trySegmentationInput = z.object({ language: languageTag, text: z.string().max(20_000) })

/** How a text would be cut, for whoever looks after the rules. Nothing is stored. */
export async function trySegmentation(
  actor: Actor,
  { language, text }: z.infer<typeof trySegmentationInput>,
): Promise<SegmentedText> {
  mustBeAllowed(actor, 'abbreviation.list')
  if (text.trim() === '') return { blocks: [] }
  return segmentText(text, language, { format: 'text', house: await houseAbbreviations(language) })
}
