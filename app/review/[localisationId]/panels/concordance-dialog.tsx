'use client'

import { Button, Group, Loader, Modal, SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import { ConcordanceRow } from './concordance-row'
import styles from './help.module.css'
import type { Side } from '@/app/review/[localisationId]/side'
import { useConcordance } from './use-concordance'
import type { LookedUp } from './use-concordance'

type Props = {
  opened: boolean
  /** What was pointed at when it was opened. */
  asked: LookedUp
  localisationId: string
  source: Side
  target: Side
  onClose: () => void
  /** null where this person cannot write here. */
  onInsert: ((words: string) => void) | null
}

/** How words were translated before: every sentence of memory that has them. */
export function ConcordanceDialog({ opened, onClose, ...props }: Props) {
  const { t } = useTranslation(['review', 'common'])
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={t('concordance.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      {opened && <Search {...props} />}
    </Modal>
  )
}

function Search({ asked, localisationId, source, target, onInsert }: Omit<Props, 'opened' | 'onClose'>) {
  const { t } = useTranslation('review')
  const [words, setWords] = useState(asked.words)
  const [side, setSide] = useState(asked.side)
  const { results, search, more } = useConcordance(localisationId)
  const language = side === 'source' ? source : target

  useEffect(() => {
    search(asked)
  }, [asked, search])

  const searchIn = (other: LookedUp['side']) => {
    setSide(other)
    search({ words, side: other })
  }
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          search({ words, side })
        }}
      >
        <Group align="end" gap="xs">
          <TextInput
            data-autofocus
            className={styles.words}
            type="search"
            label={t('concordance.words')}
            lang={language.tag}
            dir="auto"
            maxLength={200}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
          />
          <SegmentedControl
            aria-label={t('concordance.side')}
            value={side}
            onChange={(value) => searchIn(value as LookedUp['side'])}
            data={[
              { value: 'source', label: source.name },
              { value: 'target', label: target.name },
            ]}
          />
          <Button type="submit" leftSection={<IconSearch size={16} aria-hidden />}>
            {t('concordance.search')}
          </Button>
        </Group>
      </form>
      <RefusedNotice refused={results.refused} />
      <Text size="sm" c="dimmed" role="status" my="xs">
        {results.busy ? t('help.looking') : <Found {...results} />}
      </Text>
      <ul className={styles.list} aria-label={t('concordance.results')}>
        {results.rows.map((unit) => (
          <ConcordanceRow
            key={unit.id}
            unit={unit}
            people={results.people}
            side={results.asked?.side ?? side}
            source={source}
            target={target}
            onInsert={onInsert}
          />
        ))}
      </ul>
      {results.busy && <Loader size="sm" />}
      {results.next && !results.busy && (
        <Button size="compact-sm" variant="default" onClick={more}>
          {t('concordance.more')}
        </Button>
      )}
    </>
  )
}

function Found({ asked, rows, next, refused }: ReturnType<typeof useConcordance>['results']) {
  const { t } = useTranslation('review')
  if (refused) return null
  if (!asked) return t('concordance.ask')
  if (rows.length === 0)
    return (
      <>
        {t('concordance.none')} {t('concordance.noneYet')}
      </>
    )
  return next
    ? t('concordance.foundFirst', { count: rows.length })
    : t('concordance.found', { count: rows.length })
}
