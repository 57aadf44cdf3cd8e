'use client'

import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Match } from '@/workflow/translation/memory/match'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import styles from './help.module.css'
import { kindOf, MatchNotes } from './match-notes'
import { usePercent } from './percent'
import type { Side } from '@/app/review/[localisationId]/side'
import textStyles from '@/app/review/[localisationId]/text/text.module.css'

type Props = {
  segment: OpenSegment
  source: Side
  target: Side
  matches: Match[]
  /** Names by the ids of people. */
  people: Record<string, string>
  onInsertMatch: ((number: number) => void) | null
}

/** What memory offers, best first, under the digits that insert it. */
export function MatchList({ matches, ...props }: Props) {
  return (
    <ol className={styles.list}>
      {matches.map((match, index) => (
        <MatchRow key={match.unitId} {...props} match={match} number={index + 1} />
      ))}
    </ol>
  )
}

type RowProps = Omit<Props, 'matches'> & { match: Match; number: number }

function MatchRow({ segment, source, target, match, number, people, onInsertMatch }: RowProps) {
  const { t } = useTranslation('review')
  const percent = usePercent()
  const kind = kindOf(match)
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.number}>{number}</span>
        <span className={styles.score} data-kind={kind}>
          {percent(match.score)} {t(`match.kind.${kind}`)}
        </span>
        {onInsertMatch && (
          <Button
            className={styles.act}
            size="compact-xs"
            variant="default"
            aria-label={t('match.insertNumber', { number })}
            onClick={() => onInsertMatch(number)}
          >
            {t('match.insert')}
          </Button>
        )}
      </div>
      <Difference match={match} language={source} />
      <div className={styles.target} data-side="target" lang={target.tag} dir={target.dir}>
        <CodedWords text={match.target.trimEnd()} codes={segment.source.codes} />
      </div>
      <MatchNotes match={match} people={people} />
    </li>
  )
}

/** The unit's source and this sentence in one: what only this one has underlined, what only the unit has struck out. */
function Difference({ match, language }: { match: Match; language: Side }) {
  if (match.similarity === 100 && !match.diff.some(({ kind }) => kind !== 'same')) return null
  return (
    <div className={styles.diff} lang={language.tag} dir={language.dir}>
      {match.diff.map(({ kind, text }, index) =>
        kind === 'added' ? (
          <ins key={index} className={textStyles.added}>
            {text}
          </ins>
        ) : kind === 'removed' ? (
          <del key={index} className={textStyles.removed}>
            {text}
          </del>
        ) : (
          text
        ),
      )}
    </div>
  )
}
