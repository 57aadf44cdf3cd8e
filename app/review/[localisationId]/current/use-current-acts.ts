'use client'

import { useMemo, useState } from 'react'
import type { Fingerprinted, Fix } from '@/workflow/checks/finding'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { CurrentActs } from './current-context'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** What is done to the current segment from its keys and its buttons alike. */
export function useCurrentActs(segment: OpenSegment, forgetHelp: () => void) {
  const { typed, deeds, editor, openDialog, decideAndGoOn } = useWorkspace()
  const [dismissing, setDismissing] = useState<Fingerprinted | null>(null)
  const decide = useStable((to: 'next' | 'needing') => {
    forgetHelp()
    void decideAndGoOn(to)
  })
  const sendBack = useStable(() => openDialog('sendBack'))
  const mend = useStable((fix: Fix) => editor.current?.mend(fix))
  const undismiss = useStable(async (finding: Fingerprinted) => {
    if (await deeds.undismiss(segment, finding)) editor.current?.focus()
  })
  const copySource = useStable(() => editor.current?.replace(segment.source.text.trimEnd()))
  const discard = useStable(() => deeds.discard(segment))
  const keepMine = useStable(() => {
    const { translationId: id, version, text } = segment
    typed.type(id, { text: typed.of(id)?.text ?? text, baseVersion: version })
  })
  const acts = useMemo(
    (): CurrentActs => ({
      decide,
      sendBack,
      mend,
      dismiss: setDismissing,
      undismiss: (finding) => void undismiss(finding),
      copySource,
      discard,
      keepMine,
    }),
    [copySource, decide, discard, keepMine, mend, sendBack, undismiss],
  )
  return { acts, dismissing, setDismissing }
}
