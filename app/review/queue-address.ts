import type { Queue } from '@/workflow/review/queue'
import type { QueuePart } from '@/workflow/review/queue-row'

type Asked = Partial<Record<'language' | 'release' | 'work' | 'state' | QueuePart, string | number | null>>

/** The queue's address with something else asked for. Another choice begins at the first pages. */
export function queueAddress({ filter, parts }: Queue, change: Asked): string {
  const isPage = Object.keys(change).every((key) => key in parts)
  const pages = Object.entries(parts).flatMap(([part, { page }]) =>
    isPage && page > 1 ? [[part, page] as const] : [],
  )
  const all = Object.entries({ ...filter, ...Object.fromEntries(pages), ...change })
  const asked = all.flatMap(([key, value]) => (value ? [[key, String(value)]] : []))
  const query = new URLSearchParams(asked).toString()
  return query ? `/review?${query}` : '/review'
}
