import type { Form } from '@/platform/page-store/forms'
import type { PageFacts } from './facts'
import type { Said } from './files'
import { newsArticle } from './schemas'

export const mostBytes = 15 * 1024

const right = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'dv', 'ckb'])

/** What is wrong in what a page says to machines. */
export function pageFaults(
  facts: PageFacts,
  { path, origin, form }: { path: string; origin: string; form: Form },
): Said[] {
  const language = path.split('/')[0]!
  const dir = right.has(language.split('-')[0]!) ? 'rtl' : 'ltr'
  const own = `${origin}/${path}`
  const canonical =
    form === 'page' && /\/news(?:\/|$)/u.test(path) ? own : form === 'moved' ? facts.canonical : null
  return [
    ...(facts.lang === language && facts.dir === dir
      ? []
      : [{ kind: 'language' as const, says: `${facts.lang} ${facts.dir}` }]),
    ...(facts.canonical === canonical ? [] : [{ kind: 'canonical' as const, says: `${facts.canonical}` }]),
    ...(facts.alternates.size > 0 && facts.alternates.get(language) !== own
      ? [{ kind: 'hreflang' as const, says: 'it names not itself' }]
      : []),
    ...facts.data.flatMap((data) => dataFaults(data, { own, language, facts })),
  ]
}

function dataFaults(
  data: string,
  { own, language, facts }: { own: string; language: string; facts: PageFacts },
): Said[] {
  const fault = (says: string): Said[] => [{ kind: 'data', says }]
  let parsed: unknown
  try {
    parsed = JSON.parse(data)
  } catch {
    return fault('it is no JSON')
  }
  const { data: article, error } = newsArticle.safeParse(parsed)
  if (!article)
    return fault(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  const works = [article.translationOfWork, ...(article.workTranslation ?? [])].flatMap(
    (work) => work?.url ?? [],
  )
  const versions = new Set(facts.alternates.values())
  if (article.url !== own || article['@id'] !== own || article.inLanguage !== language)
    return fault('it is of another page')
  return works.every((url) => versions.has(url)) ? [] : fault('it names a version there is none of')
}
