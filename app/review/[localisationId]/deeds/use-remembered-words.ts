'use client'

import { useEffect } from 'react'
import { observed } from '@/app/components/observed'

/** What was last selected in the segment being worked on, on either side: the browser itself knows of one selection. */
export const rememberedWords = observed({ source: '', target: '' })

/** Longer than any term. */
const longest = 300

/** Words of a selection; chips stand for codes, and are none. */
function wordsOf(selection: Selection): string {
  const chosen = selection.getRangeAt(0).cloneContents()
  for (const chip of chosen.querySelectorAll('[role="img"], [data-code], .cm-widgetBuffer')) chip.remove()
  return (chosen.textContent ?? '')
    .replaceAll(/[\s\uE000-\uF8FF]+/gu, ' ')
    .trim()
    .slice(0, longest)
}

/** Remembers what is selected in the segment being worked on, until there is another. */
export function useRememberedWords(currentId: string | null): void {
  useEffect(() => {
    rememberedWords.set({ source: '', target: '' })
    const remember = () => {
      const selection = document.getSelection()
      const element = selection?.anchorNode?.parentElement
      if (!selection || selection.isCollapsed || !element?.closest('[data-current]')) return
      const side = element.closest('[data-side="source"]')
        ? 'source'
        : element.closest('[data-side="target"], [contenteditable="true"]') && 'target'
      const words = side && wordsOf(selection)
      if (words) rememberedWords.set((before) => ({ ...before, [side]: words }))
    }
    // Perhaps before this script had come.
    remember()
    document.addEventListener('selectionchange', remember)
    return () => document.removeEventListener('selectionchange', remember)
  }, [currentId])
}
