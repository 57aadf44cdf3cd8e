import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { database, inTransaction } from '@/platform/database'
import { temporary } from '@/platform/page-store/durable'
import { ifThere } from '@/platform/page-store/if-there'
import { pageFile, pageOfFile } from '@/platform/page-store/forms'
import { pageContent } from '@/workflow/publishing/page-content'
import { markers } from './marker'

const decompress: Record<string, (bytes: Buffer) => Buffer> = {
  '.br': brotliDecompressSync,
  '.gz': gunzipSync,
}

const endingOf = (name: string): string =>
  Object.keys(decompress).find((ending) => name.endsWith(ending)) ?? ''

const isHalfWritten = (name: string): boolean => basename(name).startsWith('.') && name.endsWith(temporary)

/** Every file of a store as it reads, by its name; compressed ones as what they unpack to. */
async function contents(store: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const name of await readdir(store, { recursive: true })) {
    const file = join(store, name)
    // A worker that lives may take one away meanwhile.
    if (!(await ifThere(lstat(file)))?.isFile()) continue
    const bytes = await ifThere(readFile(file))
    if (!bytes) continue
    const ending = endingOf(name)
    files.set(name, ending && !isHalfWritten(name) ? unpacked(bytes, ending) : bytes)
  }
  return files
}

function unpacked(bytes: Buffer, ending: string): Buffer {
  try {
    return decompress[ending]!(bytes)
  } catch {
    return Buffer.from('cannot be unpacked')
  }
}

/** What a store shall hold, by file name, from the database as it is. */
async function wanted(store: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const page of await database.page.findMany({ orderBy: { path: 'asc' } })) {
    const content = await inTransaction((tx) => pageContent(tx, page))
    if (!content) continue
    const file = relative(store, pageFile(store, page.path, content.form))
    for (const ending of ['', ...Object.keys(decompress)])
      files.set(`${file}${ending}`, Buffer.from(content.body))
  }
  return files
}

/** Whether a file is of a page, and not a stylesheet, a configuration or what a dead process left half written. */
const isOfPage = (name: string): boolean =>
  !isHalfWritten(name) && pageOfFile(name.slice(0, name.length - endingOf(name).length)) !== null

/** Where a store is not what the database says, byte for byte: each file, and how it differs. */
export async function differences(store: string): Promise<string[]> {
  const [found, expected] = [await contents(store), await wanted(store)]
  const wrong = [...expected].flatMap(([name, bytes]) => {
    const there = found.get(name)
    return there?.equals(bytes) ? [] : [`${name} ${there ? 'differs' : 'is missing'}`]
  })
  const extra = [...found.keys()].filter((name) => isOfPage(name) && !expected.has(name))
  return [...wrong, ...extra.map((name) => `${name} shall not be there`)]
}

/** Markers in a store, in names or contents, of what no reader was ever given: no edition with them has been live. */
export async function unreleased(store: string): Promise<string[]> {
  const there = new Set<string>()
  for (const [name, bytes] of await contents(store))
    for (const marker of `${name} ${bytes.toString('utf8')}`.match(markers) ?? []) there.add(marker)
  // Asked afterwards: what a worker that lives has stored meanwhile is known by now.
  const known = await database.$queryRaw<{ article: string }[]>`
    SELECT article FROM "Edition" WHERE version IS NOT NULL`
  const released = new Set(known.flatMap(({ article }) => article.match(markers) ?? []))
  return [...there].filter((marker) => !released.has(marker))
}
