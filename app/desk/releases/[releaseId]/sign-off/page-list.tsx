'use client'

import { Text } from '@mantine/core'
import { IconCircle, IconCircleCheck, IconCircleX, IconSignature } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { BoardRow } from '@/workflow/publishing/board-row'
import type { SignedOff } from '@/workflow/publishing/sign-off-many'
import styles from './sign-offs.module.css'

type Props = {
  rows: readonly BoardRow[]
  current: string
  setCurrent: (language: string) => void
  looked: ReadonlyMap<string, string>
  answers: ReadonlyMap<string, SignedOff>
  names: Names
}

const marks = {
  waiting: IconCircle,
  looked: IconCircleCheck,
  signed: IconSignature,
  refused: IconCircleX,
} as const

/** The pages to go through, each with what has become of it. */
export function PageList({ rows, current, setCurrent, looked, answers, names }: Props) {
  const { t } = useTranslation('desk')
  const here = useRef<HTMLButtonElement>(null)
  // Newer browsers answer a scroll with a promise, which is nothing to clean up by.
  useEffect(() => {
    void here.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const standing = ({ localisationId }: BoardRow): keyof typeof marks => {
    if (looked.has(localisationId)) return 'looked'
    const answer = answers.get(localisationId)
    if (!answer) return 'waiting'
    return answer.number === null ? 'refused' : 'signed'
  }
  return (
    <nav aria-label={t('signOffs.pages')} className={styles.pages}>
      <ul>
        {rows.map((row) => {
          const is = standing(row)
          const Icon = marks[is]
          const isHere = row.language === current
          return (
            <li key={row.localisationId}>
              <button
                type="button"
                ref={isHere ? here : undefined}
                className={styles.page}
                aria-current={isHere ? 'true' : undefined}
                data-standing={is}
                onClick={() => setCurrent(row.language)}
              >
                <Icon size={16} aria-hidden />
                <span>{names[row.language] ?? row.language}</span>
                <Text size="xs" c="dimmed" span>
                  {t(`signOffs.standing.${is}`)}
                </Text>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
