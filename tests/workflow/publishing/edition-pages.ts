import { pagePath } from '@/workflow/publishing/addresses'
import type { EditionPage } from '@/workflow/publishing/edition-page'
import { frameFor } from '@/workflow/publishing/frame'
import type { PublishedVersion } from '@/workflow/publishing/published-version'
import type { Site } from '@/workflow/publishing/site'

/** Pages of a release about harbours, for tests of what readers see. */
export const site: Site = {
  origin: 'https://news.example.org',
  zone: 'Europe/London',
  office: { name: 'Harbour Office', language: 'en' },
  forms: null,
}

export const around = (language: string, more: Partial<Site> = {}) => ({
  site: { ...site, ...more },
  frame: frameFor(language),
})

export const at = (...languages: string[]) =>
  languages.map((language) => ({ language, path: pagePath(language, 'harbours') }))

export const version = (number: number, more: Partial<PublishedVersion> = {}): PublishedVersion => ({
  version: number,
  at: `2025-04-0${number + 2}T21:30:00.000Z`,
  cause: 'revision',
  repeats: null,
  note: null,
  path: `fr/news/harbours/versions/${number}`,
  ...more,
})

export const page = (language: string, more: Partial<EditionPage> = {}): EditionPage => ({
  article: {
    format: 1,
    language,
    slug: 'harbours',
    title: 'A </script> & title',
    blocks: [
      { kind: 'title', text: 'A </script> & title', codes: [] },
      { kind: 'summary', text: 'In short', codes: [] },
    ],
    changeNote: null,
  },
  sourceLanguage: 'en',
  path: pagePath(language, 'harbours'),
  version: 1,
  publishedAt: '2025-04-03T21:30:00.000Z',
  updatedAt: null,
  disclosure: {
    drafted: 'machine',
    engines: ['Apertium'],
    checked: 'two_people',
    sentences: 20,
    byOnePerson: 0,
  },
  versions: at('ar', 'en', 'fr', 'th'),
  history: [version(1)],
  standing: { is: 'live' },
  ...more,
})

export const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([found]) => found)

/** What a page says in words. */
export const words = (html: string) =>
  html
    .replace(/<(style|script|title)\b.*?<\/\1>/gsu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')

/** What it says to machines. */
export const data = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html)![1]!) as Record<
    string,
    unknown
  >
