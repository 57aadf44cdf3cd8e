import type { IncomingMessage, ServerResponse } from 'node:http'
import { caching, methods, pageType, policyOf } from './headers'
import { hotPages } from './hot-pages'
import { indexedLanguages } from './indexed-languages'
import { chooseLanguage } from './language-choice'
import { errorPath, indexPath, isAddress, isPagePath, notFoundPath, publicLanguage } from './page-path'
import { remembered } from './remembered'
import { otherHeaders, send, sendStored } from './send'
import type { StoredPage } from './stored-page'
import { styleSources } from './stylesheets'

type Answerer<Answered> = (request: IncomingMessage, response: ServerResponse) => Promise<Answered>

export type PublicPages = {
  /** Answers a request for a reader's address; false, and nothing done, where the address is not one. */
  answer: Answerer<boolean>
  /** Answers any request as one for an address where nothing is. */
  answerNotFound: Answerer<void>
  /** Answers a request that could not be answered; false, and nothing done, where its address is no reader's. */
  answerFailed: Answerer<boolean>
}

/** What readers get where the store has no page for it. */
const bare = (words: string): Buffer =>
  Buffer.from(
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${words}</title><h1>${words}</h1></html>`,
  )
const bareNotFound = bare('Page not found')
const bareFailed = bare('This page cannot be shown at the moment')

/**
 * Serves readers from a page store and from nothing else.
 * @param home BCP 47: the language for readers who ask for none that there is
 */
export function publicPages(folder: string, home = 'en'): PublicPages {
  const pageAt = hotPages(folder)
  const styles = remembered(() => styleSources(folder))
  const policy = remembered(async () => policyOf(await styles()))
  const languages = remembered(() => indexedLanguages(folder))

  /** A stylesheet may have come into the store, with this page, since the last look at the styles. */
  async function policyWith({ styleSource }: StoredPage): Promise<string> {
    const known = await policy()
    return styleSource === null || known.includes(styleSource)
      ? known
      : policyOf([...(await styles()), styleSource])
  }

  async function choose({ headers }: IncomingMessage): Promise<string | null> {
    const available = await languages()
    const chosen = chooseLanguage(headers['accept-language'] ?? '', available)
    return chosen ?? (available.includes(home) ? home : (available[0] ?? null))
  }

  /** A page of the frame in a language, in the office's own, or a bare one. */
  async function sendFrame(
    request: IncomingMessage,
    response: ServerResponse,
    { paths, as, otherwise }: { paths: string[]; as: number; otherwise: Buffer },
  ): Promise<void> {
    for (const path of paths.filter(isPagePath)) {
      const page = await pageAt(path)
      if (page) return sendStored(request, response, { page, path, policy: await policyWith(page), as })
    }
    const headers = otherHeaders(policyOf([]), {
      'content-type': pageType,
      'content-length': String(otherwise.length),
    })
    send(request, response, { status: as, headers, body: otherwise })
  }

  const sendNotFound = (request: IncomingMessage, response: ServerResponse, language: string) =>
    sendFrame(request, response, {
      paths: [notFoundPath(language), notFoundPath(home)],
      as: 404,
      otherwise: bareNotFound,
    })

  async function sendHome(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const language = await choose(request)
    if (!language) return false
    const headers = otherHeaders(await policy(), {
      location: `/${indexPath(language)}`,
      vary: 'Accept-Language',
    })
    send(request, response, { status: 302, headers })
    return true
  }

  async function sendAt(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
    const page = isAddress(path) ? await pageAt(path) : null
    if (page) sendStored(request, response, { page, path, policy: await policyWith(page) })
    return page !== null
  }

  return {
    async answer(request, response) {
      const pathname = pathnameOf(request)
      const isRead = request.method === 'GET' || request.method === 'HEAD'
      if (pathname === '/') return isRead && sendHome(request, response)
      const language = publicLanguage(pathname)
      const isIcon = pathname === '/favicon.ico'
      if (language === null && !isIcon) return false
      if (!isRead) {
        send(request, response, { status: 405, headers: otherHeaders(await policy(), { allow: methods }) })
        return true
      }
      if (isIcon) return sendNoIcon(response, await policy())
      const path = pathname.slice(1)
      if (await sendAt(request, response, path)) return true
      if (path.endsWith('/') && isAddress(path.slice(0, -1))) {
        const headers = otherHeaders(await policy(), { location: `/${path.slice(0, -1)}` })
        send(request, response, { status: 308, headers })
      } else await sendNotFound(request, response, language || home)
      return true
    },
    async answerNotFound(request, response) {
      await sendNotFound(request, response, (await choose(request)) ?? home)
    },
    async answerFailed(request, response) {
      const language = publicLanguage(pathnameOf(request))
      if (language === null) return false
      const paths = [errorPath(language), errorPath(home)]
      const sent = (from: string[]) =>
        sendFrame(request, response, { paths: from, as: 500, otherwise: bareFailed })
      // What failed may be the store itself.
      await sent(paths).catch(() => sent([]))
      return true
    },
  }
}

/** Browsers ask for it beside every page, and pages have none: said once, they keep it for a day. */
function sendNoIcon(response: ServerResponse, policy: string): true {
  response.writeHead(204, otherHeaders(policy, { 'cache-control': caching.noIcon })).end()
  return true
}

/** As it was sent, undecoded. A proxy may send the whole address. */
function pathnameOf({ url = '/' }: IncomingMessage): string {
  const path = url.startsWith('http') ? url.replace(/^https?:\/\/[^/?]*/iu, '') : url
  const query = path.indexOf('?')
  return (query === -1 ? path : path.slice(0, query)) || '/'
}
