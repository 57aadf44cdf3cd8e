'use client'

import { createInstance } from 'i18next'
import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { ReactNode } from 'react'
import type { Texts } from './resources'

type Props = { language: string; texts: Texts; children: ReactNode }

function create(language: string, texts: Texts) {
  const instance = createInstance({
    lng: language,
    resources: { [language]: texts },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    initAsync: false,
  })
  void instance.init()
  return instance
}

/** Gives client components the texts of their place, in one language. */
export function Translations({ language, texts, children }: Props) {
  const [instance] = useState(() => create(language, texts))
  return <I18nextProvider i18n={instance}>{children}</I18nextProvider>
}
