'use client'

import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DialogProps } from '@/app/review/[localisationId]/dialogs'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import { mostHits } from './find-texts'
import styles from './find.module.css'
import { HitRow } from './hit-row'
import { nothingWanted, useFind } from './use-find'
import type { Wanted } from './use-find'

/** Shown at once; the rest when asked for. */
const shownAtOnce = 200

/** What was looked for last in this window, to go on with. It may be a word of an embargoed text: kept nowhere. */
let last = nothingWanted

/** Finds words in translations or sources; in translations, puts others there, each place shown before. */
export function FindDialog({ opened, onClose }: DialogProps) {
  const { t } = useTranslation(['review', 'common'])
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={t('find.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      <Finding onClose={onClose} />
    </Modal>
  )
}

function Finding({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['review', 'common'])
  const { deeds, source, target, choose, openDialog } = useWorkspace()
  const [wanted, setWanted] = useState(last)
  const [isReplacing, setReplacing] = useState(false)
  const [most, setMost] = useState(shownAtOnce)
  const [replacedIn, setReplacedIn] = useState<string[] | null>(null)
  const finding = useFind(wanted)
  const { shown, chosen } = finding
  const change = (next: Partial<Wanted>) => {
    last = { ...wanted, ...next }
    setWanted(last)
    setMost(shownAtOnce)
    setReplacedIn(null)
  }
  const go = useStable((id: string) => {
    onClose()
    choose(id)
  })
  const leave = useStable((key: string, isChosen: boolean) => finding.leave(key, !isChosen))
  const replace = async () => {
    setReplacedIn(await finding.replace())
    // What stands now is looked through anew.
    setWanted({ ...wanted })
  }
  const confirmThem = () => {
    deeds.selection.put(replacedIn ?? [])
    deeds.selection.asked.set('confirm')
    openDialog('bulk')
  }
  const mayReplace = wanted.side === 'target'
  const again = chosen.filter(({ segment: { state } }) => state === 'awaiting_review' || state === 'approved')
  return (
    <Stack>
      <Group align="end" gap="xs">
        <TextInput
          data-autofocus
          className={styles.field}
          label={t('find.words')}
          error={finding.isExpression ? undefined : t('find.noExpression')}
          maxLength={500}
          value={wanted.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('find.side')}
          value={wanted.side}
          onChange={(event) => change({ side: event.currentTarget.value as Wanted['side'] })}
          data={[
            { value: 'target', label: target.name },
            { value: 'source', label: source.name },
          ]}
        />
      </Group>
      {mayReplace && (
        <TextInput
          label={t('find.replacement')}
          description={wanted.isPattern ? t('find.groups') : undefined}
          maxLength={500}
          value={wanted.replacement}
          onFocus={() => setReplacing(true)}
          onChange={(event) => {
            setReplacing(true)
            change({ replacement: event.currentTarget.value })
          }}
        />
      )}
      <Group>
        <Checkbox
          label={t('find.matchCase')}
          checked={wanted.matchCase}
          onChange={(event) => change({ matchCase: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('find.wholeWords')}
          checked={wanted.wholeWords}
          onChange={(event) => change({ wholeWords: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('find.isPattern')}
          checked={wanted.isPattern}
          onChange={(event) => change({ isPattern: event.currentTarget.checked })}
        />
      </Group>
      <Text role="status" size="sm">
        <Answer wanted={wanted} finding={finding} />
      </Text>
      {replacedIn && replacedIn.length > 0 && (
        <Group gap="xs" role="status">
          <Text size="sm">{t('answer.many.replaced', { count: replacedIn.length })}</Text>
          <Button size="compact-sm" onClick={confirmThem}>
            {t('find.confirmThem', { count: replacedIn.length })}
          </Button>
        </Group>
      )}
      {shown.length > 0 && (
        <>
          {mayReplace && isReplacing && (
            <Group gap="xs">
              <Button
                size="compact-md"
                disabled={chosen.length === 0 || !finding.isReady}
                onClick={() => void replace()}
              >
                {t('find.replace', { count: chosen.length })}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={() => finding.leaveAll(false)}>
                {t('find.chooseAll')}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={() => finding.leaveAll(true)}>
                {t('find.chooseNone')}
              </Button>
              {again.length > 0 && (
                <Text size="sm" className={styles.again}>
                  {t('find.again', {
                    count: new Set(again.map(({ segment }) => segment.translationId)).size,
                  })}
                </Text>
              )}
            </Group>
          )}
          <ol className={styles.hits} aria-label={t('find.places')}>
            {shown.slice(0, most).map((place) => (
              <HitRow
                key={place.key}
                place={place}
                side={wanted.side === 'source' ? source : target}
                isReplacing={mayReplace && isReplacing}
                isChosen={place.isFree && !finding.isLeft(place.key)}
                onChoose={leave}
                onGo={go}
              />
            ))}
          </ol>
          {shown.length > most && (
            <Button variant="default" size="compact-sm" onClick={() => setMost(most + shownAtOnce)}>
              {t('find.more')}
            </Button>
          )}
        </>
      )}
    </Stack>
  )
}

type AnswerProps = { wanted: Wanted; finding: ReturnType<typeof useFind> }

function Answer({ wanted, finding: { shown, isReady, isTooSlow, isExpression } }: AnswerProps) {
  const { t } = useTranslation('review')
  if (wanted.words === '') return t('find.ask')
  if (!isExpression || !isReady) return null
  if (isTooSlow) return t('find.tooSlow')
  if (shown.length === 0) return t('find.none')
  return shown.length >= mostHits
    ? t('find.foundMost', { count: shown.length })
    : t('find.found', { count: shown.length })
}
