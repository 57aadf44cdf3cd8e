'use client'

import { Button, Group, Text } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isolated } from '@/app/components/isolated'
import { withoutCodes } from '@/workflow/text/inline-code'
import type { Question } from '@/workflow/intake/question'
import styles from './source-editor.module.css'

type Props = { question: Question; text: string; answer: (yes: boolean) => void }

/** Something the text itself does not say: a person does, with one key. */
export function Asked({ question, text, answer }: Props) {
  const { t } = useTranslation('desk')
  const { kind, offset, words = '' } = question
  if (kind === 'title') return null
  const said = {
    split: () => t('asked.split', { words: lastWords(text.slice(0, offset)) }),
    hyphen: () => t('asked.hyphen', { word: wordAt(text, offset) }),
    left_out: () => t('asked.left_out', { words: isolated(words) }),
  }[kind]()
  return (
    <Group gap="xs" className={styles.asked} data-asks>
      <IconHelp size={16} aria-hidden />
      <Text size="sm" className={styles.said}>
        {said}
      </Text>
      <Button size="compact-sm" variant="default" onClick={() => answer(true)}>
        {t(`asked.yes_${kind}`)}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => answer(false)}>
        {t(`asked.no_${kind}`)}
      </Button>
    </Group>
  )
}

/** The end of a text, as far as it fits a question. */
export const lastWords = (text: string): string => {
  const words = withoutCodes(text).trim().split(/\s+/u)
  return isolated((words.length > 5 ? '…' : '') + words.slice(-5).join(' '))
}

const wordAt = (text: string, offset: number): string => {
  const [before = '', after = ''] = [
    /\S*$/u.exec(text.slice(0, offset))?.[0],
    /^\S*/u.exec(text.slice(offset))?.[0],
  ]
  return isolated(withoutCodes(before + after))
}
