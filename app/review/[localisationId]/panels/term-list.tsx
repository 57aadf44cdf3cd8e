'use client'

import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Rendering } from '@/workflow/checks/known-term'
import type { FoundTerm } from '@/workflow/checks/terms/terms-in'
import type { TermNote } from '@/workflow/review/help-for'
import styles from './help.module.css'
import type { Side } from '@/app/review/[localisationId]/side'

type Props = {
  source: Side
  target: Side
  terms: FoundTerm[]
  notes: TermNote[]
  onInsertTerm: ((words: string) => void) | null
}

/** The terms that stand in the sentence, with what the language says for them. */
export function TermList({ terms, notes, ...props }: Props) {
  return (
    <ul className={styles.list}>
      {terms.map((found, index) => (
        <TermRow
          key={`${found.term.conceptId} ${found.start}`}
          {...props}
          found={found}
          number={index + 1}
          note={notes.find(({ conceptId }) => conceptId === found.term.conceptId)}
        />
      ))}
    </ul>
  )
}

type RowProps = Omit<Props, 'terms' | 'notes'> & {
  found: FoundTerm
  /** From 1: the digit that inserts what is preferred for it. */
  number: number
  note: TermNote | undefined
}

function TermRow({ found: { term, rendering }, number, note, source, target, onInsertTerm }: RowProps) {
  const { t } = useTranslation('review')
  const said = term.keep ? [{ ...rendering, status: 'preferred' as const }] : term.target
  const { kind, keep } = term
  const about = keep ? t('term.keep') : kind !== 'term' && t(`term.kind.${kind}`)
  const order = ['preferred', 'admitted', 'forbidden'] as const
  return (
    <li>
      <div className={styles.line}>
        {onInsertTerm && number <= 9 && said.length > 0 && <span className={styles.number}>{number}</span>}
        <strong lang={source.tag} dir={source.dir}>
          {rendering.text}
        </strong>
        {about && <span className={styles.faint}>{about}</span>}
      </div>
      {said.length === 0 && <div className={styles.faint}>{t('term.none')}</div>}
      <ul className={styles.renderings}>
        {order.flatMap((status) =>
          said
            .filter((one) => one.status === status)
            .map((one) => (
              <li key={one.text}>
                <Said rendering={one} language={term.keep ? source : target} onInsert={onInsertTerm} />
              </li>
            )),
        )}
      </ul>
      {note?.definition && (
        <div className={styles.definition} dir="auto">
          {note.definition}
        </div>
      )}
      {note && <Notes note={note} />}
    </li>
  )
}

type SaidProps = { rendering: Rendering; language: Side; onInsert: ((words: string) => void) | null }

function Said({ rendering, language, onInsert }: SaidProps) {
  const { t } = useTranslation('review')
  const { text, status, gender } = rendering
  const about = [
    status !== 'preferred' && t(`term.${status}`),
    gender && t(`term.gender.${gender}`),
    rendering.unchecked && t('term.unchecked'),
  ].filter(Boolean)
  const words = (
    <bdi lang={language.tag} dir={language.dir}>
      {text}
    </bdi>
  )
  return (
    <span className={styles.line}>
      {status === 'forbidden' ? (
        <del className={styles.forbidden}>{words}</del>
      ) : onInsert ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('term.insert', { text })}
          onClick={() => onInsert(text)}
        >
          {words}
        </Button>
      ) : (
        words
      )}
      {about.length > 0 && <span className={styles.faint}>{about.join(' · ')}</span>}
    </span>
  )
}

/** What people noted about a term, unfolded by who wants it. */
function Notes({ note: { note, renderings } }: { note: TermNote }) {
  const { t } = useTranslation('review')
  const lines = [
    note && { name: t('term.note'), words: note },
    ...renderings.flatMap(({ text, inflection, note: own }) => [
      inflection && { name: text, words: inflection },
      own && { name: text, words: own },
    ]),
  ].filter((line) => line !== '' && line !== undefined)
  if (lines.length === 0) return null
  return (
    <details className={styles.more}>
      <summary>{t('term.more')}</summary>
      <div>
        {lines.map(
          (line) =>
            line && (
              <p key={`${line.name} ${line.words}`}>
                <bdi>{line.name}</bdi>: <bdi>{line.words}</bdi>
              </p>
            ),
        )}
      </div>
    </details>
  )
}
