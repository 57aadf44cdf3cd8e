'use client'

import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { DeedDialog } from '@/app/desk/releases/[releaseId]/deed-dialog'

type Props = Pick<ComponentProps<typeof DeedDialog>, 'title' | 'act' | 'isGrave' | 'close'> & {
  isPossible?: boolean
  /** Does it for a reason. */
  run: (reason: string) => Promise<Refused | null>
  children: ReactNode
}

/** Says what will happen after readers had it, and asks why, in words. */
export function ReasonedDialog({ isPossible = true, run, children, ...rest }: Props) {
  const { t } = useTranslation('desk')
  const [reason, setReason] = useState('')
  return (
    <DeedDialog {...rest} isPossible={isPossible && reason.trim() !== ''} run={() => run(reason)}>
      {() => (
        <>
          {children}
          <Textarea
            label={t('after.reason')}
            description={t('after.reasonFor')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            required
          />
        </>
      )}
    </DeedDialog>
  )
}
