'use client'

import { Button, Group, Modal, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { keyDeeds, resetKeys } from '@/workflow/people/workspace-keys'
import type { KeyDeed, OwnKeys } from '@/workflow/people/workspace-keys'
import type { DialogProps } from '@/app/review/[localisationId]/dialogs'
import { KeyRow } from './key-row'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Every key of the workspace, and how a person makes them their own. */
export function KeySheet({ opened, onClose }: DialogProps) {
  const { keyboard } = useWorkspace()
  const { t } = useTranslation(['review', 'common'])
  const [changing, setChanging] = useState<KeyDeed | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const own = keyboard.own[keyboard.system] ?? {}
  const keep = (next: OwnKeys) => {
    setChanging(null)
    void keyboard.change(next).then(setRefused)
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      // Escape gives up the keys that are being chosen first.
      closeOnEscape={changing === null}
      transitionProps={{ duration: 0 }}
    >
      <Text size="sm">{t('keys.about')}</Text>
      {refused && <RefusedNotice refused={refused} />}
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {keyDeeds.map((deed) => (
            <KeyRow
              key={deed}
              deed={deed}
              isOwn={deed in own}
              isChanging={changing === deed}
              onChanging={(isOn) => setChanging(isOn ? deed : null)}
              onReset={() => keep(resetKeys(keyboard.own, { system: keyboard.system, deed }))}
              onKeep={keep}
            />
          ))}
        </Table.Tbody>
      </Table>
      {Object.keys(own).length > 0 && (
        <Group mt="sm">
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => keep({ ...keyboard.own, [keyboard.system]: {} })}
          >
            {t('keys.resetAll')}
          </Button>
        </Group>
      )}
    </Modal>
  )
}
