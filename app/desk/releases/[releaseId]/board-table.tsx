'use client'

import { Anchor, Checkbox, Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { Board } from '@/workflow/publishing/board'
import type { BoardRow } from '@/workflow/publishing/board-row'
import styles from './board.module.css'
import type { OfRelease } from './deeds/given'
import { FindingCounts } from './finding-counts'
import type { Names } from './names'
import { PageState } from './page-state'
import { ProgressCell } from './progress-cell'
import { ReadyCell } from './ready-cell'
import { RowActions } from './row-actions'
import { WaitsFor } from './waits-for'

type Props = OfRelease & { picked: ReadonlySet<string>; pick: (picked: ReadonlySet<string>) => void }

/** The languages of a release, one a row; on a narrow screen one a block. */
export function BoardTable({ board, names, settle, picked, pick }: Props) {
  const { t } = useTranslation('desk')
  const columns = ['language', 'drafted', 'confirmed', 'approved', 'page', 'waits', 'ready', 'next'] as const
  const ids = board.rows.map(({ localisationId }) => localisationId)
  const nameOf = (language: string) => names[language] ?? language
  return (
    <table className={styles.board}>
      <caption className={styles.unseen}>{t('board.caption')}</caption>
      <thead>
        <tr>
          <td className={styles.pick}>
            <Checkbox
              aria-label={t('board.selectAll')}
              checked={picked.size === ids.length}
              indeterminate={picked.size > 0 && picked.size < ids.length}
              onChange={() => pick(new Set(picked.size === ids.length ? [] : ids))}
            />
          </td>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`board.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {board.rows.map((row) => (
          <tr key={row.localisationId} data-language={row.language}>
            <td className={styles.pick}>
              <Checkbox
                aria-label={t('board.select', { language: nameOf(row.language) })}
                checked={picked.has(row.localisationId)}
                onChange={() => pick(picked.symmetricDifference(new Set([row.localisationId])))}
              />
            </td>
            <Language row={row} board={board} names={names} />
            <ProgressCell row={row} of="drafted" />
            <ProgressCell row={row} of="confirmed" />
            <ProgressCell row={row} of="approved" />
            <td data-label={t('board.page')}>
              <PageState row={row} />
            </td>
            <td data-label={t('board.waits')}>
              <WaitsFor row={row} board={board} names={names} settle={settle} />
            </td>
            <td className={styles.readyCell} data-label={t('board.ready')}>
              <ReadyCell row={row} />
            </td>
            <td className={styles.actions}>
              <RowActions row={row} board={board} names={names} settle={settle} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Language({ row, board, names }: { row: BoardRow; board: Board; names: Names }) {
  const { t, i18n } = useTranslation('desk')
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const nations = list.format(row.nations.map((code) => names[code] ?? code))
  return (
    <th scope="row">
      <Anchor
        component={Link}
        href={`/desk/releases/${board.releaseId}/${row.language}`}
        fw={600}
        c="inherit"
      >
        {names[row.language] ?? row.language}
      </Anchor>
      <Text size="xs" c="dimmed" fw={400}>
        {row.isSource ? t('board.sourceLanguage') : nations}
      </Text>
      <FindingCounts row={row} />
    </th>
  )
}
