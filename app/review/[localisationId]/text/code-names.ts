'use client'

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { InlineCode } from '@/workflow/text/inline-code'
import { visibleNumber } from '@/workflow/text/visible-codes'
import type { ChipLook } from '@/app/review/[localisationId]/editor/chip'

const said = { open: 'code.opens', close: 'code.closes', single: 'code.single' } as const

/** What each code of a segment is called and shows. */
export function useChipLook(codes: readonly InlineCode[]): (number: number) => ChipLook {
  const { t } = useTranslation('review')
  return useCallback(
    (number) => {
      const code = codes.find((one) => one.number === number)
      const visible = visibleNumber(number, codes)
      if (!code || visible === null)
        return { face: '?', name: t('code.unknown'), title: t('code.unknown'), role: 'unknown' }
      const name = t(said[code.role], { number: visible, type: t(`code.${code.type}`) })
      const title = code.type === 'link' && code.role === 'open' ? `${name} ${code.href}` : name
      return { face: String(visible), name, title, role: code.role }
    },
    [codes, t],
  )
}
