'use client'

import { useOs } from '@mantine/hooks'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { observed } from '@/app/components/observed'
import type { OwnKeys } from '@/workflow/people/workspace-keys'
import type { OpenWork } from '@/workflow/review/open-work'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { DialogName } from './dialogs'
import { keyNames } from './keys/key-names'
import { progressOf } from './segments/progress-of'
import { segmentStore, usePlaces, useSegment } from './segments/segment-store'
import type { Side } from './side'
import type { EditorHandle } from './current/target-editor'
import { typedStore } from './kept/typed-store'
import { useAnchor } from './list/use-anchor'
import { useClaim } from './kept/use-claim'
import { useDeeds } from './deeds/use-deeds'
import { useFilter } from './filter/use-filter'
import { useFresh } from './segments/use-fresh'
import { useGoing } from './filter/use-going'
import { useKnowledge } from './text/use-knowledge'
import { useOwnKeys } from './keys/use-own-keys'
import { useParts } from './segments/use-parts'
import { usePanel } from './panels/use-panel'
import { useStable } from './use-stable'
import { focusNextWork } from './work-end'
import type { WorkspaceParts } from './workspace-context'

type Given = { open: OpenWork; personId: string; ownKeys: OwnKeys; source: Side; target: Side }

/** Puts the workspace together: what it knows, what is typed, what can be done, where the person is. */
export function useWorkspaceParts({ open, personId, ownKeys, source, target }: Given) {
  const { work, localisationId } = open
  const mac = useOs() === 'macos'
  const keyboard = useOwnKeys(ownKeys, mac ? 'mac' : 'other')
  const keys = useMemo(() => keyNames(keyboard.keys, keyboard.system), [keyboard])
  const knowledge = useKnowledge(open.sourceLanguage, open.language)
  const [store] = useState(() => segmentStore(open))
  const [mending] = useState(() => observed(open.mending))
  const [typed] = useState(() => typedStore(personId, work, open.segments))
  const anchor = useAnchor()
  const editor = useRef<EditorHandle>(null)
  const [currentId, setCurrentId] = useState(() => store.places()[open.outline.begin]?.translationId ?? null)
  const [dialog, openDialog] = useState<DialogName | null>(null)
  const { panel, showPanel, isPanelShown, setPanelShown } = usePanel(personId)

  const claiming = useClaim(open, () => store.get(currentId)?.run ?? 0)
  const again = useRef(async () => {})
  const deeds = useDeeds({
    ...{ localisationId, work, personId, store, typed, knowledge },
    reload: useCallback(() => again.current(), []),
    renew: claiming.renew,
  })
  const fresh = useFresh({
    ...{ open, store, typed },
    isBusy: (id) => deeds.busy.get() === id,
    onHolders: claiming.toldAll,
    onMending: (next) => mending.set((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next)),
    onPlace: () => anchor.hold(currentId),
  })
  useEffect(() => {
    again.current = fresh.again
  }, [fresh.again])
  const parts = useParts({ localisationId, store, begin: open.outline.begin, take: fresh.take })

  useEffect(() => typed.takeUp(open.segments), [open.segments, typed])
  useEffect(() => typed.watch(), [typed])
  useEffect(
    () =>
      typed.listen((id, { claim, newer }) => {
        if (claim) claiming.told(store.get(id)?.run ?? 0, claim)
        if (newer) deeds.patch(id, { version: newer.version, state: newer.state, text: newer.text })
      }),
    [claiming, deeds, store, typed],
  )

  const filtering = useFilter({ store, work, currentId, onChoose: () => anchor.hold(currentId) })
  const places = usePlaces(store)
  const current = useSegment(store, currentId)
  const following = filtering.shown.find((place) => current !== undefined && place > current.place)
  const next = following === undefined ? undefined : places[following]?.translationId

  const at = useRef(currentId)
  useEffect(() => {
    at.current = currentId
  }, [currentId])
  const arrive = useStable((id: string): void => {
    if (id === currentId) return
    if (currentId) void typed.flush(currentId, true)
    anchor.hold(id)
    store.seen(id)
    setCurrentId(id)
  })
  const { choose, goTo, step, goToNeeding } = useGoing({
    ...{ store, parts, work, currentId },
    shown: filtering.shown,
    onArrive: arrive,
    // What says so is drawn first.
    onNowhere: () => void setTimeout(focusNextWork),
  })
  // The source no longer has it: whoever was there is at what stands in its place.
  const lastPlace = useRef(open.outline.begin)
  useEffect(() => {
    if (current) lastPlace.current = current.place
    else if (currentId) goTo(Math.min(lastPlace.current, store.places().length - 1))
  }, [current, currentId, goTo, store])

  const mayWork = open.may[work]
  const isHeldByOther = claiming.claimOf(current?.run ?? 0).whose === 'other'
  const readOnly = isHeldByOther || !mayWork
  const goOn = useStable((to: 'next' | 'needing', from: OpenSegment): void => {
    if (to === 'needing') return goToNeeding()
    const place = filtering.shown.find((one) => one > store.placeOf(from.translationId))
    if (place !== undefined) goTo(place)
    else if (progressOf(store.counts.get(), work).waiting === 0) setTimeout(focusNextWork)
  })
  const decideAndGoOn = useStable(async (to: 'next' | 'needing') => {
    const segment = store.get(currentId)
    if (!segment || readOnly) return
    const copy = typed.of(segment.translationId)
    const isLate = copy !== undefined && copy.baseVersion < segment.version && copy.text !== segment.text
    if (isLate || !(await deeds.decide(segment))) return
    // Whoever has gone elsewhere meanwhile stays there.
    if (at.current === segment.translationId) goOn(to, segment)
  })
  const type = useStable((text: string) => {
    const segment = store.get(currentId)
    if (!segment || readOnly) return
    const { translationId: id, version } = segment
    typed.type(id, { text, baseVersion: typed.of(id)?.baseVersion ?? version })
  })
  const shownPlaces = useRef(filtering.shown)
  useEffect(() => {
    shownPlaces.current = filtering.shown
  }, [filtering.shown])
  const shownNow = useCallback(
    () => shownPlaces.current.flatMap((place) => store.places()[place] ?? []),
    [store],
  )
  const closeDialog = useCallback(() => openDialog(null), [])

  const all = useMemo(
    (): WorkspaceParts => ({
      open,
      work,
      personId,
      source,
      target,
      mac,
      keyboard,
      keys,
      knowledge,
      store,
      typed,
      mending,
      parts,
      deeds,
      claiming,
      editor,
      currentId,
      readOnly,
      choose,
      goTo,
      step,
      goOn,
      decideAndGoOn,
      type,
      shownNow,
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
      goTo,
      isPanelShown,
      keyboard,
      keys,
      knowledge,
      mac,
      mending,
      open,
      panel,
      parts,
      personId,
      readOnly,
      setPanelShown,
      showPanel,
      shownNow,
      source,
      step,
      store,
      target,
      type,
      typed,
      work,
    ],
  )
  return { parts: all, current, next, filtering, anchor, fresh }
}
