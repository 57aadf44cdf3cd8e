'use client'

import { Button, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KeyDeed, OwnKeys } from '@/workflow/people/workspace-keys'
import { KeyChoice } from './key-choice'
import styles from '@/app/review/[localisationId]/current/segment.module.css'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

type Props = {
  deed: KeyDeed
  isOwn: boolean
  isChanging: boolean
  onChanging: (isChanging: boolean) => void
  onReset: () => void
  onKeep: (own: OwnKeys) => void
}

/** A deed, its keys, and what can be done with them. */
export function KeyRow({ deed, isOwn, isChanging, onChanging, onReset, onKeep }: Props) {
  const { keys } = useWorkspace()
  const { t } = useTranslation('review')
  const name = t(`keys.${deed}`)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {name}
      </Table.Th>
      <Table.Td>
        {isChanging ? (
          <KeyChoice deed={deed} onKeep={onKeep} onGiveUp={() => onChanging(false)} />
        ) : (
          <>
            {keys[deed].length === 0 && t('keys.none')}
            {keys[deed].map((one, index) => (
              <span key={one}>
                {index > 0 && ` ${t('keys.or')} `}
                <kbd className={styles.key}>{one}</kbd>
              </span>
            ))}
          </>
        )}
      </Table.Td>
      <Table.Td ta="end">
        {!isChanging && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('keys.changeOf', { deed: name })}
            onClick={() => onChanging(true)}
          >
            {t('keys.change')}
          </Button>
        )}
        {isOwn && !isChanging && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('keys.resetOf', { deed: name })}
            onClick={onReset}
          >
            {t('keys.reset')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
