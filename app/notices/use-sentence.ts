'use client'

import { useTranslation } from 'react-i18next'
import { isolatedValues } from '@/app/components/isolated'
import { writingOf } from '@/app/i18n/languages'
import type { Notice } from '@/workflow/notices/own-notices'
import { languageName } from '@/workflow/text/language'

/** What notices say, in the interface's language. @param zone IANA: the office's */
export function useSentence(zone: string): (notice: Notice) => string {
  const { t, i18n } = useTranslation('notices')
  const when = timeIn(i18n.language, zone)
  return (notice) => {
    const { kind, work, title, actor, language, cameBack, embargoAt, dueAt } = notice
    const values = isolatedValues({
      title,
      actor: actor ?? t('somebody'),
      language: language ? languageName(language, i18n.language) : '',
      time: embargoAt ? when(embargoAt) : '',
    })
    switch (kind) {
      case 'work':
        return t(`said.work.${work ?? 'translate'}`, values)
      case 'assigned': {
        const given = t(`said.assigned.${work ?? 'translate'}`, values)
        return dueAt ? `${given} ${t('due', { time: when(dueAt) })}` : given
      }
      case 'sent_back':
        return t('said.sentBack', { ...values, count: Math.max(1, cameBack) })
      case 'asked':
        return language ? t('said.askedIn', values) : t('said.asked', values)
      case 'answered':
        return t('said.answered', values)
      case 'mending':
        return t('said.mending', values)
      case 'typo':
        return t('said.typo', values)
      case 'reported':
        return language ? t('said.reportedIn', values) : t('said.reported', values)
      case 'embargo_near':
        return language ? t('said.embargoIn', values) : t('said.embargo', values)
      case 'embargo_moved':
        return embargoAt ? t('said.embargoMoved', values) : t('said.embargoLifted', values)
      case 'embargo_late':
        return t('said.embargoLate', values)
    }
  }
}

/** Writes instants in the office's zone, which is named. */
export function timeIn(language: string, zone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat(writingOf(language), {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    ...{ timeZone: zone, timeZoneName: 'short' },
  })
  return (instant) => format.format(new Date(instant))
}
