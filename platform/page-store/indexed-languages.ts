import { readdir, stat } from 'node:fs/promises'
import { ifThere } from './if-there'
import { indexPath, isPagePath } from './page-path'
import { pageFile } from './forms'

/** BCP 47 tags of the languages that have an index in the store, in order. */
export async function indexedLanguages(folder: string): Promise<string[]> {
  const names = (await ifThere(readdir(folder))) ?? []
  const indexed = await Promise.all(
    names
      .filter((name) => isPagePath(indexPath(name)))
      .map(async (name) => ((await ifThere(stat(pageFile(folder, indexPath(name), 'page')))) ? [name] : [])),
  )
  return indexed.flat().sort()
}
