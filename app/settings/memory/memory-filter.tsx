'use client'

import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Asked } from './asked'
import styles from './memory.module.css'

type Choice = { value: string; label: string }
type Props = { asked: Asked; pairs: Choice[]; imports: Choice[] }

/** Narrows the memory. A plain form: the address says what is shown. */
export function MemoryFilter({ asked, pairs, imports }: Props) {
  const { t } = useTranslation('settings')
  const origins = (['any', 'approved', 'imported', 'deleted'] as const).map((value) => ({
    value: value === 'any' ? '' : value,
    label: t(`memory.origins.${value}`),
  }))
  return (
    <form action="/settings/memory" role="search" className={styles.filter} key={JSON.stringify(asked)}>
      <TextInput
        className={styles.search}
        name="words"
        type="search"
        label={t('memory.search')}
        defaultValue={asked.words}
        dir="auto"
        maxLength={200}
      />
      <NativeSelect name="pair" label={t('memory.languages')} defaultValue={asked.pair ?? ''} data={pairs} />
      <NativeSelect name="show" label={t('memory.origin')} defaultValue={asked.show ?? ''} data={origins} />
      {imports.length > 0 && (
        <NativeSelect
          name="importId"
          label={t('memory.file')}
          defaultValue={asked.importId ?? ''}
          data={[{ value: '', label: t('memory.anyFile') }, ...imports]}
        />
      )}
      <Button type="submit" variant="default" leftSection={<IconSearch size={16} aria-hidden />}>
        {t('memory.find')}
      </Button>
    </form>
  )
}
