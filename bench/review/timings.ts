/** What people do, by name, and how long each took in milliseconds. */
export type Timings = Map<string, number[]>

export async function timed<T>(timings: Timings, name: string, run: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await run()
  const times = timings.get(name)
  if (times) times.push(performance.now() - started)
  else timings.set(name, [performance.now() - started])
  return result
}

export const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`

/** Lines for `tableOf`: how often, and the percentiles people feel. */
export const timingLines = (timings: Timings): string[][] => [
  ['', 'times', 'p50 ms', 'p95 ms', 'p99 ms', 'slowest'],
  ...[...timings].map(([name, times]) => [
    name,
    String(times.length),
    ...[0.5, 0.95, 0.99, 1].map((share) => percentile(times, share).toFixed(1)),
  ]),
]
