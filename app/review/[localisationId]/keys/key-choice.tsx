'use client'

import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { reservedFor } from '@/workflow/people/reserved-keys'
import { anyDigit, changeKeys, deedWith, takesDigit } from '@/workflow/people/workspace-keys'
import type { Chord, KeyDeed, OwnKeys } from '@/workflow/people/workspace-keys'
import { keyName } from './key-names'
import { chordOf } from './key-press'
import styles from '@/app/review/[localisationId]/current/segment.module.css'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

type Props = { deed: KeyDeed; onKeep: (own: OwnKeys) => void; onGiveUp: () => void }

/** Waits for the keys a deed is to have: they are kept, or it is said why they cannot be. */
export function KeyChoice({ deed, onKeep, onGiveUp }: Props) {
  const { keyboard } = useWorkspace()
  const { system, keys, own } = keyboard
  const { t } = useTranslation(['review', 'common'])
  const [pressed, setPressed] = useState<Chord | null>(null)
  const reserved = pressed && reservedFor(pressed, system)
  const isDigitMissing = pressed !== null && takesDigit(deed) && !pressed.endsWith(anyDigit)
  const other = pressed && !reserved && !isDigitMissing ? deedWith(keys, pressed, deed) : null
  const keep = (chord: Chord) => onKeep(changeKeys(own, { system, deed, chords: [chord] }))

  const press = (event: KeyboardEvent) => {
    // Out of the field by Tab and out of the choice by Escape, as anywhere.
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return onGiveUp()
    const chord = chordOf(event.nativeEvent)
    if (!chord) return
    const asked = takesDigit(deed) ? chord.replace(/[1-9]$/u, anyDigit) : chord
    setPressed(asked)
    const isFree = !reservedFor(asked, system) && !deedWith(keys, asked, deed)
    if (isFree && (!takesDigit(deed) || asked.endsWith(anyDigit))) keep(asked)
  }

  const said = !pressed
    ? t('keys.press')
    : reserved
      ? t(`keys.reserved.${reserved}`, { keys: keyName(pressed, system) })
      : isDigitMissing
        ? t('keys.withDigit')
        : other && t('keys.taken', { keys: keyName(pressed, system), deed: t(`keys.${other}`) })
  return (
    <div>
      <input
        // The person asked for it by the button that stood here.
        autoFocus
        readOnly
        className={styles.keyField}
        aria-label={t('keys.pressFor', { deed: t(`keys.${deed}`) })}
        value={pressed ? keyName(pressed, system) : ''}
        placeholder={t('keys.press')}
        onKeyDown={press}
      />
      <Text size="sm" role="status">
        {said}
      </Text>
      <Group gap="xs">
        {pressed && other && (
          <Button size="compact-xs" variant="default" onClick={() => keep(pressed)}>
            {t('keys.take')}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" onClick={onGiveUp}>
          {t('common:cancel')}
        </Button>
      </Group>
    </div>
  )
}
