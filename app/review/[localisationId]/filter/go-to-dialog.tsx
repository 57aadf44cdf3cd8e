'use client'

import { Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import type { DialogProps } from '@/app/review/[localisationId]/dialogs'
import { placesFor } from '@/app/review/[localisationId]/segments/places-for'
import { usePlaces } from '@/app/review/[localisationId]/segments/segment-store'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import styles from '@/app/review/[localisationId]/workspace.module.css'

/** Goes to a sentence by its number or by words of it. */
export function GoToDialog({ opened, onClose }: DialogProps) {
  const { store, source, currentId, goTo } = useWorkspace()
  const { t } = useTranslation(['review', 'common'])
  const [asked, setAsked] = useState('')
  const places = usePlaces(store)
  const wanted = useDeferredValue(asked)
  const from = currentId === null ? 0 : store.placeOf(currentId)
  const found = useMemo(() => placesFor(wanted, places, from), [from, places, wanted])
  const go = (place: number | undefined) => {
    if (place === undefined) return
    onClose()
    goTo(place)
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('goTo.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
      // The editor of the sentence gone to takes the focus.
      returnFocus={false}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go(placesFor(asked, places, from)[0])
        }}
      >
        <Stack gap="xs">
          <TextInput
            data-autofocus
            label={t('goTo.wanted')}
            description={t('goTo.hint', { total: places.length })}
            maxLength={200}
            value={asked}
            onChange={(event) => setAsked(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed" role="status">
            {wanted.trim() !== '' && found.length === 0 && t('goTo.none')}
            {places.includes(undefined) && ` ${t('filter.coming')}`}
          </Text>
          <ul className={styles.found}>
            {found.map((place) => {
              const segment = places[place]
              return (
                <li key={place}>
                  <button type="button" onClick={() => go(place)}>
                    <span className={styles.number}>{place + 1}</span>
                    {segment && (
                      <span lang={source.tag} dir={source.dir}>
                        <CodedWords text={segment.source.text} codes={segment.source.codes} />
                      </span>
                    )}
                  </button>
                </li>
              )
            })}
          </ul>
        </Stack>
      </form>
    </Modal>
  )
}
