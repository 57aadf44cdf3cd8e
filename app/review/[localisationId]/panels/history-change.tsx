'use client'

import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { engineName } from '@/app/components/engine-name'
import { writingOf } from '@/app/i18n/languages'
import type { Change } from '@/workflow/review/history-of'
import type { ReturnCategory } from '@/workflow/review/return-categories'
import type { InlineCode } from '@/workflow/text/inline-code'
import { DraftChanges } from '@/app/review/[localisationId]/text/draft-changes'
import styles from './panel.module.css'
import { usePercent } from './percent'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

const deedWords = {
  'translation.draft': 'draft',
  'translation.save': 'save',
  'translation.confirm': 'confirm',
  'translation.approve': 'approve',
  'translation.override': 'override',
  'translation.send_back': 'sendBack',
  'translation.take_back': 'takeBack',
  'translation.reopen': 'reopen',
  'translation.join': 'join',
  'translation.part': 'part',
} as const

const wordOf = (deed: string) => deedWords[deed as keyof typeof deedWords] ?? 'other'

type Props = {
  change: Change
  codes: InlineCode[]
  /** null where this person cannot write here. */
  onRestore: ((change: Change) => void) | null
}

/** One change of a segment: who, when, why, from where, and what it changed. */
export const HistoryChange = memo(function HistoryChange({ change, codes, onRestore }: Props) {
  const { t, i18n } = useTranslation('review')
  const { target } = useWorkspace()
  const percent = usePercent()
  const { who, at, deed, text, before, category, reason, origin, engine, matchScore, isOfJoined } = change
  const time = new Intl.DateTimeFormat(writingOf(i18n.language), { dateStyle: 'medium', timeStyle: 'short' })
  const when = time.format(new Date(at))
  const from = [
    origin === 'machine' && engine && t('origin.machine', { engine: engineName(engine) }),
    origin === 'memory' && t('origin.memory'),
    origin === 'memory' && matchScore !== null && percent(matchScore),
  ].filter(Boolean)
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.who}>
          <strong>{who ?? t('history.program')}</strong> {t(`history.${wordOf(deed)}`)}
          {isOfJoined && ` ${t('history.ofJoined')}`}
        </span>
        <time className={styles.faint} dateTime={at}>
          {when}
        </time>
        {onRestore && (
          <Button
            className={styles.act}
            size="compact-xs"
            variant="default"
            leftSection={<IconArrowBackUp size={14} aria-hidden />}
            aria-label={t('history.restoreOf', { when })}
            onClick={() => onRestore(change)}
          >
            {t('history.restore')}
          </Button>
        )}
      </div>
      {reason && (
        <span className={styles.line}>
          {category
            ? t('history.because', { category: t(`category.${category as ReturnCategory}`), reason })
            : reason}
        </span>
      )}
      <div className={styles.text} lang={target.tag} dir={target.dir}>
        <DraftChanges before={before ?? text} after={text} codes={codes} language={target.tag} />
      </div>
      {from.length > 0 && <span className={styles.faint}>{from.join(' · ')}</span>}
    </li>
  )
})
