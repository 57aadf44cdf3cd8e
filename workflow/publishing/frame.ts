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

const namesOf = (tag: string): Set<string> =>
  new Set(
    Object.keys((frameTexts as Record<string, Record<string, string>>)[tag] ?? {}).map((key) =>
      key.replace(/_(?:zero|one|two|few|many|other)$/u, ''),
    ),
  )

const names = new Map(frameLanguages.map((tag) => [tag, namesOf(tag)]))

/** Every text of the frame. */
const all = [...namesOf('en')] as FrameText[]

/**
 * The fixed texts around an article, in a page's language or the nearest parent they are written in, otherwise English;
 * a text that language has not is English too.
 * @param language BCP 47
 */
export function frameFor(language: string): Frame {
  const tag = closest(language, frameLanguages) ?? 'en'
  const own = names.get(tag)
  const [ownText, english] = [fixedTo(tag, 'frame'), fixedTo('en', 'frame')]
  const t: Frame['t'] = (text, values) => (own?.has(text) ? ownText : english)(text, values)
  const passage: Frame['passage'] = (text) => {
    const used = own?.has(text) ? tag : 'en'
    return primary(used) === primary(language) ? {} : { lang: used, dir: direction(used) }
  }
  return {
    language: tag,
    missing: all.filter((text) => !own?.has(text)),
    isMachineMade: statusOf[tag] !== 'approved',
    t,
    passage,
  }
}
