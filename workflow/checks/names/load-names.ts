import type { NameData } from './name-data'

// oxlint-disable-next-line require-await -- the data of a language are loaded when it is first asked for
export async function loadNames(_tag: string): Promise<NameData> {
  return {}
}
