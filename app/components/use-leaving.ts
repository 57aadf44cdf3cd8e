'use client'

import { useState } from 'react'
import { endSession } from './end-session'
import { forgetAll } from './forget'
import { sendKept } from './kept-text'
import { agreeToLeave } from './leave-warning'
import { keysOf } from './stored'
import { draftsInTabs, tellTabs } from './tabs'

/** What signing out would lose. */
export type Unsent = { sentences: number; comments: number; drafts: number }

/**
 * Signing out: what this browser keeps is sent, what cannot be is asked about, and then it is gone from here. Ends with
 * a full page load, so that nothing of it stays in the page either.
 */
export function useLeaving(personId: string, which: Parameters<typeof endSession>[0]) {
  const [unsent, setUnsent] = useState<Unsent | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  async function lose() {
    setBusy(true)
    setFailed(false)
    if (!(await endSession(which))) {
      setFailed(true)
      return setBusy(false)
    }
    forgetAll(personId)
    tellTabs(personId)
    agreeToLeave()
    window.location.assign('/sign-in')
  }

  async function leave() {
    setBusy(true)
    const sentences = await sendKept(personId)
    const drafts = await draftsInTabs(personId)
    // What somebody has not sent themselves is not said for them.
    const comments = keysOf(personId, 'comment').length
    if (sentences + comments + drafts === 0) return lose()
    setUnsent({ sentences, comments, drafts })
    setBusy(false)
  }

  return { unsent, isBusy, hasFailed, leave, lose, stay: () => setUnsent(null) }
}

export type Leaving = ReturnType<typeof useLeaving>
