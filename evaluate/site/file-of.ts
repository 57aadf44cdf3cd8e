import { readFile } from 'node:fs/promises'
import { pageFile } from '@/platform/page-store/forms'
import { readPage } from '@/platform/page-store/stored-page'

/** The file of a page as it stands, for whoever changes it. */
export async function fileOf(folder: string, path: string): Promise<{ file: string; text: string }> {
  const page = await readPage(folder, path)
  const file = pageFile(folder, path, page!.form)
  return { file, text: await readFile(file, 'utf8') }
}
