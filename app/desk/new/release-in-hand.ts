import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { asSettings } from '@/app/desk/settings-fields/settled'
import type { Settled } from '@/app/desk/settings-fields/settled'
import type { SourceInHand } from '@/app/desk/source-editor/source-in-hand'
import type { Imported } from '@/workflow/intake/import-release'

/** A release as it is being prepared: its source, and what is settled beside it. */
export type ReleaseInHand = {
  /** Its id from the first asking on, so that asking twice stores it once. */
  releaseId: string
  /** The version the desk has; null: none yet. */
  version: number | null
  source: SourceInHand
  settled: Settled
}

type Stored = { version: number; refused: Refused | null }

/**
 * Stores a draft, again where an earlier asking got through unheard.
 * @returns the version the desk has now, also where something was refused half-way
 */
export async function storeDraft(
  release: ReleaseInHand,
): Promise<Stored | { version: null; refused: Refused }> {
  const { releaseId, source, settled } = release
  const body = { sourceLanguage: source.language, blocks: source.reading?.blocks ?? [] }
  let version = release.version
  if (version === null) {
    const made = await ask<Imported>('POST', 'releases', { releaseId, ...body, ...asSettings(settled) })
    if (!made.ok) return { version, refused: made.refused }
    if (!made.value.existed) return { version: made.value.version, refused: null }
    version = made.value.version
  }
  const saved = await ask<{ version: number }>('PUT', `releases/${releaseId}/source`, { version, ...body })
  if (!saved.ok) return { version, refused: saved.refused }
  const changed = await ask<{ version: number }>('PATCH', `releases/${releaseId}`, {
    version: saved.value.version,
    ...asSettings(settled),
  })
  if (!changed.ok) return { version: saved.value.version, refused: changed.refused }
  return { version: changed.value.version, refused: null }
}
