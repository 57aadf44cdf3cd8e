'use client'

import { Button } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import segmentStyles from '@/app/review/[localisationId]/current/segment.module.css'
import { CharacterKey } from './character-key'
import { groupsOf } from './character-groups'
import { keyBeside } from './key-beside'
import styles from './characters.module.css'
import { useCharacters } from './use-characters'
import { useIsShown } from './use-is-shown'

/** What the key for special characters does: opens them, goes to them, and from among them puts them away. */
export type CharacterPanelHandle = { press: () => void }

type Props = {
  language: { tag: string; dir: 'ltr' | 'rtl' }
  /** Source and target, by which marks of direction are wanted or not. */
  text: string
  keyName: string | undefined
  handle: RefObject<CharacterPanelHandle | null>
  onInsert: (character: string) => void
  /** Back to the text. */
  onLeave: () => void
}

/** Characters the language is written with and a keyboard may lack; by mouse, touch and keys. */
export function CharacterPanel({ language, text, keyName, handle, onInsert, onLeave }: Props) {
  const { t } = useTranslation('review')
  const [isShown, show] = useIsShown()
  const [isUpper, setIsUpper] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const characters = useCharacters(language.tag, isShown)
  const groups = characters ? groupsOf({ language: language.tag, characters, text }) : []

  /** Whether somebody waits to be among them: they are loaded when they are first shown. */
  const isAwaited = useRef(false)
  const enter = () => panel.current?.querySelector('button')?.focus()
  useImperativeHandle(handle, () => ({
    press: () => {
      const isInside = panel.current?.contains(document.activeElement)
      if (isShown && !isInside) return enter()
      show(!isShown)
      if (isShown) onLeave()
      else isAwaited.current = true
    },
  }))

  useEffect(() => {
    if (!isAwaited.current || !isShown || !characters) return
    isAwaited.current = false
    enter()
  }, [characters, isShown])

  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      return onLeave()
    }
    if (!event.key.startsWith('Arrow') || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const keys = [...(panel.current?.querySelectorAll<HTMLButtonElement>('[data-character]') ?? [])]
    keyBeside(keys, document.activeElement, event.key)?.focus()
  }

  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        fw={400}
        aria-expanded={isShown}
        leftSection={<IconKeyboard size={14} aria-hidden />}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => show(!isShown)}
      >
        {t('characters.title')}
        {keyName && <kbd className={segmentStyles.key}>{keyName}</kbd>}
      </Button>
      {isShown && (
        <div
          ref={panel}
          className={styles.panel}
          role="toolbar"
          tabIndex={-1}
          aria-label={t('characters.title')}
          onKeyDown={steer}
        >
          {groups.map(({ group, characters: some }) => (
            <div key={group} className={styles.group} role="group" aria-label={t(`characters.${group}`)}>
              <span className={styles.label}>{t(`characters.${group}`)}</span>
              <div className={styles.keys} dir={isLetters(group) ? language.dir : undefined}>
                {some.map((character, index) => (
                  <CharacterKey
                    key={`${character}${index}`}
                    character={isUpper && isLetters(group) ? upperOf(character, language.tag) : character}
                    language={language.tag}
                    onInsert={onInsert}
                  />
                ))}
                {isLetters(group) && some.some((one) => upperOf(one, language.tag) !== one) && (
                  <button
                    type="button"
                    className={styles.shift}
                    aria-pressed={isUpper}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => setIsUpper(!isUpper)}
                  >
                    {t('characters.capitals')}
                  </button>
                )}
              </div>
            </div>
          ))}
        </div>
      )}
    </>
  )
}

const isLetters = (group: string): boolean => group === 'letters' || group === 'others'

/** A letter's capital, where it is one letter. */
function upperOf(letter: string, language: string): string {
  const upper = letter.toLocaleUpperCase(language)
  return [...upper].length === 1 ? upper : letter
}
