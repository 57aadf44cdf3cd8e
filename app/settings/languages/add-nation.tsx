'use client'

import { Button, Modal, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nationName } from '@/workflow/text/nation'
import { NationForm } from './nation-form'
import type { Choice } from './nation-table'

type Props = { languages: Choice[]; has: string[] }

/** Adds a nation by its two-letter code; its name is shown as soon as the code has one. */
export function AddNation({ languages, has }: Props) {
  const { t, i18n } = useTranslation('settings')
  const [opened, setOpened] = useState(false)
  const [typed, setTyped] = useState('')
  const code = typed.trim().toUpperCase()
  const name = /^[A-Z]{2}$/u.test(code) ? nationName(code, i18n.language) : code
  const known = name !== code
  const close = () => {
    setOpened(false)
    setTyped('')
  }
  return (
    <>
      <Button
        variant="default"
        onClick={() => setOpened(true)}
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        {t('nations.add')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('nations.add')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <NationForm
          nation={null}
          code={known && !has.includes(code) ? code : null}
          languages={languages}
          done={close}
        >
          <TextInput
            label={t('nations.code')}
            description={known ? name : t('nations.codeHelp')}
            error={has.includes(code) && t('nations.there')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            maxLength={2}
            dir="ltr"
            required
            data-autofocus
          />
        </NationForm>
      </Modal>
    </>
  )
}
