import { noticeKinds } from '@/workflow/people/notice-settings'
import type { NoticeKind } from '@/workflow/people/notice-settings'
import { direction } from '@/workflow/text/language'
import { escaped } from '@/workflow/text/markup'
import { textsIn, writingIn } from './letter-texts'
import type { MailLanguage } from './letter-texts'

/** A notice as far as mail speaks of it. The release is known by its id only to tell one from two. */
export type Mailed = { kind: NoticeKind; releaseId: string; at: Date }

type Office = {
  name: string
  /** The address people type, without a trailing slash. */
  url: string
  /** IANA */
  zone: string
}

/**
 * What a mail says: how many releases call for what, since when, and where to look. Nothing in it is of a release: no
 * title, text, address, id, language or instant, and no name of anyone.
 */
export function letter(
  notices: readonly Mailed[],
  language: MailLanguage,
  { name: office, url, zone }: Office,
): { subject: string; text: string; html: string } {
  const t = textsIn(language)
  const when = new Intl.DateTimeFormat(writingIn(language), {
    ...{ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
    ...{ timeZone: zone, timeZoneName: 'short' },
  })
  const lines = noticeKinds.flatMap((kind) => {
    const own = notices.filter((notice) => notice.kind === kind)
    if (own.length === 0) return []
    const what = t(`line.${kind}`, { count: countOf(kind, own) })
    const first = own.reduce((a, b) => (b.at < a.at ? b : a))
    // When an embargo came near, or was missed, would tell when it ends.
    const tellsInstant = kind === 'embargo_near' || kind === 'embargo_late'
    return [tellsInstant ? what : t('mail:since', { what, time: when.format(first.at) })]
  })
  const links = [
    { words: t('mail:open'), href: `${url}/notices` },
    { words: t('mail:settings'), href: `${url}/account#notices` },
  ]
  return {
    subject: t('mail:subject', { count: notices.length, office }),
    text: [
      t('mail:intro'),
      lines.map((line) => `- ${line}`).join('\n'),
      ...links.map(({ words, href }) => `${words}\n${href}`),
      t('mail:silent'),
    ].join('\n\n'),
    html: page(language, [
      `<p>${escaped(t('mail:intro'))}</p>`,
      `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
      ...links.map(({ words, href }) => `<p>${escaped(words)}<br>${linked(href)}</p>`),
      `<p>${escaped(t('mail:silent'))}</p>`,
    ]),
  }
}

/** Questions and answers are one by one; work is by release. */
const countOf = (kind: NoticeKind, notices: readonly Mailed[]): number =>
  kind === 'asked' || kind === 'answered'
    ? notices.length
    : new Set(notices.map(({ releaseId }) => releaseId)).size

const linked = (href: string): string => `<a href="${escaped(href)}" dir="ltr">${escaped(href)}</a>`

const page = (language: MailLanguage, parts: string[]): string =>
  `<!doctype html><html lang="${language}" dir="${direction(language)}"><head><meta charset="utf-8"></head>` +
  `<body style="font-family: sans-serif; line-height: 1.5">${parts.join('')}</body></html>`
