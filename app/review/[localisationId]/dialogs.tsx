'use client'

import dynamic from 'next/dynamic'
import { useEffect, useRef } from 'react'
import type { ComponentType } from 'react'
import { useKeys } from './keys/use-keys'
import { useWorkspace } from './workspace-context'

export type DialogName =
  | 'sendBack'
  | 'dismiss'
  | 'keys'
  | 'concordance'
  | 'findReplace'
  | 'bulk'
  | 'makeTerm'
  | 'goTo'

export type DialogProps = { opened: boolean; onClose: () => void }

/** Dialogs that need nothing but the workspace around them. Each is loaded when it is first opened: `dynamic(…)`. */
const dialogs: Partial<Record<DialogName, ComponentType<DialogProps>>> = {
  keys: dynamic(() => import('./keys/key-sheet').then(({ KeySheet }) => KeySheet)),
  bulk: dynamic(() => import('./bulk/bulk-dialog').then(({ BulkDialog }) => BulkDialog)),
  goTo: dynamic(() => import('./filter/go-to-dialog').then(({ GoToDialog }) => GoToDialog)),
  findReplace: dynamic(() => import('./find/find-dialog').then(({ FindDialog }) => FindDialog)),
  makeTerm: dynamic(() => import('./panels/make-term-dialog').then(({ MakeTermDialog }) => MakeTermDialog)),
}

/** The dialog that is open, if it is one of those. */
export function Dialogs() {
  const { dialog, openDialog, closeDialog } = useWorkspace()
  useKeys({ sheet: () => openDialog('keys'), goTo: () => openDialog('goTo') })
  useReturn()
  const Dialog = dialog && dialogs[dialog]
  return Dialog ? <Dialog opened onClose={closeDialog} /> : null
}

/** A dialog that is gone has nothing to give the focus back to: it goes to the text. */
function useReturn(): void {
  const { dialog, editor } = useWorkspace()
  const wasOpen = useRef(false)
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (wasOpen.current && dialog === null && isLost) editor.current?.focus()
    wasOpen.current = dialog !== null
  }, [dialog, editor])
}
