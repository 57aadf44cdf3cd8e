'use client'

import { SegmentedControl, Text } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import { useObserved } from '@/app/components/observed'
import type { OpenWork } from '@/workflow/review/open-work'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import { ClaimNotice } from './claim-notice'
import { waitsFor } from './deed-for'
import { Current } from './current'
import { Dialogs } from './dialogs'
import type { DialogName } from './dialogs'
import { filters, passes } from './filter'
import type { Filter } from './filter'
import { keyNames } from './key-deeds'
import type { PanelName } from './panels'
import { Parts } from './parts'
import { SegmentList } from './segment-list'
import { known, segmentStore, usePlaces } from './segment-store'
import type { Side } from './side'
import { SidePanel } from './side-panel'
import type { EditorHandle } from './target-editor'
import { typedStore } from './typed-store'
import { useClaim } from './use-claim'
import { useDeeds } from './use-deeds'
import { useHelpShown } from './use-help-shown'
import { useKnowledge } from './use-knowledge'
import { useStable } from './use-stable'
import { WorkEnd } from './work-end'
import { WorkHeader } from './work-header'
import { WorkspaceContext } from './workspace-context'
import type { WorkspaceParts } from './workspace-context'
import styles from './workspace.module.css'

type Props = {
  open: OpenWork
  work: Work
  personId: string
  /** The translation to begin at, where somebody was led to one. */
  wanted: string | null
  source: Side
  target: Side
}

