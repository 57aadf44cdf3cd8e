'use client'

import { Alert, Button, Group, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import { ListPages } from '@/app/desk/releases/[releaseId]/list-pages'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import { factsAtOnce } from '@/workflow/publishing/facts/at-once'
import type { FactsSheet } from '@/workflow/publishing/facts/facts-sheet'
import { FactDrawer } from './fact-drawer'
import { FactsFilter } from './facts-filter'
import { FactsSummary } from './facts-summary'
import { FactsTable } from './facts-table'
import type { Chosen } from './facts-table'
import { useFacts } from './use-facts'
import type { Asked } from './use-facts'

type Props = { release: ReleaseHead; first: FactsSheet; asked: Asked; names: Names }

/** Every fact of a release against every language at once. */
export function FactsPage({ release, first, asked: { kind, language, only, from }, names }: Props) {
  const { t } = useTranslation('desk')
  const [firstAsked] = useState<Asked>(() => ({
    from,
    ...(kind && { kind }),
    ...(language && { language }),
    ...(only && { only }),
  }))
  const { sheet, asked, change, isStale, isLoading } = useFacts(first, firstAsked)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const isFiltered = Boolean(asked.kind || asked.language || asked.only)
  return (
    <>
      <ReleaseHeader release={release} />
      <Title order={2}>{t('facts.title')}</Title>
      <FactsSummary sheet={sheet} names={names} />
      <FactsFilter sheet={sheet} names={names} asked={asked} change={change} />
      <div aria-busy={isLoading}>
        {sheet.rows.length > 0 ? (
          <FactsTable sheet={sheet} names={names} onChoose={setChosen} />
        ) : (
          <Nothing
            isFiltered={isFiltered}
            isReading={sheet.unread > 0}
            showAll={() => change(nothingAsked)}
          />
        )}
      </div>
      <ListPages
        of="facts"
        from={sheet.from}
        total={sheet.total}
        atOnce={factsAtOnce}
        turn={(from) => change({ from })}
      />
      {isStale && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} mt="md" role="status">
          {t('facts.stale')}
        </Alert>
      )}
      <FactDrawer releaseId={release.id} chosen={chosen} names={names} onClose={() => setChosen(null)} />
    </>
  )
}

const nothingAsked = { kind: undefined, language: undefined, only: undefined }

type NothingProps = { isFiltered: boolean; isReading: boolean; showAll: () => void }

function Nothing({ isFiltered, isReading, showAll }: NothingProps) {
  const { t } = useTranslation('desk')
  if (!isFiltered) return <Text>{isReading ? t('facts.reading') : t('facts.none')}</Text>
  return (
    <Group>
      <Text>{t('facts.noneFiltered')}</Text>
      <Button size="compact-sm" variant="default" onClick={showAll}>
        {t('facts.showAll')}
      </Button>
    </Group>
  )
}
