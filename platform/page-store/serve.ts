import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { encoded } from './encoding'
import { etagOf } from './etag'
import { otherHeaders, pageHeaders } from './headers'
import { hotPages } from './hot-pages'
import { indexedLanguages } from './indexed-languages'
import { chooseLanguage } from './language-choice'
import { indexPath, isAddress, isPagePath, notFoundPath, publicLanguage } from './page-path'
import { remembered } from './remembered'
import type { StoredPage } from './stored-page'
import { styleSources } from './stylesheets'

export type PublicPages = {
  /** Answers a request for a reader's address; false, and nothing done, where the address is not one. */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** Answers any request as one for an address where nothing is. */
  answerNotFound: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

/** For a store with no page yet for addresses where nothing is. */
const nothingHere =
  '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Page not found</title><h1>Page not found</h1></html>'

/**
 * Serves readers from a page store and from nothing else.
 * @param home BCP 47: the language for readers who ask for none that there is
 */
export function publicPages(folder: string, home = 'en'): PublicPages {
  const pageAt = hotPages(folder)
  const styles = remembered(() => styleSources(folder))
  const languages = remembered(() => indexedLanguages(folder))

  async function choose(request: IncomingMessage): Promise<string | null> {
    const available = await languages()
    const chosen = chooseLanguage(request.headers['accept-language'] ?? '', available)
    return chosen ?? (available.includes(home) ? home : (available[0] ?? null))
  }

  async function sendNotFound(request: IncomingMessage, response: ServerResponse, language: string) {
    const [own, other] = [notFoundPath(language), notFoundPath(home)]
    const page = (isPagePath(own) && (await pageAt(own))) || (await pageAt(other))
    const { body, encoding } = page
      ? encoded(page, acceptedEncoding(request))
      : { body: Buffer.from(nothingHere), encoding: null }
    send(request, response, 404, body, {
      ...otherHeaders(withOwn(page, await styles())),
      vary: 'Accept-Encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    })
  }

  async function sendOther(request: IncomingMessage, response: ServerResponse, page: StoredPage) {
    const { body, encoding } = encoded(page, acceptedEncoding(request))
    const status = page.form === 'missing' ? 404 : page.form === 'gone' ? 410 : 301
    send(request, response, status, body, {
      ...otherHeaders(withOwn(page, await styles())),
      vary: 'Accept-Encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
      ...(page.movedTo === null ? {} : { location: `/${page.movedTo}` }),
    })
  }

  async function sendHome(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const language = await choose(request)
    if (!language) return false
    const location = `/${indexPath(language)}`
    const headers = { ...otherHeaders(await styles()), location, vary: 'Accept-Language' }
    send(request, response, 302, Buffer.alloc(0), headers)
    return true
  }

  return {
    async answer(request, response) {
      const [pathname = '/'] = (request.url ?? '/').split('?')
      if (pathname === '/favicon.ico') return sendNoIcon(response)
      const isHome = pathname === '/'
      const language = publicLanguage(pathname)
      if (!isHome && language === null) return false
      const isRead = request.method === 'GET' || request.method === 'HEAD'
      if (isHome) return isRead && (await sendHome(request, response))
      if (!isRead) {
        const headers = { ...otherHeaders(await styles()), allow: 'GET, HEAD' }
        send(request, response, 405, Buffer.alloc(0), headers)
        return true
      }
      const path = pathname.slice(1)
      if (path.endsWith('/') && isAddress(path.slice(0, -1))) {
        const headers = { ...otherHeaders(await styles()), location: `/${path.slice(0, -1)}` }
        send(request, response, 308, Buffer.alloc(0), headers)
        return true
      }
      const page = isAddress(path) ? await pageAt(path) : null
      if (!page) await sendNotFound(request, response, language || home)
      else if (page.form === 'page' || page.form === 'file')
        sendPage(request, response, page, pageHeaders(withOwn(page, await styles())))
      else await sendOther(request, response, page)
      return true
    },
    async answerNotFound(request, response) {
      await sendNotFound(request, response, (await choose(request)) ?? home)
    },
  }
}

/** A stylesheet may have come into the store, with this page, since the last look at the styles. */
const withOwn = (page: StoredPage | null, styles: string[]): string[] =>
  page?.styleSource && !styles.includes(page.styleSource) ? [...styles, page.styleSource] : styles

/** Browsers ask for it beside every page, and pages have none: said once, they keep it for a day. */
function sendNoIcon(response: ServerResponse): true {
  response.writeHead(204, { 'cache-control': 'public, max-age=86400' }).end()
  return true
}

const acceptedEncoding = ({ headers }: IncomingMessage): string => `${headers['accept-encoding'] ?? ''}`

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: StoredPage,
  headers: Record<string, string>,
): void {
  const { body, encoding } = encoded(page, acceptedEncoding(request))
  const etag = etagOf(body)
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//u, ''))
  if (known.includes(etag) || known.includes('*')) {
    response.writeHead(304, { ...headers, etag }).end()
    return
  }
  const coded = encoding ? { 'content-encoding': encoding } : {}
  send(request, response, 200, body, { ...headers, ...coded, etag })
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Buffer,
  headers: OutgoingHttpHeaders,
): void {
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
