'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { ConceptContent } from '@/workflow/translation/terms/concept'
import type { Duplicate } from '@/workflow/translation/terms/duplicates'
import { askForIds } from '@/app/review/[localisationId]/segments/use-parts'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

export type NewTerm = Pick<ConceptContent, 'kind' | 'definition' | 'note'> & {
  source: string
  target: string
}

/**
 * Makes a term of the release, or asks for it. Terms bind every translator of the language, so that reviewers decide on
 * them, as on every other page; a translator's proposal becomes a question to those reviewers and nothing is lost.
 */
export function useMakeTerm(done: () => void) {
  const { t } = useTranslation('review')
  const { open, source, target, currentId, store } = useWorkspace()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  // The same term asked for twice, after a lost network, is one.
  const [id] = useState(() => crypto.randomUUID())
  const mayDecide = open.may.review
  const duplicates = refused?.detail.why === 'term_exists' ? (refused.detail.duplicates as Duplicate[]) : []

  const write = (term: NewTerm, anyway: boolean) => {
    const { kind, definition, note } = term
    const renderings = [
      { language: source.tag, text: term.source },
      { language: target.tag, text: term.target },
    ]
    const { releaseId } = open
    return ask('PUT', `terms/${id}`, { version: 0, kind, definition, note, renderings, releaseId, anyway })
  }
  const propose = ({ source: words, target: rendering, note }: NewTerm) => {
    const text = [
      rendering ? t('makeTerm.question', { words, rendering }) : t('makeTerm.questionOpen', { words }),
      note,
    ]
    return ask('POST', `translations/${currentId}/comments`, {
      ...{ commentId: id, about: 'target', isQuestion: true },
      text: text.filter(Boolean).join('\n'),
    })
  }

  async function make(term: NewTerm, anyway: boolean) {
    setBusy(true)
    const answer = await (mayDecide ? write(term, anyway) : propose(term))
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    if (!answer.ok) return
    done()
    if (!currentId) return
    const fresh = await askForIds(open.localisationId, [currentId])
    if (fresh.ok) store.put(fresh.value.segments)
  }

  return { mayDecide, busy, refused: duplicates.length > 0 ? null : refused, duplicates, make }
}
