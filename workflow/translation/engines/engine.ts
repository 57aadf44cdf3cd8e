/** Price of one million Unicode code points sent, in millionths of the currency's unit. */
export type Price = { perMillionCharactersMicros: number; currency: string }

/** Characters are Unicode code points. A text longer than a call's share goes alone, up to `charactersPerText`. */
export type EngineLimits = {
  textsPerCall: number
  charactersPerCall: number
  charactersPerText: number
  secondsPerCall: number
}

export type EngineRequest = {
  /** The engine's own codes, as `serves` gave them. */
  source: string
  target: string
  /** HTML fragments (workflow/translation/engines/markup.ts writes and reads them). */
  texts: string[]
}

/** A machine translation program or service. What it returns is raw; drafting normalises it. */
export type Engine = {
  /** Stable name, stored in ledger and history. */
  name: 'google' | 'apertium'
  model: string
  /** The text stays on this office's machines. */
  onPremises: boolean
  /** Its drafts are rough and the desk says so. */
  rough: boolean
  limits: EngineLimits
  /** null: nothing is paid for. */
  price: Price | null
  /**
   * The engine's own codes for a pair of BCP 47 tags, falling back along CLDR parents, never into another script.
   * null where it has no such pair.
   */
  serves(
    sourceLanguage: string,
    targetLanguage: string,
  ): { source: string; target: string; model: string } | null
  /**
   * One answer per text, in order.
   * @throws EngineError
   */
  translate(request: EngineRequest, signal: AbortSignal): Promise<string[]>
}

export type EngineFailure = 'quota' | 'outage' | 'credentials' | 'rejected' | 'timeout'

/** An engine did not answer. The message is for the log and never carries text that was sent. */
export class EngineError extends Error {
  override name = 'EngineError'
  constructor(
    readonly failure: EngineFailure,
    readonly retryable: boolean,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message)
  }
}
