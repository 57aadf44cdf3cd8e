import { lstat, readdir, readFile, rm } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { temporary } from './durable'
import { pageOfFile } from './forms'
import { writeHeadersConf } from './headers-conf'
import { ifThere } from './if-there'
import { styleHash, styleOf, stylesFolder } from './stylesheets'

const anHour = 3_600_000

/**
 * Takes out what no page needs any more: stylesheets of earlier designs, and files a process that died left half
 * written. What is younger than an hour stays, because a page that needs it may be on its way.
 */
export async function tidyPageStore(folder: string, now: number = Date.now()): Promise<void> {
  const names = (await ifThere(readdir(folder, { recursive: true }))) ?? []
  const styles = ((await ifThere(readdir(stylesFolder(folder)))) ?? []).filter((name) =>
    name.endsWith('.css'),
  )
  // With one design in use, which is nearly always, no page has to be read.
  const used = styles.length > 1 ? await usedStyles(folder, names) : new Set(styles)
  const unused = styles.filter((name) => !used.has(name)).map((name) => join(stylesFolder(folder), name))
  const halfWritten = names
    .filter((name) => basename(name).startsWith('.') && name.endsWith(temporary))
    .map((name) => join(folder, name))
  for (const file of [...unused, ...halfWritten]) {
    const found = await ifThere(lstat(file))
    if (found && now - Math.max(found.mtimeMs, found.ctimeMs) > anHour) await rm(file, { force: true })
  }
  if (names.length > 0) await writeHeadersConf(folder)
}

/** The names of the stylesheets that pages in the store have. */
async function usedStyles(folder: string, names: string[]): Promise<Set<string>> {
  const used = new Set<string>()
  for (const name of names) {
    if (!name.endsWith('.html') || !pageOfFile(name.replaceAll(sep, '/'))) continue
    const html = await ifThere(readFile(join(folder, name), 'utf8'))
    const style = html === null ? null : styleOf(html)
    if (style !== null) used.add(`${styleHash(style)}.css`)
  }
  return used
}
