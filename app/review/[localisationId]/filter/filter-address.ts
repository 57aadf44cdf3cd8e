import { choices, noFilter } from './filter'
import type { Choice, Filter } from './filter'

const all = Object.keys(choices) as Choice[]
const longestText = 200

/** The filter an address names; what it names wrongly is left out. */
export function filterIn(query: URLSearchParams): Filter {
  const chosen = all.flatMap((of) => {
    const value = query.get(of)
    return value !== null && (choices[of] as readonly string[]).includes(value) ? [[of, value]] : []
  })
  const text = (query.get('text') ?? '').slice(0, longestText)
  return { ...noFilter, ...Object.fromEntries(chosen), text }
}

/** An address's query with this filter in the place of its own. */
export function withFilter(query: URLSearchParams, filter: Filter): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const of of [...all, 'text'] as const) {
    const value = filter[of].slice(0, longestText)
    if (value) next.set(of, value)
    else next.delete(of)
  }
  return next
}
