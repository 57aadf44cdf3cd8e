'use client'

import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'

const known = [
  'empty',
  'too_large',
  'binary',
  'encoding',
  'too_deep',
  'too_much_markup',
  'too_many_attributes',
  'too_many_blocks',
  'block_too_long',
  'too_many_codes',
  'bad_codes',
  'no_title',
  'several_titles',
  'empty_block',
  'unsafe_link',
  'image_address',
  'table_cell',
  'lone_part',
  'unknown_nation',
  'unknown_person',
  'slug_taken',
  'slug_fixed',
  'embargo_unreadable',
  'embargo_zone',
  'embargo_gap',
  'embargo_overlap',
  'embargo_past',
  'reason_missing',
  'no_language',
  'begun',
  'not_begun',
  'released',
  'scheduled',
  'nation_removed',
  'no_change',
  'not_typo',
  'not_released',
  'note_missing',
  'note_unwanted',
  'shape',
] as const

type Known = (typeof known)[number]

const isKnown = (why: unknown): why is Known => known.some((one) => one === why)

/** The particulars of what intake refuses, in words. */
export function useWhyRefused() {
  const { t } = useTranslation('desk')
  return (refused: Refused | null): string | undefined => {
    const why = refused?.detail.why
    if (!isKnown(why)) return undefined
    const block = Number(refused?.detail.block ?? 0) + 1
    return t(`why.${why}`, { block })
  }
}
