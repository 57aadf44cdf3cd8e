'use client'

import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '@/workflow/checks/finding'
import type { InlineCode } from '@/workflow/text/inline-code'
import { fromVisible, nextMissingCode, toVisible, visibleCode } from '@/workflow/text/visible-codes'
import styles from './text.module.css'
import { textRuns } from './text-runs'

/** What the workspace's keys do inside the editor. */
export type EditorHandle = { insertNextCode: () => void; focus: () => void }

type Props = {
  text: string
  source: string
  codes: InlineCode[]
  findings: Finding[]
  number: number
  language: { tag: string; dir: 'ltr' | 'rtl' }
  describedBy: string
  onType: (text: string) => void
  handle: RefObject<EditorHandle | null>
}

/** The sentence being worked on: grows in place, codes as ⟦1⟧ … ⟦/1⟧, marks under what is typed. Enter types nothing. */
export function TargetEditor({
  text,
  source,
  codes,
  findings,
  number,
  language,
  describedBy,
  onType,
  handle,
}: Props) {
  const { t } = useTranslation('review')
  const area = useRef<HTMLTextAreaElement>(null)
  const [raw, setRaw] = useState(() => toVisible(text, codes))
  // A half-typed code stays as typed; a text changed from elsewhere is shown anew.
  const shown = fromVisible(raw, codes) === text ? raw : toVisible(text, codes)

  useEffect(() => {
    const element = area.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])

  const write = (value: string) => {
    const line = value.replace(/[\r\n]+/gu, ' ')
    setRaw(line)
    onType(fromVisible(line, codes))
  }

  useImperativeHandle(handle, () => ({
    focus: () => area.current?.focus(),
    insertNextCode: () => {
      const element = area.current
      const missing = nextMissingCode(fromVisible(shown, codes), source)
      if (!element || missing === null) return
      const { selectionStart, selectionEnd } = element
      const selected = shown.slice(selectionStart, selectionEnd)
      const isPair = codes.find((code) => code.number === missing)?.role === 'open' && selected !== ''
      const inserted =
        visibleCode(missing, codes) + (isPair ? selected + visibleCode(missing + 1, codes) : selected)
      element.focus()
      // Through the browser's own editing, so that undo takes it back.
      if (!document.execCommand('insertText', false, inserted)) {
        element.setRangeText(inserted, selectionStart, selectionEnd, 'end')
        write(element.value)
      }
    },
  }))

  return (
    <div className={styles.editor} lang={language.tag} dir={language.dir}>
      <div className={styles.mirror} aria-hidden>
        {textRuns(text, findings).map((run, index) => {
          if (run.kind === 'code')
            return (
              <span key={index} className={styles.token}>
                {visibleCode(run.number, codes)}
              </span>
            )
          const visible = toVisible(run.text, codes)
          if (run.kind === 'character')
            return (
              <span
                key={index}
                className={run.name === 'nbsp' || run.name === 'narrow' ? styles[run.name] : ''}
              >
                {visible}
              </span>
            )
          return run.marked ? (
            <span key={index} className={styles.found} data-severity={run.marked}>
              {visible}
            </span>
          ) : (
            visible
          )
        })}
        {'\u200B'}
      </div>
      <textarea
        ref={area}
        className={styles.area}
        rows={1}
        value={shown}
        lang={language.tag}
        dir={language.dir}
        spellCheck
        autoComplete="off"
        aria-label={t('workspace.targetOf', { number })}
        aria-describedby={describedBy}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
        }}
      />
    </div>
  )
}
