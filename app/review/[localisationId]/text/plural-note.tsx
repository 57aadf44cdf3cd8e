'use client'

import { useTranslation } from 'react-i18next'
import { writingOf } from '@/app/i18n/languages'
import type { OpenSegment } from '@/workflow/review/segments-of'
import styles from '@/app/review/[localisationId]/current/segment.module.css'

type Props = { segment: Pick<OpenSegment, 'countsTo'>; id?: string }

/** What an editor is described by. */
export const pluralNoteId = ({ translationId }: Pick<OpenSegment, 'translationId'>): string =>
  `plural-${translationId}`

/** Which numbers a text that counts is for: languages have up to six forms, and their sources look alike. */
export function PluralNote({ segment: { countsTo }, id }: Props) {
  const { t, i18n } = useTranslation('review')
  if (!countsTo) return null
  const writing = writingOf(i18n.language)
  const number = new Intl.NumberFormat(writing)
  const either = new Intl.ListFormat(writing, { type: 'disjunction' })
  const numbers = either.format(countsTo.numbers.map((one) => number.format(one)))
  return (
    <span className={styles.provenance} id={id} lang={i18n.language} dir={i18n.dir()}>
      {t(countsTo.more ? 'plural.such' : 'plural.only', { numbers })}
    </span>
  )
}
