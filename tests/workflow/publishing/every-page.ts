import { readFileSync } from 'node:fs'
import { frameLanguages } from '@/workflow/publishing/frame'
import {
  renderError,
  renderGone,
  renderMissing,
  renderMoved,
  renderNotFound,
} from '@/workflow/publishing/render-apart'
import { renderIndex } from '@/workflow/publishing/render-index'
import { renderPage } from '@/workflow/publishing/render-page'
import { renderReport } from '@/workflow/publishing/forms/report-page'
import { renderVerify } from '@/workflow/publishing/forms/verify-page'
import type { ArticleBlock } from '@/workflow/publishing/article'
import type { EditionPage } from '@/workflow/publishing/edition-page'
import { around, at, page, version } from './edition-pages'

const block = (kind: ArticleBlock['kind'], text: string, more: Partial<ArticleBlock> = {}): ArticleBlock => ({
  kind,
  text,
  codes: [],
  ...more,
})

/** The sample's text, with one of everything a release may have in it. */
const blocks: ArticleBlock[] = [
  block('title', 'Ports & people'),
  block('summary', 'In short'),
  ...readFileSync('prisma/sample-release.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => block('paragraph', line)),
  block('heading', 'Money', { level: 2 }),
  block('quotation', '“We said so.”', { group: 1 }),
  block('quotation', 'A minister', { group: 1, part: 'speaker' }),
  block('list_item', 'One', { list: { ordered: true, depth: 1 }, group: 2 }),
  block('list_item', 'Two', { list: { ordered: true, depth: 2 }, group: 2 }),
  block('table_cell', 'Year', { cell: { row: 0, column: 0, header: true }, group: 3 }),
  block('table_cell', '2025', { cell: { row: 1, column: 0, header: false }, group: 3 }),
  block('image', 'A quay', { group: 4, src: '/assets/quay.jpg' }),
  block('image', 'The quay', { group: 4, part: 'caption' }),
  block('notes', 'A note'),
  block('contact', 'press@example.org'),
]

const thirty = frameLanguages.toSorted().slice(0, 29).concat('uk')
const versions = at(...thirty)
const history = [
  version(4, { cause: 'moved' }),
  version(3, { cause: 'rolled_back', repeats: 2 }),
  version(2, { note: 'A note' }),
  version(1),
]

/** A usual release that has been corrected, in thirty languages. */
const usual = (language: string, more: Partial<EditionPage> = {}) =>
  renderPage(around(language, { forms: 'https://forms.example.org' }), {
    ...page(language),
    article: { ...page(language).article, blocks },
    ...{ versions, history, version: 4, updatedAt: version(3).at },
    ...more,
  })

const releases = Array.from({ length: 39 }, (_, position) => ({
  path: `en/news/release-${position}`,
  title: `Release ${position}`,
  summary: 'In short',
  publishedAt: new Date(Date.UTC(2025, 11 - position / 4, 3, 9)).toISOString(),
}))

/** Every kind of page readers can get, in a language. */
export const everyPage = (language: string): Record<string, string> => {
  const frame = around(language)
  const elsewhere = { language, versions }
  const index = { language, languages: thirty, releases, older: 3 }
  return {
    live: usual(language),
    being_corrected: usual(language, { standing: { is: 'being_corrected' } }),
    withdrawn: usual(language, { standing: { is: 'withdrawn', at: version(1).at } }),
    version: usual(language, {
      path: `${language}/news/harbours/versions/4`,
      standing: { is: 'version', isNewest: false, current: `${language}/news/harbours` },
    }),
    missing: renderMissing(frame, elsewhere, { language: 'en', title: 'Ports & people' }),
    gone: renderGone(frame, elsewhere),
    moved: renderMoved(frame, language, `${language}/news/new`),
    not_found: renderNotFound(frame, language, thirty),
    error: renderError(frame, language, thirty),
    index: renderIndex(frame, { ...index, page: null }),
    older: renderIndex(frame, { ...index, page: 2 }),
    report: renderReport(frame, {
      ...{ language, token: '1.x', address: '', text: 'Wrong & <b>', quote: '', problem: 'formAgain' },
      page: { path: `${language}/news/harbours`, title: 'Ports & people', language },
      most: { text: 2_000, quote: 500 },
    }),
    verify: renderVerify(frame, {
      ...{ language, address: '', text: '', most: 60_000, problem: null },
      verdict: { is: 'unknown' },
    }),
  }
}
