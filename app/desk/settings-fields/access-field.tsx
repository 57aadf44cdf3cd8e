'use client'

import { MultiSelect, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Nameable } from '@/workflow/intake/named-people'
import type { FieldProps } from './settled'

type Props = FieldProps & {
  people: Nameable[]
  /** Always named: whoever restricts a release. */ self: string
}

/** Who may know of a release before it is out. */
export function AccessField({ settled, change, people, self }: Props) {
  const { t } = useTranslation('desk')
  const describe = ({ name, roles, languages }: Nameable) =>
    t('settled.person', {
      name,
      roles: [...roles.map((role) => t(`common:role.${role}`)), ...languages].join(', '),
    })
  return (
    <div>
      <Switch
        label={t('settled.restricted')}
        description={t('settled.restrictedHelp')}
        checked={settled.restricted}
        onChange={(event) => change({ restricted: event.currentTarget.checked })}
      />
      {settled.restricted && (
        <MultiSelect
          mt="xs"
          label={t('settled.namedPeople')}
          description={t('settled.namedPeopleHelp')}
          data={people
            .filter(({ id }) => id !== self)
            .map((one) => ({ value: one.id, label: describe(one) }))}
          value={settled.namedPeople.filter((id) => id !== self)}
          onChange={(namedPeople) => change({ namedPeople })}
          searchable
          maxDropdownHeight={280}
        />
      )}
    </div>
  )
}
