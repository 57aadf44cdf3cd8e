'use client'

import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { writingOf } from '@/app/i18n/languages'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import styles from './bulk.module.css'
import { whyOf } from './why'

export type Outcome = { translationId: string; refused: Refused | null }

type Props = {
  outcomes: readonly Outcome[]
  /** Said of those that are or will be done. */
  will: string
}

/** What many segments come to, each kind with the places of its segments. */
export function OutcomeList({ outcomes, will }: Props) {
  const { t } = useTranslation('review')
  const done = outcomes.filter(({ refused }) => refused === null)
  const others = Map.groupBy(
    outcomes.filter(({ refused }) => refused !== null),
    ({ refused }) => whyOf(refused!),
  )
  return (
    <ul className={styles.outcomes}>
      {done.length > 0 && (
        <li className={styles.outcome} data-will>
          {will}
          <Places of={done} />
        </li>
      )}
      {[...others].map(([why, some]) => (
        <li key={why} className={styles.outcome}>
          {t(`bulk.why.${why}`, {
            count: some.length,
            name: String(some[0]!.refused!.detail.heldBy ?? ''),
          })}
          <Places of={some} />
        </li>
      ))}
    </ul>
  )
}

/** Places as runs: 4, 7–9, 12. */
function Places({ of }: { of: readonly Outcome[] }) {
  const { t, i18n } = useTranslation('review')
  const { store } = useWorkspace()
  const numbers = of.map(({ translationId }) => store.placeOf(translationId) + 1).toSorted((a, b) => a - b)
  const format = new Intl.NumberFormat(writingOf(i18n.language))
  const runs = runsOf(numbers).map(([first, last]) =>
    first === last ? format.format(first) : format.formatRange(first, last),
  )
  const list = new Intl.ListFormat(writingOf(i18n.language), { type: 'unit', style: 'short' }).format(runs)
  return <div className={styles.places}>{t('bulk.places', { count: numbers.length, list })}</div>
}

function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}
