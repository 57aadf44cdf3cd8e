import { z } from 'zod'
import { textInput, versionsInput } from '@/workflow/review/exact-text'
import { returnInput } from '@/workflow/review/send-back'
import { works } from '@/workflow/review/work'

/** Texts of one asking: one transaction. */
export const selectedAtOnce = 50

/** A text is picked once: what is done to it twice in one statement would be on record twice. */
export const isEachOnce = (segments: readonly { translationId: string }[]): boolean =>
  new Set(segments.map(({ translationId }) => translationId)).size === segments.length

const selected = z.object({
  ...versionsInput,
  /** What was typed and is to be confirmed; absent: the text as it stands. */
  text: textInput.optional(),
})

const common = {
  localisationId: z.uuid(),
  work: z.enum(works),
  segments: z.array(selected).min(1).max(selectedAtOnce).refine(isEachOnce),
}

/**
 * A deed to be done to texts that were picked one by one, each as it was seen. `confirm_identical`: to those whose source
 * says the same as that of `like`, which the person has just confirmed.
 */
export const selectedInput = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('confirm'), ...common }),
  z.object({ deed: z.literal('confirm_identical'), like: z.uuid(), ...common }),
  z.object({ deed: z.literal('approve'), ...common }),
  z.object({ deed: z.literal('send_back'), ...returnInput, ...common }),
  z.object({ deed: z.literal('take_back'), ...common }),
])

export type Selected = z.infer<typeof selectedInput>
export type SelectedSegment = Selected['segments'][number]
