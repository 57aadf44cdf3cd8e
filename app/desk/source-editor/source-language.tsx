'use client'

import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { languageName } from '@/workflow/text/language'
import { nationLanguages } from '@/workflow/text/nation-languages'

/** The language a release is written in. */
export function SourceLanguage({ language, change }: { language: string; change: (tag: string) => void }) {
  const { t } = useTranslation('desk')
  const data = useMemo(
    () =>
      [...new Set([language, ...Object.values(nationLanguages).flat()])]
        .map((tag) => ({ value: tag, label: languageName(tag) }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    [language],
  )
  return (
    <Select
      size="xs"
      label={t('new.language')}
      data={data}
      value={language}
      onChange={(tag) => tag && change(tag)}
      searchable
      allowDeselect={false}
    />
  )
}
