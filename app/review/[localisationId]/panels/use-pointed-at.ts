import { useCallback } from 'react'
import type { RefObject } from 'react'
import type { EditorHandle } from '@/app/review/[localisationId]/current/target-editor'

/** What somebody wants to look up: words they selected in a text, else the word their caret is in. */
export function usePointedAt(editor: RefObject<EditorHandle | null>) {
  return useCallback((): { words: string; side: 'source' | 'target' } => {
    const selected = window.getSelection()
    const isInField =
      document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable
    const words = isInField ? '' : (selected?.toString().trim() ?? '')
    if (words) return { words: words.slice(0, 200), side: sideOf(selected?.anchorNode ?? null) }
    const inEditor = editor.current?.pointedAt().slice(0, 200) ?? ''
    return { words: inEditor, side: inEditor ? 'target' : 'source' }
  }, [editor])
}

/** Sources and targets stand in elements that say which they are. */
const sideOf = (node: Node | null): 'source' | 'target' =>
  node?.parentElement?.closest('[data-side]')?.getAttribute('data-side') === 'target' ? 'target' : 'source'
