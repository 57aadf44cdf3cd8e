'use client'

import { useEffect, useRef } from 'react'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import { useCurrent } from './current-context'
import styles from './segment.module.css'
import { TargetEditor } from './target-editor'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Where the translation is written, or read by whoever may not write it. */
export function CurrentTarget({ describedBy }: { describedBy: string }) {
  const { target, editor, type } = useWorkspace()
  const { segment, number, text, findings, mayWrite } = useCurrent()
  const { text: source, codes } = segment.source
  const read = useRef<HTMLDivElement>(null)
  // Keys go on from here, where the editor they went to before is gone.
  useEffect(() => {
    if (document.activeElement === document.body) read.current?.focus({ preventScroll: true })
  }, [mayWrite, segment.translationId])
  if (!mayWrite)
    return (
      <div
        ref={read}
        className={styles.readOnly}
        data-side="target"
        lang={target.tag}
        dir={target.dir}
        tabIndex={-1}
      >
        <CodedWords text={text} codes={codes} findings={findings} />
      </div>
    )
  return (
    <TargetEditor
      text={text}
      source={source}
      codes={codes}
      findings={findings}
      number={number}
      language={target}
      describedBy={describedBy}
      onType={type}
      handle={editor}
    />
  )
}
