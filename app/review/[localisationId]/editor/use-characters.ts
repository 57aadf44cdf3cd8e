'use client'

import { useEffect, useState } from 'react'
import type { LanguageCharacters } from '@/workflow/text/characters/language-characters'
import { loadCharacters } from '@/workflow/text/characters/load-characters'

/** The special characters of a language, looked up when they are first wanted. */
export function useCharacters(language: string, isWanted: boolean): LanguageCharacters | null {
  const [characters, setCharacters] = useState<LanguageCharacters | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    void loadCharacters(language).then((loaded) => isCurrent && setCharacters(loaded))
    return () => {
      isCurrent = false
    }
  }, [isWanted, language])
  return characters
}
