'use client'

import { useTranslation } from 'react-i18next'
import { isolated } from '@/app/components/isolated'
import { useProvenance } from '@/app/components/use-provenance'
import type { Match, Swap } from '@/workflow/translation/memory/match'
import styles from './help.module.css'

/** Whether a match is the same sentence, in its place or not, or one like it. */
export const kindOf = ({ score }: Match): 'in_context' | 'exact' | 'fuzzy' =>
  score > 100 ? 'in_context' : score === 100 ? 'exact' : 'fuzzy'

/** What memory changed in a match, what speaks against it, where it is from and how often it was used: each in words. */
export function MatchNotes({ match, people }: { match: Match; people: Record<string, string> }) {
  const { t } = useTranslation('review')
  const provenance = useProvenance(people)
  const { swaps, penalties, provenances, uses, covers } = match
  return (
    <ul className={styles.notes}>
      {[...Map.groupBy(swaps, ({ kind }) => kind)].map(([kind, some]) => (
        <li key={kind} className={styles.swap}>
          <Swapped kind={kind} swaps={some} />
        </li>
      ))}
      {covers > 1 && <li className={styles.swap}>{t('match.covers', { count: covers - 1 })}</li>}
      {penalties.map(({ why, points }) => (
        <li key={why}>
          {t(`match.penalty.${why}`)} <span dir="ltr">({t('match.points', { points })})</span>
        </li>
      ))}
      <li className={styles.faint}>{provenance(provenances, uses)}</li>
    </ul>
  )
}

function Swapped({ kind, swaps }: { kind: Swap['kind']; swaps: Swap[] }) {
  const { t } = useTranslation('review')
  const changes = swaps.map(({ from, to }) => t('match.swap', { from: isolated(from), to: isolated(to) }))
  return t(`match.swapped.${kind}`, { count: swaps.length, changes: changes.join(', ') })
}
