'use client'

import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'

/** The particulars of a refusal, where this place can name them. */
export function useWhy() {
  const { t } = useTranslation('desk')
  return (refused: Refused | null): string | undefined => {
    if (!refused) return undefined
    const count = Number(refused.detail.count ?? 0)
    switch (refused.reason === 'too_early' ? 'too_early' : refused.detail.why) {
      case 'too_early':
        return t('refused.too_early')
      case 'uncleared':
        return t('refused.uncleared')
      case 'not_started':
        return t('refused.not_started')
      case 'not_approved':
        return t('refused.not_approved', { count })
      case 'incomplete':
        return t('refused.incomplete')
      case 'already_signed_off':
        return t('refused.already_signed_off')
      case 'checks':
        return t('refused.checks', { count })
      case 'no_embargo':
        return t('refused.no_embargo')
      case 'embargo_passed':
        return t('refused.embargo_passed')
      case 'nothing_signed_off':
        return t('refused.nothing_signed_off')
      case 'not_signed_off':
        return t('refused.not_signed_off')
      case 'same_text':
        return t('refused.same_text')
      case 'other_address':
        return t('refused.other_address')
      case 'slug_same':
        return t('refused.slug_same')
      case 'slug_free':
        return t('refused.slug_free')
      case 'source_language':
        return t('refused.source_language')
      case 'not_live':
        return t('refused.not_live')
      default:
        return undefined
    }
  }
}
