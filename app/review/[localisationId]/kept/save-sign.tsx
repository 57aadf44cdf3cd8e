'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useObserved } from '@/app/components/observed'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import styles from '@/app/review/[localisationId]/workspace.module.css'

/** Whether what was typed and decided is safe, and where. */
export function SaveSign() {
  const { t } = useTranslation('review')
  const { typed, deeds } = useWorkspace()
  const state = useObserved(typed.saveState)
  const waiting = useObserved(deeds.waiting.waiting).length
  return (
    <span className={styles.saved} data-state={waiting > 0 && state === 'saved' ? 'offline' : state}>
      <Text span role="status">
        <span aria-hidden>● </span>
        {waiting > 0 ? t('saved.waiting', { count: waiting }) : t(`saved.${state}`)}
      </Text>
      {state === 'signed_out' && (
        <>
          {' '}
          <a href="/sign-in" target="_blank" rel="noopener" title={t('saved.signInAgainExplained')}>
            {t('saved.signInAgain')}
          </a>
        </>
      )}
    </span>
  )
}
