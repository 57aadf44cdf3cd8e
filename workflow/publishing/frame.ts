import { createInstance } from 'i18next'
import status from '@/locales/frame-status.json'
import { closest, direction } from '@/workflow/text/language'
import { frameTexts } from './frame-texts'

type Plural<Key> = Key extends `${infer Text}_${Intl.LDMLPluralRule}` ? Text : Key

/** The name of a text of the readers' frame: a key of locales/en/frame.json. */
export type FrameText = Plural<keyof typeof frameTexts.en>

type Passage = { lang?: string; dir?: 'ltr' | 'rtl' }

export type Frame = {
  /** The language its texts are in: the page's own, one of its parents, or English. */
  language: string
  /** The texts that language has none of: English ones stand for them. */
  missing: readonly FrameText[]
  /** No person has approved these texts yet. */
  isMachineMade: boolean
  t: (text: FrameText, values?: Record<string, number | string>) => string
  /** Attributes for an element that holds this text: empty unless it is in another language than the page. */
  passage: (text: FrameText) => Passage
}

const texts = createInstance()
const settings = {
  fallbackLng: false,
  ns: 'frame',
  defaultNS: 'frame',
  initAsync: false,
  interpolation: { escapeValue: false },
} as const
void texts.init({
  ...settings,
  resources: Object.fromEntries(Object.entries(frameTexts).map(([tag, frame]) => [tag, { frame }])),
  lng: 'en',
})

/** The desk's typed keys know nothing of the frame: its own are `FrameText`. */
const fixedTo = texts.getFixedT as unknown as (language: string, namespace: string) => Frame['t']

/** BCP 47 tags of the languages the frame is written in. */
export const frameLanguages: readonly string[] = Object.keys(frameTexts)

const statusOf: Record<string, string> = status

const primary = (tag: string): string => tag.split('-')[0] ?? tag

const namesIn = (texts: Record<string, string>): Set<string> =>
  new Set(Object.keys(texts).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/u, '')))

const namesOf = (tag: string): Set<string> =>
  namesIn((frameTexts as Record<string, Record<string, string>>)[tag] ?? {})

const names = new Map(frameLanguages.map((tag) => [tag, namesOf(tag)]))

/** Every text of the frame. */
const all = [...namesOf('en')] as FrameText[]

/**
 * The fixed texts around an article, in a page's language or the nearest parent they are written in, otherwise English;
 * a text that language has not is English too.
 * @param language BCP 47
 */
export const frameFor = (language: string): Frame => {
  const tag = closest(language, frameLanguages) ?? 'en'
  return frameIn(language, { tag, own: names.get(tag)!, ownText: fixedTo(tag, 'frame') })
}

/** What people have approved of a language's texts; `isWhole`: all of them. */
type Approved = { texts: Record<string, string>; isWhole: boolean }

/** The same, with texts that people have approved in the place of those the program brings. */
export function frameWith(language: string, { texts: approved, isWhole }: Approved): Frame {
  const tag = closest(language, frameLanguages) ?? 'en'
  const own = new Set([...(names.get(tag) ?? []), ...namesIn(approved)])
  const frame = frameIn(language, { tag, own, ownText: textsWith(tag, approved) })
  return { ...frame, isMachineMade: frame.isMachineMade && !isWhole }
}

const kept = new Map<string, { of: string; ownText: Frame['t'] }>()

/** Made once for as long as they stay the same. */
function textsWith(tag: string, approved: Record<string, string>): Frame['t'] {
  const of = JSON.stringify(approved)
  const known = kept.get(tag)
  if (known?.of === of) return known.ownText
  const frame = { ...(frameTexts as Record<string, Record<string, string>>)[tag], ...approved }
  const instance = createInstance()
  void instance.init({ ...settings, resources: { [tag]: { frame } }, lng: tag })
  const ownText = (instance.getFixedT as unknown as typeof fixedTo)(tag, 'frame')
  kept.set(tag, { of, ownText })
  return ownText
}

type Own = { tag: string; own: ReadonlySet<string>; ownText: Frame['t'] }

function frameIn(language: string, { tag, own, ownText }: Own): Frame {
  const english = fixedTo('en', 'frame')
  const t: Frame['t'] = (text, values) => (own.has(text) ? ownText : english)(text, values)
  const passage: Frame['passage'] = (text) => {
    const used = own.has(text) ? tag : 'en'
    return primary(used) === primary(language) ? {} : { lang: used, dir: direction(used) }
  }
  return {
    language: tag,
    missing: all.filter((text) => !own.has(text)),
    isMachineMade: statusOf[tag] !== 'approved',
    t,
    passage,
  }
}
