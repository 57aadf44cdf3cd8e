'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { draftKey } from '@/app/components/kept-keys'
import { useLeaveWarning } from '@/app/components/leave-warning'
import type { Choices } from '@/app/desk/choices'
import { useKept } from '@/app/desk/source-editor/kept-draft'
import { ReleaseForm } from './release-form'
import { storeDraft } from './release-in-hand'
import type { ReleaseInHand } from './release-in-hand'

type Props = { choices: Choices; first: ReleaseInHand }

/** Preparing a release: kept by this tab as one types, stored by the desk when one says so. */
export function PrepareRelease({ choices, first }: Props) {
  const router = useRouter()
  const kept = draftKey(
    choices.personId,
    first.releaseId ? `draft:${first.releaseId}:${first.version}` : 'new-release',
  )
  const { value: release, setValue, isRead, forget } = useKept(kept, first)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState<'save' | 'start' | null>(null)
  const isTouched = JSON.stringify(release) !== JSON.stringify(first)
  useLeaveWarning(isTouched && busy === null)

  async function store(what: 'save' | 'start') {
    setBusy(what)
    setRefused(null)
    const asked = { ...release, releaseId: release.releaseId || crypto.randomUUID() }
    setValue(asked)
    const stored = await storeDraft(asked)
    setValue({ ...asked, version: stored.version })
    const failed = stored.refused ?? (what === 'start' ? await begin(asked.releaseId, stored.version) : null)
    if (failed) {
      setRefused(failed)
      return setBusy(null)
    }
    forget()
    router.push(`/desk/releases/${asked.releaseId}${what === 'save' ? '/source' : ''}`)
    router.refresh()
  }

  return (
    <ReleaseForm
      release={release}
      change={(part) => setValue((before) => ({ ...before, ...part(before) }))}
      from={first.source.reading}
      choices={choices}
      isReady={isRead}
      refused={refused}
      busy={busy}
      store={(what) => void store(what)}
    />
  )
}

async function begin(releaseId: string, version: number | null): Promise<Refused | null> {
  const answer = await ask('POST', `releases/${releaseId}/start`, { version })
  return answer.ok ? null : answer.refused
}
