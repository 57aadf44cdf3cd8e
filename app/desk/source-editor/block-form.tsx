'use client'

import { Button, Group, NativeSelect, Text, Textarea } from '@mantine/core'
import { IconArrowMerge, IconArrowsSplit2, IconCheck, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { joinWithNext, removeBlock, splitAt } from '@/workflow/intake/edit-blocks'
import { editText, editableText } from '@/workflow/intake/edit-text'
import type { Reading } from '@/workflow/intake/read-source'
import { relabel } from '@/workflow/intake/relabel'
import { direction } from '@/workflow/text/language'
import { labelNames, labelOf, labels } from './labels'
import type { LabelName } from './labels'
import { offsetIn } from './offset-in'
import styles from './source-editor.module.css'

type Props = {
  reading: Reading
  index: number
  /** What to select on opening, in the editable text. */
  select: { start: number; end: number } | null
  language: string
  change: (reading: Reading) => void
  close: () => void
}

/** One block open for mending: its words, what it is, where it begins and ends. */
export function BlockForm({ reading, index, select, language, change, close }: Props) {
  const { t } = useTranslation('desk')
  const field = useRef<HTMLTextAreaElement>(null)
  const block = reading.blocks[index]!
  const label = labelOf(block)
  const isFixed = label === 'image' || label === 'table_cell' || label === 'caption'
  useEffect(() => {
    const textarea = field.current
    textarea?.focus()
    if (textarea && select) textarea.setSelectionRange(select.start, select.end)
  }, [select])

  const reword = (text: string) =>
    change({
      ...reading,
      blocks: reading.blocks.with(index, { ...block, content: editText(block.content, text).content }),
    })
  const split = () =>
    change(splitAt(reading, index, offsetIn(block.content, field.current?.selectionStart ?? 0)))
  const remove = () => {
    close()
    change(removeBlock(reading, index))
  }
  return (
    <div className={styles.form}>
      <Group gap="xs" align="end" mb={6}>
        <NativeSelect
          size="xs"
          label={t('editor.label')}
          value={label}
          disabled={isFixed}
          data={(isFixed ? [label] : labelNames).map((name: LabelName) => ({
            value: name,
            label: t(`label.${name}`),
          }))}
          onChange={(event) =>
            change(relabel(reading, index, labels[event.currentTarget.value as keyof typeof labels]))
          }
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowsSplit2 size={14} aria-hidden />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={split}
        >
          {t('editor.split')}
        </Button>
        {index < reading.blocks.length - 1 && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowMerge size={14} aria-hidden />}
            onClick={() => change(joinWithNext(reading, index))}
          >
            {t('editor.join')}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={remove}
        >
          {t('editor.remove')}
        </Button>
        <Button size="xs" leftSection={<IconCheck size={14} aria-hidden />} onClick={close}>
          {t('editor.done')}
        </Button>
      </Group>
      <Textarea
        ref={field}
        aria-label={t('editor.words')}
        value={editableText(block.content)}
        onChange={(event) => reword(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
        autosize
        minRows={2}
        lang={language}
        dir={direction(language)}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {t('editor.splitHelp')}
      </Text>
    </div>
  )
}
