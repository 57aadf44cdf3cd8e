import { createInstance } from 'i18next'
import type { i18n } from 'i18next'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { whoIsAsking } from '@/app/signed-in'
import { fromAcceptLanguage, isInterfaceLanguage, languageCookie } from './languages'
import type { InterfaceLanguage } from './languages'
import { resources } from './resources'
import type { Place } from './resources'

const instances = new Map<InterfaceLanguage, i18n>()

function instanceFor(language: InterfaceLanguage): i18n {
  let instance = instances.get(language)
  if (!instance) {
    instance = createInstance({
      lng: language,
      fallbackLng: 'en',
      resources: { en: resources.en, [language]: resources[language] },
      interpolation: { escapeValue: false },
      initAsync: false,
    })
    void instance.init()
    instances.set(language, instance)
  }
  return instance
}

/** The interface language of this request: the person's, else what they chose before signing in, else the browser's. */
export const interfaceLanguage = cache(async (): Promise<InterfaceLanguage> => {
  const own = (await whoIsAsking())?.interfaceLanguage
  if (own && isInterfaceLanguage(own)) return own
  const chosen = (await cookies()).get(languageCookie)?.value
  if (chosen && isInterfaceLanguage(chosen)) return chosen
  return fromAcceptLanguage((await headers()).get('accept-language') ?? '') ?? 'en'
})

/** Texts of one place for a server component. */
export async function texts<P extends Place>(place: P) {
  return instanceFor(await interfaceLanguage()).getFixedT(null, place)
}
