'use client'

import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Choices } from '@/app/desk/choices'
import { AccessField } from '@/app/desk/settings-fields/access-field'
import { EmbargoField } from '@/app/desk/settings-fields/embargo-field'
import { EngineRuleField } from '@/app/desk/settings-fields/engine-rule-field'
import { NationsField } from '@/app/desk/settings-fields/nations-field'
import type { Settled } from '@/app/desk/settings-fields/settled'
import { useReading } from '@/app/desk/source-editor/reading'
import { SourceEditor } from '@/app/desk/source-editor/source-editor'
import { useWhyRefused } from '@/app/desk/source-editor/why-refused'
import { toRead } from './draft-in-hand'
import type { DraftInHand } from './draft-in-hand'
import styles from './release-form.module.css'
import { SourceInput } from './source-input'
import { Totals } from './totals'

type Props = {
  draft: DraftInHand
  change: (part: Partial<DraftInHand>) => void
  choices: Choices
  /** What the tab kept has been read: before that nothing is shown that could be overwritten. */
  isReady: boolean
  refused: Refused | null
  busy: 'save' | 'start' | null
  store: (what: 'save' | 'start') => void
}

/** The text, how the desk reads it, and what is settled beside it. */
export function ReleaseForm({ draft, change, choices, isReady, refused, busy, store }: Props) {
  const { t } = useTranslation('desk')
  const why = useWhyRefused()
  const { text, format, language, reading, isMended, settled } = draft
  // The same object while nothing that is read has changed: a new one is read anew.
  const body = useMemo(
    () =>
      isReady
        ? toRead({ text, format, language, reading: isMended ? reading : null, isMended } as DraftInHand)
        : null,
    [isReady, text, format, language, isMended, isMended && reading],
  )
  const read = useReading(isMended && !reading ? null : body, ({ source, blocks, questions }) => {
    if (source) change({ reading: { blocks, questions }, isTextAhead: false })
  })
  const settle = (part: Partial<Settled>) => change({ settled: { ...settled, ...part } })
  const shown = reading && reading.blocks.length > 0 ? reading : null
  const { desk, offers, names, personId } = choices
  return (
    <Stack gap="lg">
      <div className={styles.columns}>
        <SourceInput draft={draft} change={change} refusedText={why} />
        <section aria-label={t('editor.blocks')} className={styles.reading}>
          <Group justify="space-between" className={styles.head}>
            <Text fw={600} size="sm">
              {t('editor.blocks')}
            </Text>
            {read.busy && <Loader size={14} aria-label={t('new.reading')} />}
          </Group>
          <RefusedNotice refused={read.refused} explain={why(read.refused)} />
          {shown ? (
            <SourceEditor
              reading={shown}
              preview={read.preview}
              language={language}
              change={(next) => change({ reading: next, isMended: true })}
              left={draft.left}
              leave={(key) => change({ left: [...draft.left, key] })}
            />
          ) : (
            <Text c="dimmed">{t('new.nothingRead')}</Text>
          )}
        </section>
      </div>
      <div className={styles.settings}>
        <NationsField
          settled={settled}
          change={settle}
          nations={desk.nations}
          sourceLanguage={language}
          offers={offers}
          names={names}
        />
        <Stack gap="md">
          <EmbargoField settled={settled} change={settle} refused={refused} />
          <EngineRuleField settled={settled} change={settle} />
          <AccessField settled={settled} change={settle} people={desk.people} self={personId} />
        </Stack>
      </div>
      <div className={styles.foot}>
        <Totals
          counts={read.preview?.counts ?? null}
          settled={settled}
          language={language}
          choices={choices}
        />
        <Group gap="sm">
          <Button
            variant="default"
            loading={busy === 'save'}
            disabled={!shown || busy !== null}
            onClick={() => store('save')}
          >
            {t('new.save')}
          </Button>
          <Button
            loading={busy === 'start'}
            disabled={!shown || busy !== null || settled.nations.length === 0}
            onClick={() => store('start')}
          >
            {t('new.start')}
          </Button>
        </Group>
      </div>
      <RefusedNotice refused={refused} explain={why(refused)} />
    </Stack>
  )
}
