'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Choices } from '@/app/desk/choices'
import { asSettings } from '@/app/desk/settings-fields/settled'
import { keyFor, useKept, useLeaveWarning } from '@/app/desk/source-editor/kept-draft'
import type { Imported } from '@/workflow/intake/import-release'
import { emptyDraft } from './draft-in-hand'
import type { DraftInHand } from './draft-in-hand'
import { ReleaseForm } from './release-form'

/** Bringing a release in: kept by this tab as one types, stored by the desk when one says so. */
export function NewRelease({ choices }: { choices: Choices }) {
  const { desk, personId } = choices
  const router = useRouter()
  const [first] = useState(() => emptyDraft(desk.language, desk.zone))
  const { value: draft, setValue, isRead, forget } = useKept(keyFor(personId, 'new-release'), first)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState<'save' | 'start' | null>(null)
  useLeaveWarning(draft.text !== '' && busy === null)

  async function store(what: 'save' | 'start') {
    setBusy(what)
    setRefused(null)
    const releaseId = draft.releaseId || crypto.randomUUID()
    setValue({ ...draft, releaseId })
    const failed = await storeDraft({ ...draft, releaseId }, what)
    if (failed) {
      setRefused(failed)
      return setBusy(null)
    }
    forget()
    router.push(`/desk/releases/${releaseId}${what === 'save' ? '/source' : ''}`)
  }

  return (
    <ReleaseForm
      draft={draft}
      change={(part) => setValue((before) => ({ ...before, ...part }))}
      choices={choices}
      isReady={isRead}
      refused={refused}
      busy={busy}
      store={(what) => void store(what)}
    />
  )
}

/** Stores the draft, again where an earlier asking got through unheard, and starts it if that is wanted. */
async function storeDraft(draft: DraftInHand, what: 'save' | 'start'): Promise<Refused | null> {
  const { releaseId, language: sourceLanguage, reading, settled } = draft
  const blocks = reading?.blocks ?? []
  const body = { releaseId, sourceLanguage, blocks, ...asSettings(settled) }
  const stored = await ask<Imported>('POST', 'releases', body)
  if (!stored.ok) return stored.refused
  let { version } = stored.value
  if (stored.value.existed) {
    const source = await ask<{ version: number }>('PUT', `releases/${releaseId}/source`, {
      version,
      sourceLanguage,
      blocks,
    })
    if (!source.ok) return source.refused
    const settings = { version: source.value.version, ...asSettings(settled) }
    const changed = await ask<{ version: number }>('PATCH', `releases/${releaseId}`, settings)
    if (!changed.ok) return changed.refused
    version = changed.value.version
  }
  if (what === 'save') return null
  const started = await ask('POST', `releases/${releaseId}/start`, { version })
  return started.ok ? null : started.refused
}
