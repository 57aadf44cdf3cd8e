import type { ValueData } from './value-data'

// oxlint-disable-next-line require-await -- the data of a language are loaded when it is first asked for
export async function loadValues(_tag: string): Promise<ValueData> {
  return {}
}
