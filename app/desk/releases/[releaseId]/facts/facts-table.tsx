'use client'

import { useDirection } from '@mantine/core'
import { Fragment, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { FactRow, FactsSheet } from '@/workflow/publishing/facts/facts-sheet'
import { direction } from '@/workflow/text/language'
import { FactButton } from './fact-button'
import styles from './facts.module.css'
import { stepFrom } from './grid-keys'
import type { At } from './grid-keys'

/** A fact of a row in one language. */
export type Chosen = { row: FactRow; language: string }

type Props = { sheet: FactsSheet; names: Names; onChoose: (chosen: Chosen) => void }

export const placeOf = ({ segmentId, kind, start, end }: FactRow) => `${segmentId} ${kind} ${start} ${end}`

/** Facts of the source, one a row, against the languages; on a narrow screen one a block. */
export function FactsTable({ sheet, names, onChoose }: Props) {
  const { t } = useTranslation('desk')
  const { dir } = useDirection()
  const [at, setAt] = useState<At>({ row: 0, column: 0 })
  const table = useRef<HTMLTableElement>(null)
  const { rows, shown, sourceLanguage } = sheet
  // Where the last cell has gone with a filter, the first takes the focus.
  const focusable = rows[at.row] && at.column < shown.length ? at : { row: 0, column: 0 }

  const onKeyDown = (event: KeyboardEvent) => {
    const grid = { rows: rows.length, columns: shown.length, rightToLeft: dir === 'rtl' }
    const to = stepFrom(focusable, event, grid)
    if (!to) return
    event.preventDefault()
    setAt(to)
    table.current?.querySelector<HTMLElement>(`[data-at='${to.row} ${to.column}']`)?.focus()
  }
  return (
    <div className={styles.scroller}>
      <table
        ref={table}
        className={styles.sheet}
        // A table whose cells are gone through by arrow keys is a grid, its rows and cells with it (HTML-AAM).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={t('facts.caption')}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{t('facts.fact')}</th>
            {shown.map((language) => (
              <th key={language} scope="col">
                {names[language] ?? language}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={placeOf(row)}>
              {row.kind !== rows[index - 1]?.kind && (
                <tr className={styles.kind}>
                  <th scope="rowgroup" colSpan={shown.length + 1}>
                    {t(`facts.kind.${row.kind}`)}
                  </th>
                </tr>
              )}
              <tr className={styles.fact}>
                <th scope="row">
                  <span className={styles.head}>
                    <bdi lang={sourceLanguage} dir={direction(sourceLanguage)} className={styles.written}>
                      {row.written}
                    </bdi>{' '}
                    <span className={styles.place}>{t('facts.block', { number: row.block + 1 })}</span>
                  </span>
                </th>
                {row.cells.map((cell, column) => {
                  const language = shown[column]!
                  return (
                    <td key={language} data-verdict={cell.verdict}>
                      <FactButton
                        cell={cell}
                        language={language}
                        name={names[language] ?? language}
                        at={`${index} ${column}`}
                        tabIndex={index === focusable.row && column === focusable.column ? 0 : -1}
                        onFocus={() => setAt({ row: index, column })}
                        onClick={() => onChoose({ row, language })}
                      />
                    </td>
                  )
                })}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
