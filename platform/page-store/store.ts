import { readdir, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { syncFolders, writeDurably } from './durable'
import { ifThere } from './if-there'
import type { PageContent } from './page-content'
import { isPagePath } from './page-path'
import { styleHash, styleOf, stylesFolder } from './stylesheets'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** The file of a page. Its compressed copies stand beside it, named alike and then `.br` and `.gz`. */
export function pageFile(folder: string, path: string): string {
  if (!isPagePath(path)) throw new RangeError('not the path of a page')
  return join(folder, `${path}.html`)
}

/**
 * Stores a page, replacing what was there, with its compressed copies and its stylesheet. Durable once it returns.
 * @param path without a leading slash: `fr/news/some-release`
 */
export async function writePage(folder: string, path: string, { body: html }: PageContent): Promise<void> {
  const file = pageFile(folder, path)
  const page = Buffer.from(html, 'utf8')
  const [br, gz] = await Promise.all([
    toBrotli(page, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: page.length } }),
    toGzip(page, { level: 9 }),
  ])
  const style = styleOf(html)
  // The stylesheet first: whoever is given the page must be told that its style is allowed.
  if (style !== null) {
    await writeDurably(join(stylesFolder(folder), `${styleHash(style)}.css`), style)
    await syncFolders([stylesFolder(folder)])
  }
  await writeDurably(`${file}.br`, br)
  await writeDurably(`${file}.gz`, gz)
  await writeDurably(file, page)
  await syncFolders(foldersOf(folder, file))
}

/** Takes a page out of the store; nothing happens where there is none. Durable once it returns. */
export async function removePage(folder: string, path: string): Promise<void> {
  const file = pageFile(folder, path)
  for (const each of [file, `${file}.br`, `${file}.gz`]) await rm(each, { force: true })
  if (await ifThere(readdir(dirname(file)))) await syncFolders([dirname(file)])
}

/** The paths of every page in the store, in order. */
export async function listPages(folder: string): Promise<string[]> {
  const names = (await ifThere(readdir(folder, { recursive: true }))) ?? []
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length).replaceAll(sep, '/'))
    .filter(isPagePath)
    .sort()
}

/** A file's folder and those above it, down to the store's own. */
function foldersOf(folder: string, file: string): string[] {
  const folders: string[] = []
  for (let at = dirname(file); !relative(folder, at).startsWith('..'); at = dirname(at)) {
    folders.push(at)
    if (relative(folder, at) === '') break
  }
  return folders
}
