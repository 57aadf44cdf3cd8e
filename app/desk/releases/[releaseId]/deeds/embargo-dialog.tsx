'use client'

import { useState } from 'react'
import type { ComponentProps } from 'react'
import type { Refused } from '@/app/components/ask'
import { DeedDialog } from '@/app/desk/releases/[releaseId]/deed-dialog'
import { ReasonField } from './reason-field'

type Props = Omit<ComponentProps<typeof DeedDialog>, 'run' | 'isGrave'> & {
  /** Does it for a reason. */
  run: (reason: string) => Promise<Refused | null>
}

/** Says what follows from another embargo, and asks why. */
export function EmbargoDialog({ isPossible, run, children, ...rest }: Props) {
  const [reason, setReason] = useState('')
  return (
    <DeedDialog {...rest} isPossible={isPossible && reason !== ''} run={() => run(reason)}>
      {(refused) => (
        <>
          {children(refused)}
          <ReasonField reason={reason} change={setReason} />
        </>
      )}
    </DeedDialog>
  )
}
