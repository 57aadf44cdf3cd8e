'use client'

import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowMerge,
  IconArrowsSplit2,
  IconDots,
  IconFilter,
  IconUserPlus,
} from '@tabler/icons-react'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Queue, QueuedWork } from '@/workflow/review/queue'
import { standings } from '@/workflow/review/queue-row'
import { queueAddress } from './queue-address'
import type { useTake } from './use-take'

const ShareDialog = dynamic(() => import('./share-dialog').then((one) => one.ShareDialog))
const AssignDialog = dynamic(() => import('@/app/components/assign-dialog').then((one) => one.AssignDialog))

type Props = {
  work: QueuedWork
  queue: Queue
  name: string
  gives: boolean
  refresh: () => void
  taking: ReturnType<typeof useTake>
}

/** What else can be done with a piece of work. */
export function QueueRowMenu({ work, queue, name, gives, refresh, taking }: Props) {
  const { t } = useTranslation('review')
  const router = useRouter()
  const [dialog, setDialog] = useState<'share' | 'assign' | null>(null)
  const { standing } = work
  const isMine = standing === 'came_back' || standing === 'mine'
  const isFree = standings.open.includes(standing) || standing === 'given'
  const close = () => setDialog(null)
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('queue.more', { work: name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isMine && (
            <Menu.Item
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => void taking.handBack(work)}
            >
              {t('queue.handBack')}
            </Menu.Item>
          )}
          {(isMine || isFree) && work.run === 0 && (
            <Menu.Item
              leftSection={<IconArrowsSplit2 size={16} aria-hidden />}
              onClick={() => setDialog('share')}
            >
              {isMine ? t('queue.share') : t('queue.takePart')}
            </Menu.Item>
          )}
          {(isMine || isFree) && work.run > 0 && (
            <Menu.Item
              leftSection={<IconArrowMerge size={16} aria-hidden />}
              onClick={() => void taking.merge(work)}
            >
              {t('queue.merge')}
            </Menu.Item>
          )}
          {gives && standing !== 'waits_for_sign_off' && (
            <Menu.Item
              leftSection={<IconUserPlus size={16} aria-hidden />}
              onClick={() => setDialog('assign')}
            >
              {t('common:assign.act')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconFilter size={16} aria-hidden />}
            onClick={() =>
              router.replace(queueAddress(queue, { release: work.releaseId }), { scroll: false })
            }
          >
            {t('queue.onlyRelease')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'share' && (
        <ShareDialog
          work={work}
          name={name}
          isMine={isMine}
          close={close}
          refresh={refresh}
          taking={taking}
        />
      )}
      {dialog === 'assign' && (
        <AssignDialog
          opened
          close={close}
          localisationId={work.localisationId}
          title={name}
          onChange={refresh}
        />
      )}
    </>
  )
}
