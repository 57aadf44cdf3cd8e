'use client'

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { languageName } from '@/workflow/text/language'

/** Names languages in the interface's language, as they stand at the beginning of a line. */
export function useLanguageName(): (tag: string) => string {
  const { i18n } = useTranslation()
  return useCallback(
    (tag: string) => {
      const [first = '', ...rest] = languageName(tag, i18n.language)
      return first.toLocaleUpperCase(i18n.language) + rest.join('')
    },
    [i18n.language],
  )
}
