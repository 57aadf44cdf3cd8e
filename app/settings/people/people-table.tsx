'use client'

import { Button, Drawer, Table, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import styles from '@/app/settings/settings.module.css'
import type { Role } from '@/workflow/release/actor'
import { EditPerson } from './edit-person'

export type ShownPerson = {
  personId: string
  name: string
  email: string
  roles: Role[]
  languages: string[]
  languageNames: string[]
  demonstration: boolean
  startingPassword: boolean
  retired: boolean
  lastSignIn: string | null
}

export type Choice = { value: string; label: string }

type Props = { people: ShownPerson[]; languages: Choice[] }

/** The office's people; each opens beside the list to be changed. */
export function PeopleTable({ people, languages }: Props) {
  const { t } = useTranslation('settings')
  const [editedId, setEditedId] = useState<string | null>(null)
  const edited = people.find(({ personId }) => personId === editedId)
  const [refused, setRefused] = useState<Refused | null>(null)
  const close = () => setEditedId(null)
  const open = (personId: string) => {
    setRefused(null)
    setEditedId(personId)
  }
  return (
    <>
      <Table className={styles.rows} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('people.name')}</Table.Th>
            <Table.Th>{t('people.roles')}</Table.Th>
            <Table.Th>{t('people.languages')}</Table.Th>
            <Table.Th>{t('people.lastSignIn')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('people.change')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Row key={person.personId} person={person} open={() => open(person.personId)} />
          ))}
        </Table.Tbody>
      </Table>
      <Drawer
        opened={edited !== undefined}
        onClose={close}
        position="right"
        title={edited?.name}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {edited && (
          <EditPerson
            key={JSON.stringify(edited)}
            person={edited}
            languages={languages}
            done={close}
            refused={refused}
            refuse={setRefused}
          />
        )}
      </Drawer>
    </>
  )
}

function Row({ person, open }: { person: ShownPerson; open: () => void }) {
  const { t } = useTranslation('settings')
  const { name, email, roles, languageNames, lastSignIn, demonstration, startingPassword } = person
  return (
    <Table.Tr>
      <Table.Td>
        <div>
          <Text fw={500}>
            <bdi>{name}</bdi>
          </Text>
          <Text size="sm" className={styles.faint}>
            <bdi>{email}</bdi>
            {demonstration && ` · ${t('common:demonstration')}`}
          </Text>
        </div>
      </Table.Td>
      <Table.Td data-label={t('people.roles')}>
        {roles.map((role) => t(`common:role.${role}`)).join(' · ')}
      </Table.Td>
      <Table.Td data-label={t('people.languages')}>{languageNames.join(' · ') || '–'}</Table.Td>
      <Table.Td data-label={t('people.lastSignIn')}>
        <span>{lastSignIn ?? (startingPassword ? t('people.invited') : t('people.never'))}</span>
      </Table.Td>
      <Table.Td className={styles.act}>
        <Button
          variant="default"
          size="compact-sm"
          onClick={open}
          aria-label={t('people.changeOne', { name })}
        >
          {t('people.change')}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
