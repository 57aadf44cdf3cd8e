'use client'

import { Text, UnstyledButton } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Block } from '@/workflow/text/block'
import { cut } from '@/workflow/text/coded-text'
import { direction } from '@/workflow/text/language'
import { CodedWords } from './coded-words'
import { labelOf } from './labels'
import styles from './source-editor.module.css'

type Props = {
  block: Block
  /** Where its sentences begin. */ sentences: number[]
  language: string
  open: () => void
}

/** One block as the desk reads it, its sentences marked off. Pressing it opens it for mending. */
export function BlockRow({ block, sentences, language, open }: Props) {
  const { t } = useTranslation('desk')
  const label = labelOf(block)
  return (
    <UnstyledButton className={styles.row} onClick={open}>
      <span className={styles.label}>
        <Text size="sm" fw={600} span>
          {t(`label.${label}`)}
        </Text>
        <Text size="xs" c="dimmed" span>
          {t('editor.segments', { count: sentences.length })}
        </Text>
      </span>
      <span className={styles.words} data-label={label} lang={language} dir={direction(language)}>
        <Sentences block={block} sentences={sentences} />
      </span>
      <IconPencil size={16} className={styles.pencil} aria-label={t('editor.mend')} />
    </UnstyledButton>
  )
}

function Sentences({ block: { content, kind, src }, sentences }: Pick<Props, 'block' | 'sentences'>) {
  if (kind === 'image' && content.text === '') return <span>{src}</span>
  return sentences.map((start, index) => (
    <span key={start} className={styles.sentence}>
      <CodedWords content={cut(content, start, sentences[index + 1] ?? content.text.length)} />
    </span>
  ))
}
