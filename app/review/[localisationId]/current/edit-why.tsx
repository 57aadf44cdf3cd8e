'use client'

import { Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useObserved } from '@/app/components/observed'
import { returnCategories } from '@/workflow/review/return-categories'
import type { ReturnCategory } from '@/workflow/review/return-categories'
import { useCurrent } from './current-context'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Why a reviewer changed a text they approve, for whoever confirmed it: a category, and words if they like. */
export function EditWhy() {
  const { t } = useTranslation('review')
  const { deeds } = useWorkspace()
  const { segment, deed, edited } = useCurrent()
  const given = useObserved(deeds.editWhy)
  const { translationId: id } = segment
  if (deed !== 'approve' || !edited) return null
  const why = given?.id === id ? given : { id, category: '' as const, reason: '' }
  return (
    <Group gap="xs" role="group" aria-label={t('editWhy.label')}>
      <NativeSelect
        size="xs"
        aria-label={t('editWhy.category')}
        value={why.category}
        onChange={(event) =>
          deeds.editWhy.set({ ...why, category: event.currentTarget.value as ReturnCategory | '' })
        }
        data={[
          { value: '', label: t('editWhy.category') },
          ...returnCategories.map((value) => ({ value, label: t(`category.${value}`) })),
        ]}
      />
      {why.category !== '' && (
        <TextInput
          size="xs"
          flex={1}
          miw="10rem"
          maxLength={2000}
          aria-label={t('editWhy.reason')}
          placeholder={t('editWhy.reason')}
          value={why.reason}
          onChange={(event) => deeds.editWhy.set({ ...why, reason: event.currentTarget.value })}
        />
      )}
    </Group>
  )
}
