'use client'

import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { recipientsAtOnce } from '@/workflow/publishing/advance/recipients-at-once'
import styles from './advance.module.css'

/** Somebody to be given a copy; the id is the copy's. */
export type Recipient = { copyId: string; name: string; email: string }

export const noRecipient = (): Recipient => ({ copyId: crypto.randomUUID(), name: '', email: '' })

type Props = { recipients: Recipient[]; change: (recipients: Recipient[]) => void }

/** Names and addresses, a row each. */
export function Recipients({ recipients, change }: Props) {
  const { t } = useTranslation('desk')
  const put = (changed: Recipient) =>
    change(recipients.map((one) => (one.copyId === changed.copyId ? changed : one)))
  return (
    <div>
      {recipients.map((one) => (
        <div key={one.copyId} className={styles.recipient}>
          <TextInput
            label={t('advance.name')}
            value={one.name}
            onChange={(event) => put({ ...one, name: event.currentTarget.value })}
            autoComplete="off"
            dir="auto"
          />
          <TextInput
            label={t('advance.email')}
            type="email"
            value={one.email}
            onChange={(event) => put({ ...one, email: event.currentTarget.value })}
            autoComplete="off"
            dir="ltr"
          />
          {recipients.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={one.name ? t('advance.drop', { name: one.name }) : t('advance.dropEmpty')}
              onClick={() => change(recipients.filter(({ copyId }) => copyId !== one.copyId))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      {recipients.length < recipientsAtOnce && (
        <Button
          mt="xs"
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change([...recipients, noRecipient()])}
        >
          {t('advance.another')}
        </Button>
      )}
    </div>
  )
}
