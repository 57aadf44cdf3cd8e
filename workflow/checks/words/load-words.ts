import type { WordData } from './word-data'

// oxlint-disable-next-line require-await -- the data of a language are loaded when it is first asked for
export async function loadWords(_tag: string): Promise<WordData> {
  return {}
}
