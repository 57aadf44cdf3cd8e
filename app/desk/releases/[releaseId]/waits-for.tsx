'use client'

import { Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { engineName } from '@/app/components/engine-name'
import { useClock } from '@/app/components/use-clock'
import { AskPeople } from './ask-people'
import styles from './board.module.css'
import type { OfRow } from './deeds/given'
import { isDraftingStop } from './drafting-stop'
import { stepOf } from './step-of'
import { unheldWork } from './unheld-work'

type Props = OfRow

/** Who is at work on a language, or what it waits for, and what an officer should know beside. */
export function WaitsFor({ row, board, names, settle }: Props) {
  const { t, i18n } = useTranslation('desk')
  const { claims, assignments, present, heldBy, draftingStop, engines, frameLanguage } = row
  const clock = useClock()
  const people = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const step = stepOf(row, board)
  const asides = [
    draftingStop &&
      row.drafted < row.segments &&
      isDraftingStop(draftingStop) &&
      t(`draftingStop.${draftingStop}`),
    engines.length > 0 &&
      t('board.draftedBy', {
        engines: new Intl.ListFormat(i18n.language, { type: 'unit' }).format(
          new Set(engines.map(engineName)),
        ),
      }),
    row.overridden > 0 && t('board.overridden', { count: row.overridden }),
    row.questions > 0 && t('board.questions', { count: row.questions }),
    row.glances > 0 && t('board.glances', { count: row.glances }),
    frameLanguage && t('board.fallback', { language: names[frameLanguage] ?? frameLanguage }),
  ].filter((aside) => typeof aside === 'string')
  return (
    <div className={styles.waits}>
      {step === 'held' || unheldWork(row) ? null : claims.length === 0 || step === 'drafting' ? (
        <Text size="sm">
          {step === 'drafting' && <Loader size={12} mie={6} aria-hidden />}
          {t(`step.${step}`)}
        </Text>
      ) : (
        claims.map(({ work, run, name }) => (
          <Text key={`${work} ${run}`} size="sm">
            {run === 0 ? t(`holder.${work}`, { name }) : t(`holder.${work}Part`, { name, run })}
          </Text>
        ))
      )}
      <AskPeople {...{ row, board, names, settle }} />
      {assignments.map(({ work, run, name, dueAt }) => (
        <Text key={`${work} ${run}`} size="sm">
          {t(`holder.given.${work}`, { name, time: clock(dueAt) })}
        </Text>
      ))}
      {present.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('holder.present', { names: people.format(present) })}
        </Text>
      )}
      {heldBy !== null && (
        <Text size={step === 'held' ? 'sm' : 'xs'} c={step === 'held' ? undefined : 'dimmed'}>
          {t('holder.held', { name: heldBy })}
        </Text>
      )}
      {asides.map((aside) => (
        <Text key={aside} size="xs" c="dimmed">
          {aside}
        </Text>
      ))}
    </div>
  )
}
