import { createHash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { ifThere } from './if-there'
import { pageFile } from './store'
import { styleHash, styleOf, styleSource } from './stylesheets'

export type StoredPage = {
  html: Buffer
  /** null where the copy beside the page is missing or of another version of it. */
  br: Buffer | null
  gz: Buffer | null
  /** Its stylesheet as a content security policy names it. */
  styleSource: string | null
  /** Of the content, without quotation marks. */
  hash: string
  /** Changes whenever the page is replaced. */
  stamp: string
}

const stampOf = ({ ino, mtimeMs, size }: Stats): string => `${ino} ${mtimeMs} ${size}`

/** The stamp of a page as it is in the store now; null where there is none. */
export async function storedStamp(folder: string, path: string): Promise<string | null> {
  const found = await ifThere(stat(pageFile(folder, path)))
  return found?.isFile() ? stampOf(found) : null
}

/** A page and its compressed copies; null where there is none. */
export async function readPage(folder: string, path: string): Promise<StoredPage | null> {
  const file = pageFile(folder, path)
  const handle = await ifThere(open(file, 'r'))
  if (!handle) return null
  try {
    const found = await handle.stat()
    if (!found.isFile()) return null
    const html = await handle.readFile()
    const style = styleOf(html.toString('utf8'))
    return {
      html,
      br: copyOf(html, await ifThere(readFile(`${file}.br`)), brotliDecompressSync),
      gz: copyOf(html, await ifThere(readFile(`${file}.gz`)), gunzipSync),
      styleSource: style === null ? null : styleSource(styleHash(style)),
      hash: createHash('sha256').update(html).digest('base64url').slice(0, 22),
      stamp: stampOf(found),
    }
  } finally {
    await handle.close()
  }
}

/** The three files are replaced one after another: what was read in between may not belong together. */
function copyOf(
  html: Buffer,
  compressed: Buffer | null,
  decompress: (compressed: Buffer, options: { maxOutputLength: number }) => Buffer,
): Buffer | null {
  if (!compressed) return null
  try {
    return decompress(compressed, { maxOutputLength: html.length + 1 }).equals(html) ? compressed : null
  } catch {
    return null
  }
}
