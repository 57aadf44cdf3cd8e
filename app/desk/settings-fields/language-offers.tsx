'use client'

import { Text } from '@mantine/core'
import { IconCpu, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { engineName } from '@/app/components/engine-name'
import type { Offer, Offers } from '@/workflow/translation/engine-offers'
import type { EngineRule } from '@/workflow/translation/engines/choose'
import styles from './fields.module.css'

type Props = { languages: string[]; offers: Offers; names: Record<string, string>; rule: EngineRule }

/** Languages, each with what would draft it. */
export function LanguageOffers({ languages, offers, names, rule }: Props) {
  const { t } = useTranslation('desk')
  return (
    <div className={styles.languages}>
      <Text size="sm">{t('settled.languages', { count: languages.length })}</Text>
      <ul>
        {languages.map((tag) => {
          const offer = offers[tag]?.[rule] ?? null
          const Icon = offer ? IconCpu : IconUser
          return (
            <li key={tag}>
              <Icon size={14} aria-hidden /> <strong>{names[tag] ?? tag}</strong>{' '}
              <span>
                {t(reasonOf(offer, offers[tag]?.any ?? null), {
                  engine: engineName(offer?.engine ?? 'apertium'),
                })}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function reasonOf(offer: Offer, later: Offer) {
  if (!offer) return later ? 'settled.engineAfterRelease' : 'settled.engineNone'
  return offer.rough ? 'settled.engineRough' : 'settled.engineDrafts'
}
