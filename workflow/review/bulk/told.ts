import { Refusal } from '@/workflow/release/refusal'
import type { RefusalReason } from '@/workflow/release/refusal'

/** A refusal as one of many answers: what a deed alone would have been refused with. */
export type Told = { reason: RefusalReason; detail: Record<string, unknown> }

/** null: it is none. */
export const toldOf = (result: unknown): Told | null =>
  result instanceof Refusal ? { reason: result.reason, detail: result.detail } : null
