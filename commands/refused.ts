import texts from '@/locales/en/common.json' with { type: 'json' }
import type { Refusal } from '@/workflow/release/refusal'

/** A refusal in plain words, with its particulars as they are. */
export function wordsOf({ reason, detail }: Refusal): string {
  const particulars = Object.entries(detail).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return [texts.refusal[reason], ...(particulars.length > 0 ? [`(${particulars.join(', ')})`] : [])].join(' ')
}
