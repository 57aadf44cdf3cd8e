'use client'

import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useObserved } from '@/app/components/observed'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import styles from './bulk.module.css'
import type { ManyDeed } from './selection-store'

const deedsOf = {
  translate: ['confirm'],
  review: ['approve', 'send_back', 'dismiss'],
} as const satisfies Record<'translate' | 'review', readonly ManyDeed[]>

/** What is picked and what may be done to it. */
export function SelectionBar() {
  const { t } = useTranslation('review')
  const { deeds, openDialog } = useWorkspace()
  const { selection } = deeds
  const { isOn, ids } = useObserved(selection.state)
  if (!isOn) return null
  const ask = (deed: ManyDeed) => {
    selection.asked.set(deed)
    openDialog('bulk')
  }
  return (
    <div className={styles.bar} role="region" aria-label={t('select.label')}>
      <span role="status" className={styles.count}>
        {t('select.count', { count: ids.size })}
      </span>
      {ids.size === 0 ? <WhileNone ask={ask} /> : <WithThem ask={ask} />}
      <Button
        size="compact-sm"
        variant="subtle"
        className={styles.done}
        leftSection={<IconX size={16} aria-hidden />}
        onClick={selection.close}
      >
        {t('select.close')}
      </Button>
    </div>
  )
}

type Props = { ask: (deed: ManyDeed) => void }

function WithThem({ ask }: Props) {
  const { t } = useTranslation('review')
  const { deeds, work, open } = useWorkspace()
  return (
    <>
      {open.may[work] &&
        deedsOf[work].map((deed, index) => (
          <Button
            key={deed}
            size="compact-sm"
            variant={index === 0 ? 'filled' : 'default'}
            onClick={() => ask(deed)}
          >
            {t(`select.deed.${deed}`)}
          </Button>
        ))}
      <Button size="compact-sm" variant="subtle" onClick={deeds.selection.clear}>
        {t('select.clear')}
      </Button>
    </>
  )
}

function WhileNone({ ask }: Props) {
  const { t } = useTranslation('review')
  const { deeds, work, shownNow, open } = useWorkspace()
  const pickShown = () =>
    deeds.selection.put(shownNow().flatMap((one) => (one.joinedTo === null ? [one.translationId] : [])))
  return (
    <>
      <span className={styles.hint}>{t('select.hint')}</span>
      <Button size="compact-sm" variant="subtle" onClick={pickShown}>
        {t('select.shown')}
      </Button>
      {work === 'review' && open.may.review && (
        <Button size="compact-sm" variant="default" onClick={() => ask('approve_seen')}>
          {t('select.deed.approve_seen')}
        </Button>
      )}
    </>
  )
}
