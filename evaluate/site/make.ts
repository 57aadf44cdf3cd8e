import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pageFile } from '@/platform/page-store/forms'
import type { Around } from '@/workflow/publishing/around'
import { frameFor } from '@/workflow/publishing/frame'
import { putLists } from './lists'
import { putRelease, type Put } from './release-pages'
import { languages as thirty, madeRelease } from './releases'

export const origin = 'https://news.example.org'

const arounds = new Map<string, Around>()

function aroundOf(language: string): Around {
  const known = arounds.get(language)
  if (known) return known
  const office = { name: 'Harbour Office', language: 'en' }
  const around = { site: { origin, zone: 'Europe/London', office, forms: null }, frame: frameFor(language) }
  arounds.set(language, around)
  return around
}

/**
 * Makes a store of releases by the renderers that make what readers get. Written as it is, without what makes a store
 * safe from a power cut, and without compressed copies.
 */
export function makeSite(
  folder: string,
  {
    releases: count,
    seed,
    languages = thirty,
  }: { releases: number; seed: number; languages?: readonly string[] },
): void {
  const put: Put = (path, { form, body }) => {
    const file = pageFile(folder, path, form)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, body)
  }
  const releases = Array.from({ length: count }, (_, number) =>
    madeRelease(number, { seed, among: languages }),
  )
  for (const release of releases) putRelease(put, release, aroundOf)
  putLists(put, { releases, languages, aroundOf })
}
