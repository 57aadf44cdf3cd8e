'use client'

import { Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { OtherLanguage } from '@/workflow/review/other-languages'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { direction } from '@/workflow/text/language'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import styles from './panel.module.css'
import { StateMark } from '@/app/review/[localisationId]/list/state-mark'
import { useLanguageName } from './use-language-name'
import { useLoaded } from '@/app/review/[localisationId]/segments/use-loaded'

/** How the release's other languages say the same sentence. */
export function LanguagesPanel({ segment }: { segment: OpenSegment }) {
  const { t } = useTranslation('review')
  const { value, refused, isSlow } = useLoaded<{ languages: OtherLanguage[] }>(
    `translations/${segment.translationId}/languages`,
  )
  return (
    <div className={styles.content} aria-busy={!value && !refused}>
      <RefusedNotice refused={refused} />
      {isSlow && !value && <Loader size="sm" />}
      {value?.languages.length === 0 && <Text className={styles.faint}>{t('languages.none')}</Text>}
      <ul className={styles.rows}>
        {value?.languages.map((one) => (
          <Language key={one.language} one={one} segment={segment} />
        ))}
      </ul>
    </div>
  )
}

function Language({ one, segment }: { one: OtherLanguage; segment: OpenSegment }) {
  const { t } = useTranslation('review')
  const nameOf = useLanguageName()
  const { language, text, state, stale, isJoined, confirmer, approver } = one
  const said = [
    confirmer && t('who.confirmed', { name: confirmer }),
    approver && t('who.approved', { name: approver }),
    isJoined && t('languages.joined'),
    stale && t('who.stale'),
  ].filter(Boolean)
  return (
    <li>
      <div className={styles.line}>
        <strong>{nameOf(language)}</strong>
        <StateMark state={state} />
      </div>
      {text !== '' && (
        <div className={styles.text} lang={language} dir={direction(language)}>
          <CodedWords text={text} codes={segment.source.codes} />
        </div>
      )}
      {said.length > 0 && <span className={styles.faint}>{said.join(' · ')}</span>}
    </li>
  )
}
