'use client'

import { Button } from '@mantine/core'
import { IconListCheck, IconReplace } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useKeys } from '@/app/review/[localisationId]/keys/use-keys'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import styles from './bulk.module.css'

/** What is done to many segments: picking them, finding and replacing. */
export function ListTools() {
  const { t } = useTranslation('review')
  const { deeds, work, currentId, keys, openDialog } = useWorkspace()
  const { selection } = deeds
  const pick = () => (currentId ? selection.toggle(currentId) : selection.open())
  const doToMany = () => {
    const isNothing = selection.state.get().ids.size === 0
    if (isNothing && work === 'translate') return selection.open()
    selection.asked.set(work === 'translate' ? 'confirm' : isNothing ? 'approve_seen' : 'approve')
    openDialog('bulk')
  }
  useKeys({ select: pick, bulk: doToMany, findReplace: () => openDialog('findReplace') })
  return (
    <span className={styles.tools}>
      <Button
        size="compact-sm"
        variant="subtle"
        title={keys.select[0]}
        leftSection={<IconListCheck size={16} aria-hidden />}
        onClick={selection.open}
      >
        {t('select.open')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        title={keys.findReplace[0]}
        leftSection={<IconReplace size={16} aria-hidden />}
        onClick={() => openDialog('findReplace')}
      >
        {t('find.open')}
      </Button>
    </span>
  )
}
