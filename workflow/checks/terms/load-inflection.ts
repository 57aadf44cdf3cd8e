import { closest } from '@/workflow/text/language'
import type { Inflection } from './inflection'

const hr = () => import('./endings/hr')
const nb = () => import('./endings/nb')

const files: Readonly<Record<string, () => Promise<{ inflection: Inflection }>>> = {
  bg: () => import('./endings/bg'),
  bs: hr,
  cs: () => import('./endings/cs'),
  da: () => import('./endings/da'),
  de: () => import('./endings/de'),
  el: () => import('./endings/el'),
  en: () => import('./endings/en'),
  es: () => import('./endings/es'),
  et: () => import('./endings/et'),
  fi: () => import('./endings/fi'),
  fr: () => import('./endings/fr'),
  hr,
  hu: () => import('./endings/hu'),
  is: () => import('./endings/is'),
  it: () => import('./endings/it'),
  ja: () => import('./endings/ja'),
  lt: () => import('./endings/lt'),
  lv: () => import('./endings/lv'),
  mk: () => import('./endings/bg'),
  nb,
  nl: () => import('./endings/nl'),
  nn: nb,
  no: nb,
  pl: () => import('./endings/pl'),
  pt: () => import('./endings/pt'),
  ro: () => import('./endings/ro'),
  sk: () => import('./endings/sk'),
  sl: () => import('./endings/sl'),
  'sr-Latn': hr,
  sv: () => import('./endings/sv'),
  tr: () => import('./endings/tr'),
  uk: () => import('./endings/uk'),
}

const known = Object.keys(files)

/** How words of a language change; nothing where neither it nor one it falls back to is known. */
export async function loadInflection(tag: string): Promise<Inflection | undefined> {
  const file = files[closest(tag, known) ?? '']
  return file && (await file()).inflection
}
