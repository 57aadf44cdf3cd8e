'use client'

import { Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconRobot } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from '@/app/settings/settings.module.css'
import type { LanguageRow } from '@/workflow/release/language-list'
import type { EngineRow } from '@/workflow/translation/engine-list'
import { ReviewRule } from './review-rule'

export type ShownLanguage = {
  tag: string
  name: string
  reviewRule: LanguageRow['reviewRule']
  fallsBackTo: string | null
  engine: EngineRow['name'] | null
  engineOnPremises: EngineRow['name'] | null
  frame: 'approved' | 'machine' | 'missing'
  /** How many partner nations read it. */
  nations: number
}

const marks = { approved: IconCheck, machine: IconRobot, missing: IconAlertTriangle }

/** The office's languages: how each is reviewed, drafted and framed. */
export function LanguageTable({ languages }: { languages: ShownLanguage[] }) {
  const { t } = useTranslation('settings')
  return (
    <Table className={styles.rows} verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('languages.language')}</Table.Th>
          <Table.Th>{t('languages.reviewRule')}</Table.Th>
          <Table.Th>{t('languages.draftedBy')}</Table.Th>
          <Table.Th>{t('languages.frame')}</Table.Th>
          <Table.Th className={styles.number}>{t('nations.title')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {languages.map((language) => (
          <Row key={language.tag} language={language} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Row({ language }: { language: ShownLanguage }) {
  const { t } = useTranslation('settings')
  const { tag, name, fallsBackTo, frame, nations } = language
  const Mark = marks[frame]
  return (
    <Table.Tr>
      <Table.Td>
        <div>
          <Text span fw={500}>
            {name}
          </Text>{' '}
          <Text span size="sm" className={styles.faint} dir="ltr">
            {tag}
          </Text>
          {fallsBackTo && (
            <Text size="sm" className={styles.faint}>
              {t('languages.fallsBackTo', { name: fallsBackTo })}
            </Text>
          )}
        </div>
      </Table.Td>
      <Table.Td data-label={t('languages.reviewRule')}>
        <ReviewRule tag={tag} name={name} rule={language.reviewRule} />
      </Table.Td>
      <Table.Td data-label={t('languages.draftedBy')}>
        <Drafting language={language} />
      </Table.Td>
      <Table.Td data-label={t('languages.frame')}>
        <span>
          <Mark size={14} aria-hidden /> {t(`languages.frames.${frame}`)}
        </span>
      </Table.Td>
      <Table.Td className={styles.number} data-label={t('nations.title')}>
        {nations}
      </Table.Td>
    </Table.Tr>
  )
}

function Drafting({ language: { engine, engineOnPremises } }: { language: ShownLanguage }) {
  const { t } = useTranslation('settings')
  if (!engine)
    return (
      <Text span className={styles.faint}>
        {t('languages.people')}
      </Text>
    )
  return (
    <div>
      {t(`engines.name.${engine}`)}
      {engine !== engineOnPremises && (
        <Text size="sm" className={styles.faint}>
          {engineOnPremises
            ? t('languages.onPremisesBy', { engine: t(`engines.name.${engineOnPremises}`) })
            : t('languages.onPremisesPeople')}
        </Text>
      )}
    </div>
  )
}
