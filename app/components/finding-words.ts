'use client'

import { useTranslation } from 'react-i18next'
import type { Finding } from '@/workflow/checks/finding'
import type { InlineCode } from '@/workflow/text/inline-code'
import { languageName } from '@/workflow/text/language'
import { visibleCode } from '@/workflow/text/visible-codes'
import { isolatedValues } from './isolated'

const noValues = {
  ...{ character: '', word: '', words: '', number: '', found: '', wanted: '', language: '', name: '' },
  ...{ amount: '', percentage: '', measure: '', date: '', time: '', address: '', term: '' },
}

/** Says a finding in words, its inline codes as the editor shows them and its values as they run by themselves. */
export function useFindingWords(codes: InlineCode[] = []): (finding: Finding) => string {
  const { t, i18n } = useTranslation('review')
  return ({ code, values }) => {
    const shownCode = values?.code ? visibleCode(Number(values.code), codes) : ''
    const language = values?.language ? languageName(values.language, i18n.language) : ''
    const said = isolatedValues({ ...noValues, ...values, code: shownCode, language })
    return t(`findings:finding.${code}`, said)
  }
}
