'use client'

import { Text, Textarea, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Answer } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { SegmentedText } from '@/workflow/intake/segment-text'
import { direction } from '@/workflow/text/language'
import styles from './segmentation.module.css'

const waitMs = 300

type Props = {
  language: string
  /** Changes with the house's abbreviations: what is typed is then cut anew. */
  rules: string
}

/** A text that is typed here, cut as a release's would be. */
export function TryBox({ language, rules }: Props) {
  const { t } = useTranslation('settings')
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text, waitMs)
  const [answer, setAnswer] = useState<Answer<SegmentedText> | null>(null)

  useEffect(() => {
    let isOld = false
    if (asked.trim() === '') return
    const cut = async () => {
      const given = await ask<SegmentedText>('POST', 'segmentation', { language, text: asked })
      if (!isOld) setAnswer(given)
    }
    void cut()
    return () => {
      isOld = true
    }
  }, [asked, language, rules])

  const blocks = answer?.ok && text.trim() !== '' ? answer.value.blocks : []
  const count = blocks.reduce((sum, { segments }) => sum + segments.length, 0)
  const sentences = blocks.flatMap(({ segments }, block) =>
    segments.map((segment, at) => ({ segment, begins: at === 0, key: `${block} ${at}` })),
  )
  return (
    <section aria-labelledby="try">
      <Title order={2} id="try" mb="xs">
        {t('segmentation.try')}
      </Title>
      <div className={styles.try}>
        <Textarea
          label={t('segmentation.tryText')}
          description={t('segmentation.tryHelp')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={20_000}
          autosize
          minRows={4}
          maxRows={16}
          lang={language}
          dir={direction(language)}
        />
        <div>
          <Text size="sm" c="dimmed" mb="xs" role="status">
            {text.trim() !== '' &&
              (text === asked ? t('segmentation.sentences', { count }) : t('segmentation.trying'))}
          </Text>
          <RefusedNotice refused={answer && !answer.ok ? answer.refused : null} />
          <ol className={styles.cut} lang={language} dir={direction(language)}>
            {sentences.map(({ segment, begins, key }) => (
              <li key={key} data-begins={begins}>
                {segment}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  )
}
