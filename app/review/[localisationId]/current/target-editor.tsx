'use client'

import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding, Fix } from '@/workflow/checks/finding'
import { withoutCodes } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'
import { useChipLook } from '@/app/review/[localisationId]/text/code-names'
import { CharacterPanel } from '@/app/review/[localisationId]/editor/character-panel'
import type { CharacterPanelHandle } from '@/app/review/[localisationId]/editor/character-panel'
import { ChipBar } from '@/app/review/[localisationId]/editor/chip-bar'
import { openEditor } from '@/app/review/[localisationId]/editor/open-editor'
import type { OpenEditor, Outfit } from '@/app/review/[localisationId]/editor/open-editor'
import { earlyMarkup } from '@/app/review/[localisationId]/early/early-markup'
import { afterComposing } from '@/app/review/[localisationId]/early/take-over'
import { missingCodes } from '@/app/review/[localisationId]/editor/place-codes'
import styles from '@/app/review/[localisationId]/text/text.module.css'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** What the workspace's keys and its help do inside the editor; each is one step of undoing. */
export type EditorHandle = {
  /** The first code of the source that is missing: a pair around what is selected. */
  insertNextCode: () => void
  /** A code of the source by its number. */
  insertCode: (number: number) => void
  /** Coded text in the place of all that stands there. */
  replace: (text: string) => void
  /** What a finding proposes, in its place. */
  mend: (fix: Fix) => void
  /** Plain words at the caret, a space apart from the words around it where the language writes one. */
  insert: (words: string) => void
  /** A character at the caret, as if it were typed. */
  insertCharacter: (character: string) => void
  /** Selects a stretch of the coded text, UTF-16 offsets, and brings it into view. */
  select: (start: number, end: number) => void
  /** What is selected, else the word the caret is in. */
  pointedAt: () => string
  /** The coded text as it stands. */
  text: () => string
  /** Opens the special characters, or goes to them, or puts them away. */
  characters: () => void
  undo: () => void
  redo: () => void
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

/** The segment being worked on: grows in place, codes as chips, marks under what is typed. Enter types nothing. */
export function TargetEditor(props: Props) {
  const { text, source, codes, findings, language, handle } = props
  const { keys } = useWorkspace()
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<OpenEditor>(null)
  const panel = useRef<CharacterPanelHandle>(null)
  const onType = useStable(props.onType)
  const outfit = useOutfit(props)
  const [early] = useState(() => earlyMarkup({ text, findings, language, ...outfit }))

  useLayoutEffect(() => {
    const parent = host.current!
    const open = (): void => {
      const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? ''
      const written = globalThis.communiqueEarly?.typedIn(parent)
      parent.replaceChildren()
      const opened = openEditor({ parent, text, language, nonce, onType, ...outfit })
      editor.current = opened
      if (written) opened.takeOver(written)
      if (!written || written.isFocused) opened.focus()
    }
    const callOff = globalThis.communiqueEarly?.isComposing() ? afterComposing(open) : open()
    return () => {
      callOff?.()
      editor.current?.destroy()
      editor.current = null
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- opened once; what changes later is told by the effects below
  }, [])
  useEffect(() => editor.current?.dress(outfit), [outfit])
  useEffect(() => {
    editor.current?.show(text)
    if (editor.current?.text() === text) editor.current.mark(findings)
  }, [findings, text])

  useImperativeHandle(handle, (): EditorHandle => {
    const on =
      <A extends unknown[]>(run: (opened: OpenEditor, ...given: A) => void) =>
      (...given: A) =>
        void (editor.current && run(editor.current, ...given))
    return {
      insertNextCode: on((opened) => {
        const [first] = missingCodes(opened.text(), source, codes)
        if (first !== undefined) opened.insertCode(first)
      }),
      insertCode: on((opened, number: number) => opened.insertCode(number)),
      replace: on((opened, by: string) => opened.replace(by)),
      mend: on((opened, fix: Fix) => opened.mend(fix)),
      insert: on((opened, words: string) => opened.insert(words)),
      insertCharacter: on((opened, character: string) => opened.insertCharacter(character)),
      select: on((opened, start: number, end: number) => opened.select(start, end)),
      pointedAt: () => withoutCodes(editor.current?.pointedAt() ?? '').trim(),
      text: () => editor.current?.text() ?? text,
      characters: () => panel.current?.press(),
      undo: on((opened) => void opened.undo()),
      redo: on((opened) => void opened.redo()),
      focus: on((opened) => opened.focus()),
    }
  }, [codes, source, text])

  return (
    <div>
      <div
        ref={host}
        className={styles.editor}
        data-side="target"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: early }}
      />
      <div className={styles.aids}>
        <ChipBar
          text={text}
          source={source}
          codes={codes}
          keyName={keys.insertCode[0]}
          onInsert={(number) => editor.current?.insertCode(number)}
        />
        <CharacterPanel
          language={language}
          text={source + text}
          keyName={keys.keyboard[0]}
          handle={panel}
          onInsert={(character) => editor.current?.insertCharacter(character)}
          onLeave={() => editor.current?.focus()}
        />
      </div>
    </div>
  )
}

/** What the editor is called and what it calls what it shows. */
function useOutfit({ codes, number, describedBy, findings }: Props): Outfit {
  const { t } = useTranslation('review')
  const chip = useChipLook(codes)
  const isInvalid = findings.some(({ severity }) => severity === 'error')
  return useMemo(
    () => ({
      codes,
      names: { chip, unseen: (name) => t(`character.${name}`) },
      attributes: {
        'aria-label': t('workspace.targetOf', { number }),
        'aria-describedby': describedBy,
        'aria-invalid': String(isInvalid),
      },
    }),
    [chip, codes, describedBy, isInvalid, number, t],
  )
}
