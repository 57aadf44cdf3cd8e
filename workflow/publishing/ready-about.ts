/** Words a minute lately; null: too little has been done lately to say. */
export type Pace = { confirming: number | null; approving: number | null }

/** Source words that nobody has confirmed yet, and those that are not approved yet. */
export type WordsLeft = { toConfirm: number; toApprove: number }

/** When a language's text will be approved, if it goes on as it went lately. `at`: ISO 8601. */
export type ReadyAbout =
  | { is: 'now' }
  | { is: 'about'; at: string; isAfterEmbargo: boolean }
  /** Nobody is at it, or has only just begun. */
  | { is: 'unknown' }

type Asked = { left: WordsLeft; pace: Pace; now: Date; embargoAt: Date | null }

const minuteMs = 60_000

/**
 * An honest guess: both kinds of work go on beside each other, and the slower decides. Where there is work left and no
 * pace to go by, it is unknown.
 */
export function readyAbout({ left, pace, now, embargoAt }: Asked): ReadyAbout {
  if (left.toApprove === 0) return { is: 'now' }
  const confirming = minutesFor(left.toConfirm, pace.confirming)
  const approving = minutesFor(left.toApprove, pace.approving)
  if (confirming === null || approving === null) return { is: 'unknown' }
  const at = new Date(now.getTime() + Math.max(confirming, approving) * minuteMs)
  return { is: 'about', at: at.toISOString(), isAfterEmbargo: embargoAt !== null && at > embargoAt }
}

const minutesFor = (words: number, perMinute: number | null): number | null =>
  words === 0 ? 0 : perMinute ? words / perMinute : null
