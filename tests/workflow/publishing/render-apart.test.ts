import { expect, test } from 'vitest'
import {
  renderError,
  renderGone,
  renderMissing,
  renderMoved,
  renderNotFound,
} from '@/workflow/publishing/render-apart'
import { all, around, at, words } from './edition-pages'

const hidden = /canonical|rel="alternate" hrefLang|property="og:/u

test('a page for where nothing is has no address of its own, and leads to every index', () => {
  const html = renderNotFound(around('ar'), 'ar', ['ar', 'en'])
  expect(html).toContain('<h1>الصفحة غير موجودة</h1>')
  expect(html).toContain('<a href="/en/news"')
  expect(html).not.toMatch(hidden)
  expect(html).not.toContain('aria-current=')
})

test('a page for what failed says that it may go by', () => {
  const html = renderError(around('en'), 'en', ['en'])
  expect(words(html)).toContain('Something went wrong The page cannot be shown at the moment.')
  expect(html).not.toMatch(hidden)
})

test('a release in a language it has not says so in that language, what it is called, and where it can be read', () => {
  const source = { language: 'en', title: 'Ports & <us>' }
  const html = renderMissing(around('de'), { language: 'de', versions: at('en', 'uk') }, source)
  expect(html).toContain('<html lang="de"')
  expect(html).toContain('<p class="summary" lang="en" dir="ltr">Ports &amp; &lt;us&gt;</p>')
  expect(all(html, /<a href="\/\w+\/news\/harbours"[^>]*>/gu)).toEqual([
    '<a href="/en/news/harbours" lang="en" dir="ltr" hrefLang="en">',
    '<a href="/uk/news/harbours" lang="uk" dir="ltr" hrefLang="uk">',
  ])
  expect(html).not.toMatch(hidden)
})

test('a removed page says nothing of what it was, and where the release can still be read', () => {
  const html = renderGone(around('en'), { language: 'en', versions: at('fr') })
  expect(words(html)).toContain('This page has been removed')
  expect(html).toContain('<a href="/fr/news/harbours"')
  expect(html).not.toMatch(hidden)
  expect(renderGone(around('en'), { language: 'en', versions: [] })).not.toContain('<nav')
})

test('a former address names the new one', () => {
  const html = renderMoved(around('fr'), 'fr', 'fr/news/new')
  expect(html).toContain('<link rel="canonical" href="https://news.example.org/fr/news/new"/>')
  expect(html).toContain('<a href="/fr/news/new">')
  expect(html).not.toContain('noindex')
})
