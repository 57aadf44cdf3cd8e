import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export const temporary = '.tmp'

/**
 * Replaces a file at once and for good: whoever reads it sees the old content or the new, also after a power cut.
 * @param changedAtSeconds the time it is said to have been changed at; absent: now
 */
export async function writeDurably(
  file: string,
  content: string | Buffer,
  changedAtSeconds?: number,
): Promise<void> {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true })
  const beside = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}${temporary}`)
  try {
    const handle = await open(beside, 'wx', 0o644)
    try {
      await handle.writeFile(content)
      if (changedAtSeconds !== undefined) await handle.utimes(changedAtSeconds, changedAtSeconds)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Makes names that came or went in these folders durable. */
export async function syncFolders(folders: string[]): Promise<void> {
  for (const folder of folders) {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}
