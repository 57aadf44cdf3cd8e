'use client'

import { useTranslation } from 'react-i18next'
import { writingOf } from '@/app/i18n/languages'
import { isolated } from './isolated'
import type { Provenance } from '@/workflow/translation/memory/match'

/** Dates come over the network as text. */
type Told<T> = T extends { at: Date } ? Omit<T, 'at'> & { at: Date | string } : never

/**
 * Says who stands for a unit of memory and since when; of several, the first.
 * @param people names by ids
 * @param zone in which days begin; the browser's own where the server writes nothing
 */
export function useProvenance(people: Record<string, string>, zone?: string) {
  const { t, i18n } = useTranslation()
  const day = new Intl.DateTimeFormat(writingOf(i18n.language), { dateStyle: 'medium', timeZone: zone })

  const one = (provenance: Told<Provenance>): string => {
    const date = isolated(day.format(new Date(provenance.at)))
    if (provenance.origin === 'imported') {
      const [name, domain] = [isolated(provenance.name), isolated(provenance.domain ?? '')]
      return domain
        ? t('memory.from.importedIn', { name, domain, date })
        : t('memory.from.imported', { name, date })
    }
    const confirmer = isolated(people[provenance.confirmedById ?? ''] ?? '')
    const approver = isolated(people[provenance.approvedById ?? ''] ?? '')
    if (confirmer && provenance.oneStep) return t('memory.from.oneStep', { confirmer, date })
    if (confirmer && approver) return t('memory.from.both', { confirmer, approver, date })
    return t('memory.from.somebody', { date })
  }

  return (provenances: readonly Told<Provenance>[], uses: number): string => {
    const [first, ...others] = provenances
    return [
      first && one(first),
      others.length > 0 && t('memory.from.more', { count: others.length }),
      uses > 0 ? t('memory.uses', { count: uses }) : t('memory.unused'),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
