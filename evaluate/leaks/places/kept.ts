import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { nobodyMay } from '@/evaluate/leaks/place'
import type { House, Looking } from '@/evaluate/leaks/place'
import { database } from '@/platform/database'
import { mayBeAt } from './readers'

function read(file: string): string {
  const bytes = readFileSync(file)
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8')
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

function* files(folder: string): Generator<{ name: string; text: string }> {
  for (const name of globSync('**/*', { cwd: folder })) {
    const file = join(folder, name)
    // A file may be replaced by its next form meanwhile.
    const stat = statSync(file, { throwIfNoEntry: false })
    if (stat?.isFile()) yield { name, text: read(file) }
    else if (stat) yield { name, text: '' }
  }
}

/** The page store: names of folders and files, and what is in them, unpacked. */
export async function* storedPages(house: House): Looking {
  for (const { name, text } of files(house.folders.pages))
    yield () => ({ where: `page store: ${name}`, texts: [name, text], mayBeRead: mayBeAt(name, house) })
}

/** What the programs wrote down of what they did. */
export async function* logLines({ folders }: House): Looking {
  for (const { name, text } of files(folders.logs))
    for (const [number, line] of text.split('\n').entries())
      if (line) yield () => ({ where: `log: ${name}:${number + 1}`, texts: [line], mayBeRead: nobodyMay })
}

/** What browsers are given to run and to show, by name and content. */
export async function* assets({ folders }: House): Looking {
  if (folders.assets === null) return
  for (const { name, text } of files(folders.assets))
    yield () => ({ where: `asset: ${name}`, texts: [name, text], mayBeRead: nobodyMay })
}

/** Letters, whole and as a mail program reads them. */
export async function* letters(house: House): Looking {
  for (const [number, letter] of house.letters().entries())
    yield () => ({ where: `mail: ${number + 1}`, texts: [letter], mayBeRead: nobodyMay })
}

/** What jobs are told. A job that stores a page of what is out names its address. */
export async function* jobs({ isPublished }: House): Looking {
  const rows = await database.$queryRaw<{ id: string; name: string; told: string }[]>`
    SELECT id::text, name, concat(data::text, ' ', output::text, ' ', singleton_key) AS told FROM jobs.job`
  for (const { id, name, told } of rows)
    yield () => ({
      where: `job: ${name} ${id}`,
      texts: [told],
      mayBeRead: (secret) => name === 'render-page' && secret.what === 'address' && isPublished(secret),
    })
}

/** The record of every deed, and what processes leave of themselves. */
export async function* records(): Looking {
  const events = await database.auditEvent.findMany()
  for (const { id, deed, detail, subjectId } of events)
    yield () => ({
      where: `audit event: ${deed} ${id}`,
      texts: [JSON.stringify(detail), subjectId ?? ''],
      mayBeRead: nobodyMay,
    })
  for (const { process } of await database.heartbeat.findMany())
    yield () => ({ where: `heartbeat: ${process}`, texts: [process], mayBeRead: nobodyMay })
}
