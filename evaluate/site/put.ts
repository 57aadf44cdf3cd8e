import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PageContent } from '@/platform/page-store/page-content'
import { pageFile } from '@/platform/page-store/forms'

const made = new Set<string>()

/** Stores a page without what makes it safe from a power cut, and without compressed copies: nobody reads here. */
export function put(folder: string, path: string, content: PageContent | null): void {
  if (content === null) return
  const file = pageFile(folder, path, content.form)
  const into = dirname(file)
  if (!made.has(into)) mkdirSync(into, { recursive: true })
  made.add(into)
  writeFileSync(file, content.body)
}
