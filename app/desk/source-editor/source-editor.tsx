'use client'

import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answer } from '@/workflow/intake/edit-blocks'
import { editText, editableText } from '@/workflow/intake/edit-text'
import type { Preview } from '@/workflow/intake/preview'
import type { Reading } from '@/workflow/intake/read-source'
import type { SourceFinding } from '@/workflow/intake/source-findings'
import { Asked } from './asked'
import { BlockForm } from './block-form'
import { BlockRow } from './block-row'
import { FindingsList, keyOf } from './findings-list'
import { placeOf } from './offset-in'
import styles from './source-editor.module.css'
import { TitleField } from './title-field'
import { useNextAsked } from './use-next-asked'

type Props = {
  reading: Reading
  /** What the desk found in it last; behind the reading for a moment after each change. */
  preview: Preview | null
  language: string
  change: (reading: Reading) => void
  /** Findings left as they are, by `keyOf`. */
  left: string[]
  leave: (key: string) => void
}

type Opened = { index: number; select: { start: number; end: number } | null }

/** How the desk reads a source, for a person to mend: blocks joined, split, called and worded otherwise. */
export function SourceEditor({ reading, preview, language, change, left, leave }: Props) {
  const { t } = useTranslation('desk')
  const { area, answered } = useNextAsked<HTMLDivElement>()
  const [opened, setOpened] = useState<Opened | null>(null)
  const { blocks, questions } = reading
  const findings = foundIn(blocks, preview).filter((finding) => !left.includes(keyOf(finding, blocks)))

  function mend(finding: SourceFinding) {
    const { block: index, start, end, suggestion } = finding
    const block = blocks[index]!
    const [from, to] = [placeOf(block.content, start), placeOf(block.content, end)]
    if (suggestion === undefined) return setOpened({ index, select: { start: from, end: to } })
    answered()
    const words = editableText(block.content)
    const content = editText(block.content, words.slice(0, from) + suggestion + words.slice(to)).content
    change({ ...reading, blocks: blocks.with(index, { ...block, content }) })
  }

  return (
    <Stack gap="md" ref={area}>
      <TitleField reading={reading} change={change} language={language} />
      <FindingsList
        findings={findings}
        blocks={blocks}
        mend={mend}
        leave={(finding) => {
          answered()
          leave(keyOf(finding, blocks))
        }}
      />
      <ol className={styles.blocks} aria-label={t('editor.blocks')}>
        {blocks.map((block, index) => (
          <li key={index} className={block.kind === 'title' ? styles.shownAbove : styles.block}>
            {questions
              .filter(
                ({ block: about }) =>
                  about === index || (about >= blocks.length && index === blocks.length - 1),
              )
              .map((question) => (
                <Asked
                  key={`${question.kind} ${question.offset}`}
                  question={question}
                  text={block.content.text}
                  answer={(yes) => {
                    answered()
                    change(answer(reading, question, yes))
                  }}
                />
              ))}
            {block.kind !== 'title' && opened?.index === index ? (
              <BlockForm
                reading={reading}
                index={index}
                select={opened.select}
                language={language}
                change={change}
                close={() => setOpened(null)}
              />
            ) : (
              block.kind !== 'title' && (
                <BlockRow
                  block={block}
                  sentences={sentencesOf(preview, blocks, index)}
                  language={language}
                  open={() => setOpened({ index, select: null })}
                />
              )
            )}
          </li>
        ))}
      </ol>
    </Stack>
  )
}

/** Findings about blocks that still read as they did when they were found. */
function foundIn(blocks: Reading['blocks'], preview: Preview | null): SourceFinding[] {
  return (preview?.findings ?? []).filter(
    ({ block }) => preview?.blocks[block]?.content.text === blocks[block]?.content.text,
  )
}

/** Sentence beginnings, where the desk has read the block as it stands. */
function sentencesOf(preview: Preview | null, blocks: Reading['blocks'], index: number): number[] {
  const isRead = preview?.blocks[index]?.content.text === blocks[index]?.content.text
  return (isRead && preview?.sentences[index]) || [0]
}
