'use client'

import { Group, Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Reading as Source } from '@/workflow/intake/read-source'
import type { Reading } from './reading'
import styles from './source-columns.module.css'
import { SourceEditor } from './source-editor'
import type { SourceInHand } from './source-in-hand'
import { SourceInput } from './source-input'
import { useWhyRefused } from './why-refused'

type Props = {
  source: SourceInHand
  change: (part: Partial<SourceInHand>) => void
  read: Reading
  /** What stands there where the text is emptied again. */
  from: Source | null
  /** The language cannot be changed once others have begun. */
  isLanguageFixed?: boolean
}

/** The text as it arrived, and beside it how the desk reads it. */
export function SourceColumns({ source, change, read, from, isLanguageFixed = false }: Props) {
  const { t } = useTranslation('desk')
  const why = useWhyRefused()
  const { reading, language, left } = source
  return (
    <div className={styles.columns}>
      <SourceInput source={source} change={change} from={from} isLanguageFixed={isLanguageFixed} />
      <section aria-label={t('editor.blocks')} className={styles.reading}>
        <Group justify="space-between" className={styles.head}>
          <Text fw={600} size="sm">
            {t('editor.blocks')}
          </Text>
          {read.busy && <Loader size={14} role="status" aria-label={t('new.reading')} />}
        </Group>
        <RefusedNotice refused={read.refused} explain={why(read.refused)} />
        {reading && reading.blocks.length > 0 ? (
          <SourceEditor
            reading={reading}
            preview={read.preview}
            language={language}
            change={(next) => change({ reading: next, isMended: true })}
            left={left}
            leave={(key) => change({ left: [...left, key] })}
          />
        ) : (
          <Text c="dimmed">{t('new.nothingRead')}</Text>
        )}
      </section>
    </div>
  )
}
