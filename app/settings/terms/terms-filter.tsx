'use client'

import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { conceptKinds, renderingStatuses } from '@/workflow/translation/terms/concept-words'
import type { Choice } from './choices'
import styles from './terms.module.css'

type Asked = { search: string; language: string; kind: string; status: string; show: string }

/** Narrows the termbase. A plain form: the address says what is shown. */
export function TermsFilter({ asked, languages }: { asked: Asked; languages: Choice[] }) {
  const { t } = useTranslation('settings')
  const kinds = conceptKinds.map((kind) => ({ value: kind, label: t(`terms.kind.${kind}`) }))
  const statuses = [...renderingStatuses, 'unchecked' as const].map((status) => ({
    value: status,
    label: t(`terms.status.${status}`),
  }))
  return (
    <form action="/settings/terms" role="search" className={styles.filter} key={JSON.stringify(asked)}>
      <TextInput
        className={styles.search}
        name="search"
        type="search"
        label={t('terms.search')}
        defaultValue={asked.search}
        dir="auto"
        maxLength={200}
      />
      <NativeSelect
        name="language"
        label={t('terms.language')}
        defaultValue={asked.language}
        data={[{ value: '', label: t('terms.anyLanguage') }, ...languages]}
      />
      <NativeSelect
        name="kind"
        label={t('terms.kindLabel')}
        defaultValue={asked.kind}
        data={[{ value: '', label: t('terms.anyKind') }, ...kinds]}
      />
      <NativeSelect
        name="status"
        label={t('terms.statusLabel')}
        defaultValue={asked.status}
        data={[{ value: '', label: t('terms.anyStatus') }, ...statuses]}
      />
      <NativeSelect
        name="show"
        label={t('terms.show')}
        defaultValue={asked.show}
        data={(['active', 'deleted'] as const).map((value) => ({ value, label: t(`terms.shows.${value}`) }))}
      />
      <Button type="submit" variant="default" leftSection={<IconSearch size={16} aria-hidden />}>
        {t('terms.find')}
      </Button>
    </form>
  )
}
