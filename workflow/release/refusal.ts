/** Why a deed was refused; worded in locales under `common:refusal`. */
export const refusalReasons = [
  'not_signed_in',
  'not_allowed',
  'not_found',
  'bad_input',
  'changed_meanwhile',
  'held_by_other',
  'has_errors',
  'not_ready',
  'too_early',
  'too_many',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

/**
 * A deed that may not be done, for a reason the person can be told. Anything else thrown is a bug or an outage.
 * @param detail what the wording names: a machine-readable sub-reason and values, never a release's text for someone outside its access list
 */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    readonly reason: RefusalReason,
    readonly detail: Record<string, unknown> = {},
  ) {
    super(reason)
  }
}
