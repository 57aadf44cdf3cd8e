import { createInstance } from 'i18next'
import status from '@/locales/frame-status.json'
import { closest, direction } from '@/workflow/text/language'
import { frameTexts } from './frame-texts'

type Plural<Key> = Key extends `${infer Text}_${Intl.LDMLPluralRule}` ? Text : Key

/** The name of a text of the readers' frame: a key of locales/en/frame.json. */
export type FrameText = Plural<keyof typeof frameTexts.en>

export type Frame = {
  /** The language its texts are in: the page's own, one of its parents, or English. */
  language: string
  /** Attributes for an element that holds one of its texts: empty unless the texts are in another language than the page. */
  passage: { lang?: string; dir?: 'ltr' | 'rtl' }
  /** No person has approved these texts yet. */
  isMachineMade: boolean
  t: (text: FrameText, values?: Record<string, number>) => string
}

const texts = createInstance()
void texts.init({
  resources: Object.fromEntries(Object.entries(frameTexts).map(([tag, frame]) => [tag, { frame }])),
  lng: 'en',
  fallbackLng: false,
  ns: 'frame',
  defaultNS: 'frame',
  initAsync: false,
  interpolation: { escapeValue: false },
})

/** The desk's typed keys know nothing of the frame: its own are `FrameText`. */
const fixedTo = texts.getFixedT as unknown as (language: string, namespace: string) => Frame['t']

/** BCP 47 tags of the languages the frame is written in. */
export const frameLanguages: readonly string[] = Object.keys(frameTexts)

const statusOf: Record<string, string> = status

const primary = (tag: string): string => tag.split('-')[0] ?? tag

/**
 * The fixed texts around an article, in a page's language or the nearest parent they are written in, otherwise English.
 * @param language BCP 47
 */
export function frameFor(language: string): Frame {
  const tag = closest(language, frameLanguages) ?? 'en'
  const isForeign = primary(tag) !== primary(language)
  return {
    language: tag,
    passage: isForeign ? { lang: tag, dir: direction(tag) } : {},
    isMachineMade: statusOf[tag] !== 'approved',
    t: fixedTo(tag, 'frame'),
  }
}
