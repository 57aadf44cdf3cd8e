'use client'

import { Button, Group, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type Props = { language: string; search: string; languages: { value: string; label: string }[] }

/** Chooses the language, and narrows what the program knows. A plain form: the address says what is shown. */
export function SegmentationFilter({ language, search, languages }: Props) {
  const { t } = useTranslation('settings')
  return (
    <form action="/settings/segmentation" role="search" key={`${language} ${search}`}>
      <Group align="end" gap="sm">
        <Select
          name="language"
          label={t('segmentation.language')}
          data={languages}
          defaultValue={language}
          allowDeselect={false}
          searchable
          w={240}
        />
        <TextInput
          name="search"
          type="search"
          label={t('segmentation.search')}
          defaultValue={search}
          maxLength={60}
        />
        <Button type="submit" variant="default" leftSection={<IconSearch size={16} aria-hidden />}>
          {t('segmentation.show')}
        </Button>
      </Group>
    </form>
  )
}
