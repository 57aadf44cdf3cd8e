import { createInstance } from 'i18next'
import ar from '@/locales/ar/mail.json'
import en from '@/locales/en/mail.json'
import fr from '@/locales/fr/mail.json'
import uk from '@/locales/uk/mail.json'

const languages = { en, fr, uk, ar }

export type MailLanguage = keyof typeof languages

const isMailLanguage = (tag: string): tag is MailLanguage => tag in languages

/** The language somebody is written to: their own, else the office's, else English. */
export const mailLanguage = (own: string | null, office: string): MailLanguage =>
  [own ?? '', new Intl.Locale(office).language].find(isMailLanguage) ?? 'en'

const texts = createInstance({
  fallbackLng: 'en',
  resources: Object.fromEntries(Object.entries(languages).map(([language, mail]) => [language, { mail }])),
  interpolation: { escapeValue: false },
  initAsync: false,
})
void texts.init()

/** The texts of mail in a language. */
export const textsIn = (language: MailLanguage) => texts.getFixedT(language, 'mail')

/** How times are written in it: British English, and Latin digits in Arabic too. */
export const writingIn = (language: MailLanguage): string =>
  ({ en: 'en-GB', fr: 'fr', uk: 'uk', ar: 'ar-u-nu-latn' })[language]
