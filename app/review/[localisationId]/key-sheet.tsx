'use client'

import { Modal, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KeyDeed } from './key-deeds'
import styles from './segment.module.css'

type Props = { opened: boolean; onClose: () => void; names: Record<KeyDeed, string[]> }

/** Every key of the workspace. */
export function KeySheet({ opened, onClose, names }: Props) {
  const { t } = useTranslation(['review', 'common'])
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      <Table>
        <Table.Tbody>
          {(Object.keys(names) as KeyDeed[]).map((deed) => (
            <Table.Tr key={deed}>
              <Table.Th scope="row" fw={400}>
                {t(`keys.${deed}`)}
              </Table.Th>
              <Table.Td>
                {names[deed].map((name, index) => (
                  <span key={name}>
                    {index > 0 && ` ${t('keys.or')} `}
                    <kbd className={styles.key}>{name}</kbd>
                  </span>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
