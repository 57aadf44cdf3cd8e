'use client'

import { Button, Group, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Narrows the list by a name or an address. A plain form: the address says what is shown. */
export function PeopleFilter({ search, show }: { search: string; show: string }) {
  const { t } = useTranslation('settings')
  const shows = [
    { value: 'active', label: t('people.active') },
    { value: 'retired', label: t('people.retired') },
  ]
  return (
    <form action="/settings/people" role="search" key={`${show} ${search}`}>
      <Group align="end" gap="sm">
        <TextInput
          name="search"
          type="search"
          label={t('people.search')}
          defaultValue={search}
          maxLength={100}
        />
        <Select
          name="show"
          label={t('people.show')}
          data={shows}
          defaultValue={show}
          allowDeselect={false}
          w={170}
        />
        <Button type="submit" variant="default" leftSection={<IconSearch size={16} aria-hidden />}>
          {t('people.find')}
        </Button>
      </Group>
    </form>
  )
}
