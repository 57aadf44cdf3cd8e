'use client'

import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding, Fix } from '@/workflow/checks/finding'
import type { InlineCode } from '@/workflow/text/inline-code'
import { fromVisible, nextMissingCode, toVisible, visibleCode } from '@/workflow/text/visible-codes'
import { spaced, wordsAt } from './caret'
import styles from './text.module.css'
import { textRuns } from './text-runs'

/** What the workspace's keys and its help do inside the editor; the browser's own undo takes each back. */
export type EditorHandle = {
  insertNextCode: () => void
  /** Coded text in the place of all that stands there. */
  replace: (text: string) => void
  /** What a finding proposes, in its place. */
  mend: (fix: Fix) => void
  /** Plain words at the caret, a space apart from the words around it where the language writes one. */
  insert: (words: string) => void
  /** What is selected, else the word the caret is in. */
  pointedAt: () => string
  focus: () => void
}

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

  /** Through the browser's own editing, so that undo takes it back. */
  const put = (start: number, end: number, inserted: string) => {
    const element = area.current
    if (!element) return
    element.focus()
    element.setSelectionRange(start, end)
    if (start === end && inserted === '') return
    if (document.execCommand(inserted === '' ? 'delete' : 'insertText', false, inserted)) return
    element.setRangeText(inserted, start, end, 'end')
    write(element.value)
  }

  useImperativeHandle(handle, () => ({
    focus: () => area.current?.focus(),
    pointedAt: () => (area.current ? wordsAt(area.current, language.tag) : ''),
    replace: (inserted) => put(0, shown.length, toVisible(inserted, codes)),
    mend: ({ start, end, text: by }) => {
      const [before, taken] = [text.slice(0, start), text.slice(start, end)].map((part) =>
        toVisible(part, codes),
      )
      put(before!.length, before!.length + taken!.length, toVisible(by, codes))
    },
    insert: (words) => {
      const { selectionStart: start = 0, selectionEnd: end = 0 } = area.current ?? {}
      const around = { before: shown.slice(0, start), after: shown.slice(end) }
      put(start, end, spaced(words, around, language.tag))
    },
    insertNextCode: () => {
      const missing = nextMissingCode(fromVisible(shown, codes), source)
      if (!area.current || missing === null) return
      const { selectionStart: start, selectionEnd: end } = area.current
      const selected = shown.slice(start, end)
      const isPair = codes.find((code) => code.number === missing)?.role === 'open' && selected !== ''
      put(
        start,
        end,
        visibleCode(missing, codes) + (isPair ? selected + visibleCode(missing + 1, codes) : selected),
      )
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
