'use client'

import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Leaving } from './use-leaving'

/** Says what signing out would lose, and asks. */
export function UnsentDialog({ leaving: { unsent, isBusy, hasFailed, lose, stay } }: { leaving: Leaving }) {
  const { t } = useTranslation()
  const { sentences, comments, drafts } = unsent ?? { sentences: 0, comments: 0, drafts: 0 }
  return (
    <Modal
      opened={unsent !== null}
      onClose={stay}
      title={t('unsent.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      transitionProps={{ duration: 0 }}
    >
      <Stack gap="sm">
        {sentences > 0 && <Text>{t('unsent.text', { count: sentences })}</Text>}
        {comments > 0 && <Text>{t('unsent.comments', { count: comments })}</Text>}
        {drafts > 0 && <Text>{t('unsent.drafts', { count: drafts })}</Text>}
        <Text role="alert" c="red">
          {hasFailed && t('refusal.unreachable')}
        </Text>
      </Stack>
      <Group mt="md" justify="flex-end">
        <Button variant="default" loading={isBusy} onClick={() => void lose()}>
          {t('unsent.lose')}
        </Button>
        <Button data-autofocus onClick={stay}>
          {t('unsent.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
