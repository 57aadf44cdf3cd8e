/** Typed and pressed before the workspace's own script runs; the workspace takes it over (take-over.ts). */
export type Early = {
  /** The text as it stands in an editor, coded, and what is selected of it; null: nobody could write there. */
  typedIn: (editor: Element) => { text: string; from: number; to: number; isFocused: boolean } | null
  isComposing: () => boolean
  /** The workspace answers by itself from now on; what was asked for meanwhile is done, in its order. */
  end: () => void
}

declare global {
  // oxlint-disable-next-line no-var -- the one way to say that a page has it
  var communiqueEarly: Early | undefined
}

export type Watched = {
  /** The chords that do deeds, on macOS and elsewhere. */
  chords: { mac: readonly string[]; other: readonly string[] }
  /** Under which key this browser keeps what is typed, and what belongs to it beside the text. */
  kept: { key: string; beside: Beside } | null
}

/** Of which version of the text, and of the desk's copy of what was typed, what is kept goes on. */
type Beside = { baseVersion: number | undefined; copyVersion: number | null; work: string }

/**
 * Runs in the page as soon as its text is there, before any other script: lets people type into the target, and notes
 * what they ask for. Its source is put into the page as it is, so that it uses nothing but what is in it.
 */
export function watchEarly({ chords, kept }: Watched): void {
  const target = document.querySelector<HTMLElement>('[data-early]')
  const waiting: (() => void)[] = []
  const all = { capture: true }
  let isComposing = false
  let isOpen = false

  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data
    if (node instanceof HTMLBRElement) return node.nextSibling ? '\n' : ''
    const code = node instanceof HTMLElement ? node.dataset.code : undefined
    return code ?? [...node.childNodes].map(textOf).join('')
  }
  const lengthTo = (node: Node, at: number): number => {
    const before = document.createRange()
    before.selectNodeContents(target!)
    before.setEnd(node, at)
    return textOf(before.cloneContents()).length
  }

  /** Nothing is typed behind a deed that waits: it would be done to a text that nobody had before them. */
  function wait(deed: () => void, event: Event): void {
    event.preventDefault()
    event.stopImmediatePropagation()
    waiting.push(deed)
    target?.setAttribute('aria-busy', 'true')
    target?.setAttribute('contenteditable', 'false')
  }

  function chordOf({ key, code, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): string {
    const letter = /^[a-z]$/iu.test(key) ? key : code.replace(/^(?:Key|Digit|Numpad)/u, '')
    const named = /^(?:Enter|Arrow\w+|Home|End|Page\w+|Insert|Delete|Backspace|F\d+)$/u.test(key)
    const one = named ? key : letter.replace(/^[1-9]$/u, '1…9')
    const held = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta']
    return [...held.filter(Boolean), one.length === 1 ? one.toUpperCase() : one].join('+')
  }
  const deeds = /mac/iu.test(navigator.platform) ? chords.mac : chords.other

  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229 || event.getModifierState('AltGraph')) return
    if (!deeds.includes(chordOf(event))) return
    const { key, code, ctrlKey, altKey, shiftKey, metaKey, repeat } = event
    const press = { key, code, ctrlKey, altKey, shiftKey, metaKey, repeat, bubbles: true, cancelable: true }
    wait(
      () => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', press)),
      event,
    )
  }
  const onClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('button')
    if (button) wait(() => button.click(), event)
  }
  const onInput = (event: InputEvent): void => {
    if (event.target !== target) return
    const isMeant = !/^(?:format|insert(?:Paragraph|LineBreak|HorizontalRule|.*List|Link))/u.test(
      event.inputType,
    )
    if (event.type === 'beforeinput') return isMeant ? undefined : event.preventDefault()
    try {
      if (kept)
        localStorage.setItem(
          kept.key,
          JSON.stringify({ ...kept.beside, text: textOf(target!), at: Date.now() }),
        )
    } catch {
      // Storage is switched off or full.
    }
  }
  function keptHere(): string | null {
    try {
      return kept && localStorage.getItem(kept.key)
    } catch {
      // Storage is switched off.
      return null
    }
  }

  /**
   * Shows what this browser has of the sentence and the desk has not.
   * @returns whether people may go on with it: what goes on from another version of the text or of the desk's copy, or
   * has other codes, only the workspace knows how to show
   */
  function showKept(editor: HTMLElement): boolean {
    const said = keptHere()
    if (!kept || said === null) return true
    try {
      const { text, baseVersion, copyVersion = null } = JSON.parse(said)
      if (text === textOf(editor)) return true
      const { beside } = kept
      if (baseVersion !== beside.baseVersion || copyVersion !== beside.copyVersion) return false
      const codes = /[\uE000-\uF8FF]/gu
      const words: string[] = text.split(codes)
      const chips = [...editor.querySelectorAll<HTMLElement>('[data-code]')]
      if (chips.map(textOf).join('') !== (text.match(codes) ?? []).join('')) return false
      editor.replaceChildren(...words.flatMap((some, at) => [some, chips[at] ?? '']))
      return true
    } catch {
      return false
    }
  }
  const onCompose = ({ type }: Event): void => {
    isComposing = type === 'compositionstart'
  }

  addEventListener('keydown', onKey, all)
  addEventListener('click', onClick, all)
  addEventListener('beforeinput', onInput, all)
  addEventListener('input', onInput as (event: Event) => void, all)
  addEventListener('compositionstart', onCompose, all)
  addEventListener('compositionend', onCompose, all)

  globalThis.communiqueEarly = {
    typedIn: (editor) => {
      if (!target || !isOpen || !editor.contains(target)) return null
      const text = textOf(target)
      const isFocused = document.activeElement === target
      const selection = getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null
      if (!range || !target.contains(range.commonAncestorContainer))
        return { text, from: text.length, to: text.length, isFocused }
      return {
        text,
        from: lengthTo(range.startContainer, range.startOffset),
        to: lengthTo(range.endContainer, range.endOffset),
        isFocused,
      }
    },
    isComposing: () => isComposing,
    end: () => {
      removeEventListener('keydown', onKey, all)
      removeEventListener('click', onClick, all)
      removeEventListener('beforeinput', onInput, all)
      removeEventListener('input', onInput as (event: Event) => void, all)
      removeEventListener('compositionstart', onCompose, all)
      removeEventListener('compositionend', onCompose, all)
      globalThis.communiqueEarly = undefined
      for (const deed of waiting) deed()
    },
  }

  if (!target) return
  const mayGoOn = showKept(target)
  target.scrollIntoView({ block: 'center' })
  if (!mayGoOn) return
  isOpen = true
  target.setAttribute('contenteditable', 'plaintext-only')
  target.focus({ preventScroll: true })
  getSelection()?.selectAllChildren(target)
  getSelection()?.collapseToEnd()
}