/** Translating or reviewing one localisation: every segment beside its source, one of them being worked on. */
export function Workspace({ open, work, personId, wanted, source, target }: Props) {
  const { t } = useTranslation('review')
  const router = useRouter()
  const mac = useOs() === 'macos'
  const keys = useMemo(() => keyNames(mac), [mac])
  const knowledge = useKnowledge(open.sourceLanguage, open.language)
  const claiming = useClaim(open, work)
  const [store] = useState(() => segmentStore(open))
  const [typed] = useState(() => typedStore(personId, work))
  const reload = useCallback(async () => {
    const answer = await ask<OpenWork>(
      'GET',
      `localisations/${open.localisationId}/segments?from=${open.from}`,
    )
    if (answer.ok) store.put(answer.value)
  }, [open.from, open.localisationId, store])
  const deeds = useDeeds({ work, personId, store, typed, knowledge, reload, renew: claiming.renew })

  useEffect(() => typed.takeUp(open.segments), [open.segments, typed])
  useEffect(() => typed.watch(), [typed])
  useEffect(
    () =>
      typed.listen((id, { claim, newer }) => {
        if (claim) claiming.told(claim)
        if (newer) deeds.patch(id, { version: newer.version, state: newer.state, text: newer.text })
      }),
    [claiming, deeds, typed],
  )

  const [currentId, setCurrentId] = useState(() => firstOf(open.segments, { work, wanted }))
  const [filter, setFilter] = useState<Filter>('all')
  const [dialog, openDialog] = useState<DialogName | null>(null)
  const [panel, showPanel] = useState<PanelName>('help')
  const [isPanelShown, setPanelShown] = useHelpShown()
  const [handingBack, setHandingBack] = useState(false)
  const editor = useRef<EditorHandle>(null)

  const segments = known(usePlaces(store))
  const shown = useMemo(
    () => segments.filter((one) => one.translationId === currentId || passes[filter](one, work)),
    [currentId, filter, segments, work],
  )
  const said = useObserved(deeds.said)
  const readOnly = claiming.claim.whose === 'other' || !open.may[work]
  const isDone = segments.length > 0 && !segments.some((one) => waitsFor(one, work))

  const choose = useStable((id: string | undefined) => {
    if (!id || id === currentId) return
    if (currentId) void typed.flush(currentId, true)
    setCurrentId(id)
  })
  const step = useStable((by: 1 | -1) =>
    choose(shown[shown.findIndex((one) => one.translationId === currentId) + by]?.translationId),
  )
  const goOn = useStable((to: 'next' | 'needing', from: OpenSegment) => {
    const at = store.placeOf(from.translationId) - open.from
    const after = [...segments.slice(at + 1), ...segments.slice(0, at)]
    if (to === 'needing') return choose(after.find((one) => waitsFor(one, work))?.translationId)
    choose(segments.slice(at + 1).find((one) => passes[filter](one, work))?.translationId)
  })
  const decideAndGoOn = useStable(async (to: 'next' | 'needing') => {
    const current = store.get(currentId)
    if (!current || readOnly) return
    const copy = typed.of(current.translationId)
    const isLate = copy !== undefined && copy.baseVersion < current.version && copy.text !== current.text
    if (!isLate && (await deeds.decide(current))) goOn(to, current)
  })
  const type = useStable((text: string) => {
    const current = store.get(currentId)
    if (!current || readOnly) return
    const { translationId: id, version } = current
    typed.type(id, { text, baseVersion: typed.of(id)?.baseVersion ?? version })
  })
  const closeDialog = useCallback(() => openDialog(null), [])

  const handBack = async () => {
    setHandingBack(true)
    if (currentId) await typed.flush(currentId, true)
    await ask('DELETE', `localisations/${open.localisationId}/claim`, { work })
    router.push('/review')
  }

  const parts = useMemo(
    (): WorkspaceParts => ({
      open,
      work,
      personId,
      source,
      target,
      mac,
      keys,
      knowledge,
      store,
      typed,
      deeds,
      claiming,
      editor,
      currentId,
      readOnly,
      choose,
      step,
      goOn,
      decideAndGoOn,
      type,
      dialog,
      openDialog,
      closeDialog,
      panel,
      showPanel,
      isPanelShown,
      setPanelShown,
    }),
    [
      choose,
      claiming,
      closeDialog,
      currentId,
      decideAndGoOn,
      deeds,
      dialog,
      goOn,
      isPanelShown,
      keys,
      knowledge,
      mac,
      open,
      panel,
      personId,
      readOnly,
      setPanelShown,
      source,
      step,
      store,
      target,
      type,
      typed,
      work,
    ],
  )

  const at = shown.findIndex((one) => one.translationId === currentId)
  const current = shown[at]
  const next = shown[at + 1]?.translationId

  return (
    <WorkspaceContext value={parts}>
      <div className={styles.workspace}>
        <WorkHeader
          open={open}
          segments={segments}
          work={work}
          source={source}
          target={target}
          mine={claiming.claim.whose === 'mine' && !isDone}
          handingBack={handingBack}
          onHandBack={() => void handBack()}
          onKeys={() => openDialog('keys')}
        />
        <ClaimNotice
          claim={claiming.claim}
          minutesLeft={claiming.minutesLeft}
          onKeep={() => void claiming.renew()}
        />
        <div className={styles.bar}>
          <SegmentedControl
            size="xs"
            aria-label={t('filter.label')}
            value={filter}
            onChange={(value) => setFilter(value as Filter)}
            data={filters.map((one) => ({ value: one, label: t(`filter.${one}`) }))}
          />
          <Text span role="status" size="sm" c="dimmed">
            {said && t(`answer.${said}`)}
          </Text>
        </div>
        <MaybeCurrent segment={current} next={next}>
          <div className={styles.columns} data-side={isPanelShown ? 'shown' : 'hidden'}>
            <SegmentList
              segments={segments}
              shown={shown}
              isFiltered={filter !== 'all'}
              onShowAll={() => setFilter('all')}
            />
            <SidePanel />
          </div>
        </MaybeCurrent>
        <Parts open={open} work={work} />
        {isDone && <WorkEnd work={work} reviewRule={open.reviewRule} />}
        <Dialogs />
      </div>
    </WorkspaceContext>
  )
}

type Around = { segment: OpenSegment | undefined; next: string | undefined; children: ReactNode }

const MaybeCurrent = ({ segment, next, children }: Around) =>
  segment ? (
    <Current segment={segment} next={next}>
      {children}
    </Current>
  ) : (
    children
  )

type Begin = { work: Work; wanted: string | null }

const firstOf = (segments: readonly OpenSegment[], { work, wanted }: Begin): string | null =>
  (
    segments.find(({ translationId }) => translationId === wanted) ??
    segments.find(({ workingCopy }) => workingCopy) ??
    segments.find((one) => waitsFor(one, work)) ??
    segments[0]
  )?.translationId ?? null
