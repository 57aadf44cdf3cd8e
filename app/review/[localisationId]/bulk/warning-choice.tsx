'use client'

import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFindingWords } from '@/app/components/finding-words'
import type { SameWarning } from './picked'

type Props = {
  warnings: readonly SameWarning[]
  onDismiss: (warning: SameWarning, reason: string) => Promise<void>
  onClose: () => void
}

/** Which warning is let pass in all that was picked. Errors are looked at one by one. */
export function WarningChoice({ warnings, onDismiss, onClose }: Props) {
  const { t } = useTranslation(['review', 'common'])
  const words = useFindingWords([])
  const [key, setKey] = useState(warnings[0]?.key ?? '')
  const [reason, setReason] = useState('')
  const chosen = warnings.find((one) => one.key === key)
  return (
    <Stack>
      {warnings.length === 0 ? (
        <Text>{t('bulk.noWarnings')}</Text>
      ) : (
        <>
          <Radio.Group label={t('bulk.whichWarning')} value={key} onChange={setKey}>
            <Stack gap="xs" mt="xs">
              {warnings.map((one) => (
                <Radio
                  key={one.key}
                  value={one.key}
                  label={t('bulk.warning', { words: words(one.example), count: one.segments.length })}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('dismiss.reasonOptional')}
            description={t('dismiss.hint')}
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t(chosen ? 'common:cancel' : 'common:close')}
        </Button>
        {chosen && (
          <Button onClick={() => void onDismiss(chosen, reason.trim())}>
            {t('bulk.submit.dismiss', { count: chosen.segments.length })}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
