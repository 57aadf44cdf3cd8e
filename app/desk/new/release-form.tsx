'use client'

import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Choices } from '@/app/desk/choices'
import { AccessField } from '@/app/desk/settings-fields/access-field'
import { EmbargoField } from '@/app/desk/settings-fields/embargo-field'
import { EngineRuleField } from '@/app/desk/settings-fields/engine-rule-field'
import { NationsField } from '@/app/desk/settings-fields/nations-field'
import type { Settled } from '@/app/desk/settings-fields/settled'
import { SourceColumns } from '@/app/desk/source-editor/source-columns'
import type { SourceInHand } from '@/app/desk/source-editor/source-in-hand'
import { useSourceReading } from '@/app/desk/source-editor/use-source-reading'
import { useWhyRefused } from '@/app/desk/source-editor/why-refused'
import type { Reading } from '@/workflow/intake/read-source'
import styles from './release-form.module.css'
import type { ReleaseInHand } from './release-in-hand'
import { Totals } from './totals'

type Props = {
  release: ReleaseInHand
  /** Changes what is in hand, given as it then stands: an answer may come while someone types. */
  change: (part: (before: ReleaseInHand) => Partial<ReleaseInHand>) => void
  /** The blocks it began with. */
  from: Reading | null
  choices: Choices
  isReady: boolean
  refused: Refused | null
  busy: 'save' | 'start' | null
  store: (what: 'save' | 'start') => void
}

/** The text, how the desk reads it, and what is settled beside it. */
export function ReleaseForm({ release, change, from, choices, isReady, refused, busy, store }: Props) {
  const { t } = useTranslation('desk')
  const why = useWhyRefused()
  const { source, settled } = release
  const settle = (part: Partial<Settled>) => change((before) => ({ settled: { ...before.settled, ...part } }))
  const reword = (part: Partial<SourceInHand>) =>
    change((before) => ({ source: { ...before.source, ...part } }))
  const read = useSourceReading(source, reword, { isReady })
  const { desk, offers, names, personId } = choices
  const cannot = busy !== null || !source.reading || source.reading.blocks.length === 0
  return (
    <Stack gap="lg">
      <SourceColumns source={source} change={reword} read={read} from={from} />
      <div className={styles.settings}>
        <NationsField
          settled={settled}
          change={settle}
          nations={desk.nations}
          sourceLanguage={source.language}
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
          language={source.language}
          choices={choices}
        />
        <Group gap="sm">
          <Button variant="default" loading={busy === 'save'} disabled={cannot} onClick={() => store('save')}>
            {t('new.save')}
          </Button>
          <Button
            loading={busy === 'start'}
            disabled={cannot || settled.nations.length === 0}
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
