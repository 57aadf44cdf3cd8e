import arCommon from '@/locales/ar/common.json'
import arDesk from '@/locales/ar/desk.json'
import arFindings from '@/locales/ar/findings.json'
import arNotices from '@/locales/ar/notices.json'
import arReview from '@/locales/ar/review.json'
import arSettings from '@/locales/ar/settings.json'
import enCommon from '@/locales/en/common.json'
import enDesk from '@/locales/en/desk.json'
import enFindings from '@/locales/en/findings.json'
import enNotices from '@/locales/en/notices.json'
import enReview from '@/locales/en/review.json'
import enSettings from '@/locales/en/settings.json'
import frCommon from '@/locales/fr/common.json'
import frDesk from '@/locales/fr/desk.json'
import frFindings from '@/locales/fr/findings.json'
import frNotices from '@/locales/fr/notices.json'
import frReview from '@/locales/fr/review.json'
import frSettings from '@/locales/fr/settings.json'
import ukCommon from '@/locales/uk/common.json'
import ukDesk from '@/locales/uk/desk.json'
import ukFindings from '@/locales/uk/findings.json'
import ukNotices from '@/locales/uk/notices.json'
import ukReview from '@/locales/uk/review.json'
import ukSettings from '@/locales/uk/settings.json'
import type { InterfaceLanguage } from './languages'

export type Place = 'common' | 'desk' | 'findings' | 'notices' | 'review' | 'settings'
export type Texts = Partial<Record<Place, object>>

/** Staff texts by language and place. Loaded on the server; a page receives only its language and its place's texts. */
export const resources: Record<InterfaceLanguage, Record<Place, object>> = {
  en: {
    common: enCommon,
    desk: enDesk,
    findings: enFindings,
    notices: enNotices,
    review: enReview,
    settings: enSettings,
  },
  fr: {
    common: frCommon,
    desk: frDesk,
    findings: frFindings,
    notices: frNotices,
    review: frReview,
    settings: frSettings,
  },
  uk: {
    common: ukCommon,
    desk: ukDesk,
    findings: ukFindings,
    notices: ukNotices,
    review: ukReview,
    settings: ukSettings,
  },
  ar: {
    common: arCommon,
    desk: arDesk,
    findings: arFindings,
    notices: arNotices,
    review: arReview,
    settings: arSettings,
  },
}

/** The shared texts, those of notices and of a place, and what findings say where people see findings. */
export function textsOf(language: InterfaceLanguage, place: Place): Texts {
  const own = resources[language]
  const findings = place === 'desk' || place === 'review' ? { findings: own.findings } : {}
  return { common: own.common, notices: own.notices, [place]: own[place], ...findings }
}
