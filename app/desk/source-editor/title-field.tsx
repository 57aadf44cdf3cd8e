'use client'

import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { removeBlock } from '@/workflow/intake/edit-blocks'
import { editText, editableText } from '@/workflow/intake/edit-text'
import type { Reading } from '@/workflow/intake/read-source'
import { direction } from '@/workflow/text/language'

type Props = { reading: Reading; change: (reading: Reading) => void; language: string }

/** The one title: typed here where the text has none. */
export function TitleField({ reading, change, language }: Props) {
  const { t } = useTranslation('desk')
  const index = reading.blocks.findIndex(({ kind }) => kind === 'title')
  const title = reading.blocks[index]
  const isAsked = !title && reading.questions.some(({ kind }) => kind === 'title')
  return (
    <Textarea
      label={t('editor.title')}
      {...(isAsked && { description: t('editor.titleMissing') })}
      value={title ? editableText(title.content) : ''}
      onChange={(event) => change(withTitle(reading, event.currentTarget.value.replaceAll('\n', ' ')))}
      autosize
      minRows={1}
      required
      lang={language}
      dir={direction(language)}
      styles={{ input: { fontWeight: 600 } }}
    />
  )
}

function withTitle(reading: Reading, text: string): Reading {
  const index = reading.blocks.findIndex(({ kind }) => kind === 'title')
  const title = reading.blocks[index]
  if (title && text === '') return removeBlock(reading, index)
  if (title)
    return {
      ...reading,
      blocks: reading.blocks.with(index, { ...title, content: editText(title.content, text).content }),
    }
  if (text === '') return reading
  return {
    blocks: [{ kind: 'title', content: { text, codes: [] } }, ...reading.blocks],
    questions: reading.questions
      .filter(({ kind }) => kind !== 'title')
      .map((question) => ({ ...question, block: question.block + 1 })),
  }
}
