'use client'

import { Anchor, Table, Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import styles from '@/app/settings/settings.module.css'
import type { FrameProgress } from '@/workflow/publishing/frame-release/frame-progress'

type Named = FrameProgress & { name: string }

/** How far each language's fixed texts are, and the way to them. */
export function FrameTable({ languages }: { languages: Named[] }) {
  const { t } = useTranslation('settings')
  return (
    <Table className={styles.rows} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('languages.language')}</Table.Th>
          <Table.Th className={styles.number}>{t('frame.approved')}</Table.Th>
          <Table.Th className={styles.number}>{t('frame.unapproved')}</Table.Th>
          <Table.Th className={styles.number}>{t('frame.missing')}</Table.Th>
          <Table.Th>{t('frame.pages')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {languages.map((language) => (
          <Row key={language.language} language={language} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Row({
  language: { language, name, texts, approved, unapproved, missing, localisationId },
}: {
  language: Named
}) {
  const { t, i18n } = useTranslation('settings')
  const number = (count: number) => new Intl.NumberFormat(i18n.language).format(count)
  return (
    <Table.Tr>
      <Table.Td>
        <div>
          {localisationId ? (
            <Anchor component={Link} href={`/review/${localisationId}`}>
              {name}
            </Anchor>
          ) : (
            <Text span fw={500}>
              {name}
            </Text>
          )}{' '}
          <Text span size="sm" className={styles.faint} dir="ltr">
            {language}
          </Text>
        </div>
      </Table.Td>
      <Table.Td className={styles.number} data-label={t('frame.approved')}>
        {number(approved)}
      </Table.Td>
      <Table.Td className={styles.number} data-label={t('frame.unapproved')}>
        {number(unapproved)}
      </Table.Td>
      <Table.Td className={styles.number} data-label={t('frame.missing')}>
        {number(missing)}
      </Table.Td>
      <Table.Td data-label={t('frame.pages')}>
        {approved === texts ? t('frame.checked') : t('frame.byMachine')}
      </Table.Td>
    </Table.Tr>
  )
}
