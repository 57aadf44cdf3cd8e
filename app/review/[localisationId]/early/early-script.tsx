'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { afterComposing } from './take-over'

const never = () => () => {}

/** The script that lets people type before any other has come. Only a page that came as a document has use for it. */
export function EarlyScript({ script, nonce }: { script: string; nonce: string | undefined }) {
  const isDocument = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  useEffect(() => afterComposing(() => globalThis.communiqueEarly?.end()), [])
  return (
    isDocument && (
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
    )
  )
}
