'use client'

import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Present } from '@/workflow/review/presence'
import { usePlaces } from '@/app/review/[localisationId]/segments/segment-store'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import styles from '@/app/review/[localisationId]/workspace.module.css'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The first letters of a name's first and last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u)
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words
  return ends.map((word) => [...segmenter.segment(word)][0]?.segment ?? '').join('')
}

/** Who else is here, and at which sentence. */
export function PresentPeople({ present }: { present: readonly Present[] }) {
  const { store, goTo } = useWorkspace()
  const { t } = useTranslation('review')
  usePlaces(store)
  if (present.length === 0) return null
  return (
    <ul className={styles.present} aria-label={t('present.label')}>
      {present.map(({ personId, name, translationId }) => {
        const place = translationId === null ? -1 : store.placeOf(translationId)
        const said = place < 0 ? t('present.here', { name }) : t('present.at', { name, number: place + 1 })
        return (
          <li key={personId}>
            <button
              type="button"
              className={styles.person}
              title={said}
              disabled={place < 0}
              onClick={() => goTo(place)}
            >
              <VisuallyHidden>{said}</VisuallyHidden>
              <span aria-hidden>{initialsOf(name)}</span>
              {place >= 0 && <span aria-hidden>¶{place + 1}</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
