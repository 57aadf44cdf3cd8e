'use client'

import { useTranslation } from 'react-i18next'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import type { OpenSegment } from '@/workflow/review/segments-of'
import styles from './joining.module.css'

type Props = { segment: Pick<OpenSegment, 'source' | 'joined'> }

/** What is to be said: one sentence, or those that are said as one under each other. */
export function SourceWords({ segment: { source, joined } }: Props) {
  const { t, i18n } = useTranslation('review')
  const { text, codes } = source
  if (joined.length === 0) return <CodedWords text={text} codes={codes} />
  const begins = [0, ...joined.map((one) => one.begins)]
  return (
    <>
      <ul className={styles.sentences}>
        {begins.map((begin, at) => (
          <li key={begin}>
            <CodedWords text={text.slice(begin, begins[at + 1])} codes={codes} />
          </li>
        ))}
      </ul>
      <div className={styles.joined} lang={i18n.language} dir={i18n.dir()}>
        {t('join.count', { count: begins.length })}
      </div>
    </>
  )
}
