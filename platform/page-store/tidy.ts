import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { temporary } from './durable'
import { ifThere } from './if-there'
import { listPages, pageFile } from './store'
import { styleHash, styleOf, stylesFolder } from './stylesheets'

const anHour = 3_600_000

/**
 * Takes out what no page needs any more: stylesheets of earlier designs, and files a process that died left half
 * written. What is younger than an hour stays, because a page that needs it may be on its way.
 */
export async function tidyPageStore(folder: string, now: number = Date.now()): Promise<void> {
  const used = new Set<string>()
  for (const path of await listPages(folder)) {
    const html = await ifThere(readFile(pageFile(folder, path), 'utf8'))
    const style = html === null ? null : styleOf(html)
    if (style !== null) used.add(`${styleHash(style)}.css`)
  }
  const styles = ((await ifThere(readdir(stylesFolder(folder)))) ?? [])
    .filter((name) => name.endsWith('.css') && !used.has(name))
    .map((name) => join(stylesFolder(folder), name))
  const halfWritten = ((await ifThere(readdir(folder, { recursive: true }))) ?? [])
    .filter((name) => basename(name).startsWith('.') && name.endsWith(temporary))
    .map((name) => join(folder, name))
  for (const file of [...styles, ...halfWritten]) {
    const found = await ifThere(stat(file))
    if (found && now - found.mtimeMs > anHour) await rm(file, { force: true })
  }
}
