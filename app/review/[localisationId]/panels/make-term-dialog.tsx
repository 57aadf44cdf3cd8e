'use client'

import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DialogProps } from '@/app/review/[localisationId]/dialogs'
import { MakeTermForm } from './make-term-form'
import { rememberedWords } from '@/app/review/[localisationId]/deeds/use-remembered-words'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** A term made of what was selected. Who may not decide on terms asks their language's reviewers for it. */
export function MakeTermDialog({ opened, onClose }: DialogProps) {
  const { t } = useTranslation(['review', 'common'])
  const { editor } = useWorkspace()
  const [given] = useState(rememberedWords.get)
  const close = () => {
    onClose()
    editor.current?.focus()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('makeTerm.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      <MakeTermForm given={given} onDone={close} onClose={close} />
    </Modal>
  )
}
