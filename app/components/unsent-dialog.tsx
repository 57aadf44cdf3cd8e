'use client'

import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { forgetAll } from './kept-text'
import { signOut } from './sign-out'

type Props = { personId: string; unsent: number; onStay: () => void }

/** Says what signing out would lose, and asks. */
export function UnsentDialog({ personId, unsent, onStay }: Props) {
  const { t } = useTranslation()
  const lose = async () => {
    forgetAll(personId)
    await signOut()
  }
  return (
    <Modal
      opened={unsent > 0}
      onClose={onStay}
      title={t('unsent.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      transitionProps={{ duration: 0 }}
    >
      <Text>{t('unsent.text', { count: unsent })}</Text>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={() => void lose()}>
          {t('unsent.lose')}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {t('unsent.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
