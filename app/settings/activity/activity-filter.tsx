'use client'

import { Button, Group, Select, Text } from '@mantine/core'
import { TextLink } from '@/app/components/text-link'
import { IconFilter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { shortId } from '@/app/settings/short-id'
import type { Deed } from '@/workflow/release/access'
import { recorded } from './recorded'

type Props = {
  people: { value: string; label: string }[]
  asked: { personId?: string | undefined; deed?: Deed | undefined; releaseId?: string | undefined }
}

/** Narrows the record by person and deed; a release is picked in the list itself. */
export function ActivityFilter({ people, asked }: Props) {
  const { t } = useTranslation('settings')
  const { personId = '', deed = '', releaseId } = asked
  const choices = recorded.map((value) => ({ value, label: t(`activity.deed.${value}`) }))
  return (
    <form action="/settings/activity" role="search" key={`${personId} ${deed} ${releaseId}`}>
      <Group align="end" gap="sm" mb="md">
        <Select
          name="personId"
          label={t('activity.person')}
          placeholder={t('activity.anyone')}
          data={people}
          defaultValue={personId || null}
          searchable
          clearable
        />
        <Select
          name="deed"
          label={t('activity.deedLabel')}
          placeholder={t('activity.anything')}
          data={choices}
          defaultValue={deed || null}
          searchable
          clearable
        />
        {releaseId && <input type="hidden" name="releaseId" value={releaseId} />}
        <Button type="submit" variant="default" leftSection={<IconFilter size={16} aria-hidden />}>
          {t('activity.filter')}
        </Button>
        {releaseId && (
          <Text size="sm" pb={8}>
            {t('activity.onlyRelease', { id: shortId(releaseId) })}{' '}
            <TextLink href="/settings/activity">{t('activity.all')}</TextLink>
          </Text>
        )}
      </Group>
    </form>
  )
}
