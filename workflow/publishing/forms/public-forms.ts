import type { IncomingMessage, ServerResponse } from 'node:http'
import { networkOf } from '@/platform/client-address'
import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { chooseLanguage } from '@/platform/page-store/language-choice'
import { always, pageType } from '@/platform/page-store/headers'
import { requestLimit } from '@/platform/request-limit'
import { aroundOf } from '@/workflow/publishing/around-of'
import { frameLanguages } from '@/workflow/publishing/frame'
import type { FrameText } from '@/workflow/publishing/frame'
import { addressParts } from '@/workflow/publishing/integrity/address-parts'
import { styleHashOf } from '@/workflow/publishing/stylesheet'
import { canonicalTag, closest } from '@/workflow/text/language'
import { formStyle } from './form-document'
import { formToken, isTimely } from './form-token'
import { networkKey } from './network-key'
import { readForm } from './read-form'
import { mostChars, receiveReport } from './receive-report'
import type { NotTaken } from './receive-report'
import { releasedPage } from './released-page'
import { renderReport, renderThanks } from './report-page'
import { renderVerify } from './verify-page'
import { verifyCopy } from './verify-copy'

export type PublicForms = {
  /** Whether a request came to the forms' own address. */
  isFor: (request: IncomingMessage) => boolean
  /** Answers a request for a form; false, and nothing done, where there is none at its address. */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
}

type Asked = { request: IncomingMessage; language: string; url: URL }
type Answer = { status: number; body: string; location?: string }

const headers = {
  ...always,
  'content-type': pageType,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': `default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; style-src '${styleHashOf(formStyle)}'`,
}

/** Texts checked for one network in an hour. */
const mayVerify = requestLimit(60, 3_600_000)
const mostText = 200_000

/** Readers' forms at their narrow address; null where this office has none. */
export function publicForms(): PublicForms | null {
  if (!env.forms) return null
  const { host } = new URL(env.forms)
  const forms: Record<string, (asked: Asked) => Promise<Answer>> = { '/report': report, '/verify': verify }
  return {
    isFor: (request) => request.headers.host?.toLowerCase() === host,
    async answer(request, response) {
      const url = URL.parse(request.url ?? '/', 'http://forms.invalid')
      const form = url ? forms[url.pathname] : undefined
      const { method = '' } = request
      if (!url || !form || !['GET', 'HEAD', 'POST'].includes(method)) return false
      const { status, body, location } = await form({ request, url, language: languageOf(request, url) })
      response.writeHead(status, {
        ...headers,
        'content-length': Buffer.byteLength(body),
        ...(location && { location }),
      })
      response.end(method === 'HEAD' ? undefined : body)
      return true
    },
  }
}

const keyOf = ({ headers }: IncomingMessage): string =>
  networkKey(networkOf(`${headers['x-forwarded-for'] ?? ''}`))

/** The reader's: as the page they come from has it, else as their browser wants it, else the office's. */
function languageOf({ headers }: IncomingMessage, { searchParams }: URL): string {
  const asked = canonicalTag(searchParams.get('language')?.slice(0, 40) ?? '')
  const written = (tag: string | null | undefined) => (tag && closest(tag, frameLanguages) ? tag : null)
  return (
    written(asked) ??
    written(addressParts(searchParams.get('page') ?? '')?.language) ??
    chooseLanguage(`${headers['accept-language'] ?? ''}`, frameLanguages) ??
    env.COMMUNIQUE_OFFICE_LANGUAGE
  )
}

const problems: Record<NotTaken, { status: number; text: FrameText }> = {
  no_page: { status: 400, text: 'reportNoPage' },
  too_short: { status: 400, text: 'reportTooShort' },
  too_long: { status: 400, text: 'reportTooLong' },
  only_links: { status: 400, text: 'reportOnlyLinks' },
  too_many: { status: 429, text: 'formTooMany' },
}

async function report({ request, url, language }: Asked): Promise<Answer> {
  const around = await aroundOf(database, language)
  if (request.method !== 'POST' && url.searchParams.has('thanks'))
    return { status: 200, body: renderThanks(around, language) }
  const given = { address: url.searchParams.get('page')?.slice(0, 1_000) ?? '', text: '', quote: '' }
  const show = async (status: number, problem: FrameText | null, form = given): Promise<Answer> => ({
    status,
    body: renderReport(around, {
      ...form,
      ...{ language, problem, most: mostChars, token: formToken(Date.now()) },
      page: await releasedPage(form.address),
    }),
  })
  if (request.method !== 'POST') return show(200, null)

  const fields = await readForm(request)
  if (!fields) return show(413, 'reportTooLong')
  const field = (name: string) => fields.get(name) ?? ''
  const form = { address: field('page').slice(0, 1_000), text: field('text'), quote: field('quote') }
  const thanks = { status: 303, body: '', location: `/report?thanks&language=${language}` }
  // Whoever filled in what nobody sees believes it was taken.
  if (field('website') !== '') return thanks
  if (!isTimely(field('token'), Date.now())) return show(400, 'formAgain', form)
  const problem = await receiveReport({ ...form, network: keyOf(request) })
  return problem ? show(problems[problem].status, problems[problem].text, form) : thanks
}

async function verify({ request, url, language }: Asked): Promise<Answer> {
  const around = await aroundOf(database, language)
  const form = {
    address: url.searchParams.get('page')?.slice(0, 1_000) ?? '',
    text: '',
    language,
    most: mostText,
  }
  const show = (status: number, problem: FrameText | null): Answer => ({
    status,
    body: renderVerify(around, { ...form, problem, verdict: null }),
  })
  if (request.method !== 'POST') return show(200, null)
  const fields = await readForm(request)
  const [text, address] = [fields?.get('text') ?? '', fields?.get('page')?.slice(0, 1_000) ?? '']
  if (!fields || text.length > mostText) return show(413, 'reportTooLong')
  if (text.trim() === '' && address.trim() === '') return show(400, 'verifyEmpty')
  if (!mayVerify(keyOf(request))) return show(429, 'formTooMany')
  // An address in the place of a text is one.
  const isAddress = !/\s/u.test(text.trim()) && addressParts(text) !== null
  const copy = isAddress && address === '' ? { text: '', address: text } : { text, address }
  const verdict = await verifyCopy(copy)
  return { status: 200, body: renderVerify(around, { ...form, text, address, problem: null, verdict }) }
}
