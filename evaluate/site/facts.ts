/** What a page of HTML says to machines, as a program that knows nothing of us reads it. */
export type PageFacts = {
  lang: string
  dir: string
  canonical: string | null
  isUnlisted: boolean
  /** hreflang to address. */
  alternates: Map<string, string>
  /** Every address it leads to, `#part` too. */
  links: string[]
  ids: Set<string>
  /** What stands in it as JSON-LD, each as it is written. */
  data: string[]
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
const plain = (text: string) =>
  text.replace(/&([a-z]+|#x?[0-9a-f]+);/giu, (all, name: string) => entities[name] ?? all)

type Tag = { name: string; has: Record<string, string> }

function* tagsOf(html: string): Generator<Tag> {
  for (const [, name = '', rest = ''] of html.matchAll(
    /<([a-z][a-z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"]*")?)*)\s*\/?>/gu,
  )) {
    const has: Record<string, string> = {}
    for (const [, key = '', value = ''] of rest.matchAll(/([a-zA-Z:-]+)(?:="([^"]*)")?/gu))
      has[key.toLowerCase()] = plain(value)
    yield { name, has }
  }
}

export function factsOf(html: string): PageFacts {
  const facts: PageFacts = {
    ...{
      lang: '',
      dir: '',
      canonical: null,
      isUnlisted: false,
      alternates: new Map(),
      links: [],
      ids: new Set(),
    },
    data: [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(
      ([, data]) => data!,
    ),
  }
  for (const { name, has } of tagsOf(html.replace(/<(style|script)\b.*?<\/\1>/gsu, ''))) {
    if (has.id) facts.ids.add(has.id)
    if (name === 'html') Object.assign(facts, { lang: has.lang ?? '', dir: has.dir ?? '' })
    if (name === 'meta' && has.name === 'robots') facts.isUnlisted = (has.content ?? '').includes('noindex')
    if (name === 'link' && has.rel === 'canonical') facts.canonical = has.href ?? ''
    if (name === 'link' && has.rel === 'alternate' && has.hreflang)
      facts.alternates.set(has.hreflang, has.href ?? '')
    if ((name === 'link' || name === 'a') && has.href !== undefined) facts.links.push(has.href)
  }
  return facts
}
