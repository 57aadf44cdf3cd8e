'use client'

import { useTranslation } from 'react-i18next'
import type { Finding } from '@/workflow/checks/finding'
import type { InlineCode } from '@/workflow/text/inline-code'
import { visibleCode } from '@/workflow/text/visible-codes'

const noValues = { character: '', word: '', number: '', found: '', wanted: '' }

/** Says a finding in words, its inline codes as the editor shows them. */
export function useFindingWords(codes: InlineCode[]): (finding: Finding) => string {
  const { t } = useTranslation('review')
  return ({ code, values }) => {
    const shownCode = values?.code ? visibleCode(Number(values.code), codes) : ''
    return t(`finding.${code}`, { ...noValues, ...values, code: shownCode })
  }
}
