'use client'

import { Radio, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { AskedTime } from '@/app/desk/settings-fields/asked-time'

/** Until when a copy opens: with the embargo (null), or until a local time, and which instant is meant if asked. */
export type Expires = { local: string; at: string | null } | null

type Props = {
  expires: Expires
  change: (expires: Expires) => void
  hasEmbargo: boolean
  /** IANA: where the clock of the local time hangs. */
  zone: string
  refused: Refused | null
}

export function Expiry({ expires, change, hasEmbargo, zone, refused }: Props) {
  const { t } = useTranslation('desk')
  return (
    <Stack gap="xs">
      <Radio.Group
        label={t('advance.expires')}
        value={expires ? 'earlier' : 'embargo'}
        onChange={(value) => change(value === 'earlier' ? { local: '', at: null } : null)}
      >
        <Stack gap={6} mt={6}>
          <Radio value="embargo" label={t('advance.withEmbargo')} disabled={!hasEmbargo} />
          <Radio value="earlier" label={t('advance.earlier')} />
        </Stack>
      </Radio.Group>
      {expires && (
        <div>
          <TextInput
            type="datetime-local"
            label={t('advance.expiresAt', { zone })}
            value={expires.local}
            onChange={(event) => change({ local: event.currentTarget.value, at: null })}
            maw={280}
            dir="ltr"
          />
          {!expires.at && <AskedTime refused={refused} choose={({ at, local }) => change({ at, local })} />}
        </div>
      )}
    </Stack>
  )
}
