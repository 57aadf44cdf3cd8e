'use client'

import { Checkbox, MultiSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { roles } from '@/workflow/release/actor'
import type { Role } from '@/workflow/release/actor'
import type { Choice } from './people-table'

export type Duties = { roles: Role[]; languages: string[] }

type Props = { duties: Duties; change: (duties: Duties) => void; languages: Choice[] }

/** Which roles someone has and, for translators and reviewers, which languages. */
export function DutyFields({ duties, change, languages }: Props) {
  const { t } = useTranslation('settings')
  const inLanguages = duties.roles.includes('translator') || duties.roles.includes('reviewer')
  return (
    <>
      <Checkbox.Group
        label={t('people.roles')}
        value={duties.roles}
        onChange={(chosen) => change({ ...duties, roles: roles.filter((role) => chosen.includes(role)) })}
      >
        <Stack gap="xs" mt="xs">
          {roles.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={t(`common:role.${role}`)}
              description={t(`people.does.${role}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {inLanguages && (
        <MultiSelect
          label={t('people.languages')}
          description={t('people.languagesHelp')}
          data={languages}
          value={duties.languages}
          onChange={(chosen) => change({ ...duties, languages: chosen })}
          searchable
          hidePickedOptions
          required
          nothingFoundMessage={t('people.noLanguage')}
        />
      )}
    </>
  )
}
