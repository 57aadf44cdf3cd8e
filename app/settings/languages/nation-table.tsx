'use client'

import { Button, Modal, Table, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '@/app/settings/settings.module.css'
import { NationForm } from './nation-form'

export type Choice = { value: string; label: string }
export type ShownNation = {
  code: string
  name: string
  languages: string[]
  languageNames: string[]
  partner: boolean
}

/** The nations a release can be written for, and the languages they read. */
export function NationTable({ nations, languages }: { nations: ShownNation[]; languages: Choice[] }) {
  const { t } = useTranslation('settings')
  const [editedCode, setEditedCode] = useState<string | null>(null)
  const edited = nations.find(({ code }) => code === editedCode)
  const close = () => setEditedCode(null)
  return (
    <>
      <Table className={styles.rows} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('nations.nation')}</Table.Th>
            <Table.Th>{t('nations.languages')}</Table.Th>
            <Table.Th>{t('nations.partner')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('nations.change')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {nations.map(({ code, name, languageNames, partner }) => (
            <Table.Tr key={code}>
              <Table.Td>
                <Text span fw={500}>
                  {name}
                </Text>
              </Table.Td>
              <Table.Td data-label={t('nations.languages')}>{languageNames.join(' · ')}</Table.Td>
              <Table.Td data-label={t('nations.partner')}>
                {t(partner ? 'nations.offered' : 'nations.notOffered')}
              </Table.Td>
              <Table.Td className={styles.act}>
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => setEditedCode(code)}
                  aria-label={t('nations.changeOne', { name })}
                >
                  {t('nations.change')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Modal
        opened={edited !== undefined}
        onClose={close}
        title={edited?.name}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {edited && (
          <NationForm key={edited.languages.join(' ')} nation={edited} languages={languages} done={close} />
        )}
      </Modal>
    </>
  )
}
