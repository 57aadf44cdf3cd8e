import { open, readFile, stat } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Form, formsOf, pageFile } from './forms'
import { ifThere } from './if-there'
import { movedTo } from './moved-to'
import { styleHash, styleOf, styleSource } from './stylesheets'

export type StoredPage = {
  form: Form
  body: Buffer
  /** null where the copy beside the page is missing or of another version of it. */
  br: Buffer | null
  gz: Buffer | null
  /** Its stylesheet as a content security policy names it. */
  styleSource: string | null
  /** Where a page that moved is now, without a leading slash. */
  movedTo: string | null
  /** Changes whenever the page is replaced. */
  stamp: string
}

const stampOf = (form: Form, { ino, ctimeMs, mtimeMs, size }: Stats): string =>
  `${form} ${ino} ${ctimeMs} ${mtimeMs} ${size}`

/**
 * Looks for a page in each form it may have. One form may take another's place between two looks, and then neither is
 * seen: only who finds nothing twice has found nothing.
 */
async function firstForm<Found>(
  path: string,
  look: (form: Form) => Promise<Found | null>,
): Promise<Found | null> {
  const forms = formsOf(path)
  for (const form of [...forms, ...forms]) {
    const found = await look(form)
    if (found !== null) return found
  }
  return null
}

/** The stamp of a page as it is in the store now; null where there is none. */
export const storedStamp = (folder: string, path: string): Promise<string | null> =>
  firstForm(path, async (form) => {
    const found = await ifThere(stat(pageFile(folder, path, form)))
    return found?.isFile() ? stampOf(form, found) : null
  })

/** A page and its compressed copies; null where there is none. */
export const readPage = (folder: string, path: string): Promise<StoredPage | null> =>
  firstForm(path, (form) => readForm(pageFile(folder, path, form), form))

async function readForm(file: string, form: Form): Promise<StoredPage | null> {
  const handle = await ifThere(open(file, 'r'))
  if (!handle) return null
  try {
    const found = await handle.stat()
    if (!found.isFile()) return null
    const body = await handle.readFile()
    const html = form === 'file' ? '' : body.toString('utf8')
    const style = styleOf(html)
    return {
      form,
      body,
      br: copyOf(body, await ifThere(readFile(`${file}.br`)), brotliDecompressSync),
      gz: copyOf(body, await ifThere(readFile(`${file}.gz`)), gunzipSync),
      styleSource: style === null ? null : styleSource(styleHash(style)),
      movedTo: form === 'moved' ? movedTo(html) : null,
      stamp: stampOf(form, found),
    }
  } finally {
    await handle.close()
  }
}

/** The three files are replaced one after another: what was read in between may not belong together. */
function copyOf(
  page: Buffer,
  compressed: Buffer | null,
  decompress: (compressed: Buffer, options: { maxOutputLength: number }) => Buffer,
): Buffer | null {
  if (!compressed) return null
  try {
    return decompress(compressed, { maxOutputLength: page.length + 1 }).equals(page) ? compressed : null
  } catch {
    return null
  }
}
