import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { toBrotli, toGzip } from './compress'
import { syncFolders, temporary, writeDurably } from './durable'
import { changedAtSeconds } from './etag'
import { type Form, formsOf, pageFile, pageOfFile } from './forms'
import { ifThere } from './if-there'
import { movedTo } from './moved-to'
import type { PageContent } from './page-content'
import { storeStyle } from './store-style'
import { styleOf } from './stylesheets'

/** Stands beside a page that moved and leads to a folder named like its new address: nginx can read a link, not a page. */
const movedLink = (folder: string, path: string): string => join(folder, `${path}.moved`)

/** The folder that such a link leads to. */
const movedFolder = (folder: string, to: string): string => join(folder, 'moved', to)

/**
 * Stores a page, replacing what was there in whatever form, with its compressed copies and its stylesheet. Whoever
 * reads meanwhile gets the old form or the new. Durable once it returns.
 * @param path without a leading slash: `fr/news/some-release`
 * @throws RangeError where nothing may be stored under the path, or not in this form, or it moved nowhere
 */
export async function writePage(folder: string, path: string, { form, body }: PageContent): Promise<void> {
  const file = pageFile(folder, path, form)
  const page = Buffer.from(body, 'utf8')
  const to = form === 'moved' ? movedTo(body) : null
  if (form === 'moved' && to === null) throw new RangeError('it moved to no address of a page')
  const [br, gz] = await Promise.all([toBrotli(page), toGzip(page)])
  // The stylesheet first: whoever is given the page must be told that its style is allowed.
  const style = form === 'file' ? null : styleOf(body)
  if (style !== null) await storeStyle(folder, style)
  if (to !== null) await linkMoved(folder, path, to)
  await Promise.all([
    writeDurably(`${file}.br`, br, changedAtSeconds(br)),
    writeDurably(`${file}.gz`, gz, changedAtSeconds(gz)),
  ])
  await writeDurably(file, page, changedAtSeconds(page))
  await removeForms(
    folder,
    path,
    formsOf(path).filter((other) => other !== form),
  )
  await syncFolders(foldersOf(folder, file))
}

/** Takes a page out of the store in whatever form; nothing happens where there is none. Durable once it returns. */
export async function removePage(folder: string, path: string): Promise<void> {
  const file = pageFile(folder, path, 'gone')
  await removeForms(folder, path, formsOf(path))
  if (await ifThere(readdir(dirname(file)))) await syncFolders([dirname(file)])
}

/** The paths of every page in the store, in order. */
export async function listPages(folder: string): Promise<string[]> {
  const names = (await ifThere(readdir(folder, { recursive: true }))) ?? []
  const paths = names.flatMap((name) => pageOfFile(name.replaceAll(sep, '/'))?.path ?? [])
  return [...new Set(paths)].sort()
}

async function removeForms(folder: string, path: string, forms: Form[]): Promise<void> {
  for (const form of forms) {
    const file = pageFile(folder, path, form)
    for (const each of [file, `${file}.br`, `${file}.gz`]) await rm(each, { force: true })
    if (form === 'moved') await rm(movedLink(folder, path), { force: true })
  }
}

async function linkMoved(folder: string, path: string, to: string): Promise<void> {
  const link = movedLink(folder, path)
  await mkdir(movedFolder(folder, to), { recursive: true })
  await mkdir(dirname(link), { recursive: true })
  const beside = `${join(dirname(link), `.${crypto.randomUUID()}`)}${temporary}`
  await symlink(relative(dirname(link), movedFolder(folder, to)), beside)
  await rename(beside, link)
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
