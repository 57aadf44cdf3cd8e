import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Runs one of a folder's programs by its file's name: `npm run bench -- NAME …`. Without a name, or with one that is
 * not there, lists the names and ends with 2.
 */
export async function runNamed(folder: string): Promise<void> {
  const files = globSync(`${folder}/*.ts`).toSorted()
  const names = files.map((file) => basename(file, '.ts'))
  const wanted = names.indexOf(process.argv[2] ?? '')
  if (wanted === -1) {
    console.error(`npm run ${folder} -- NAME, where NAME is one of:`)
    for (const name of names) console.error(`  ${name}`)
    process.exit(2)
  }
  process.argv.splice(2, 1)
  await import(pathToFileURL(files[wanted]!).href)
}
