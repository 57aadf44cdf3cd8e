import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Line-aligned sentences: `source.en` beside `human.LL` and perhaps other versions, a sentence a line. */
export type ParallelText = { source: string[]; byLanguage: Map<string, string[]> }

/** Where the sentences lie unless `--data` says otherwise; they are no part of the project. */
export const usualFolder = '../shared/data/flores-dev'

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n')

/** Reads a folder's sentences in one version; null where there are none. */
export function readParallelText(folder: string, version = 'human'): ParallelText | null {
  if (!existsSync(join(folder, 'source.en'))) return null
  const files = readdirSync(folder).filter((file) => file.startsWith(`${version}.`))
  const byLanguage = new Map(
    files.toSorted().map((file) => [file.slice(version.length + 1), linesOf(join(folder, file))]),
  )
  return { source: linesOf(join(folder, 'source.en')), byLanguage }
}
