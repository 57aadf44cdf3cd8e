'use client'

import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/app/components/text-link'
import styles from '@/app/settings/settings.module.css'
import { direction } from '@/workflow/text/language'
import type { FoundConcept } from '@/workflow/translation/terms/search-terms'
import { headword } from './headword'
import { Said } from './said'

type Props = {
  concepts: FoundConcept[]
  /** The language whose words are shown beside the first; empty: none is asked for. */
  language: string
}

/** What was found, each with the way to all its languages. */
export function ConceptTable({ concepts, language }: Props) {
  const { t } = useTranslation('settings')
  return (
    <Table className={styles.rows} verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('terms.term')}</Table.Th>
          <Table.Th>{t(language ? 'terms.rendering' : 'terms.languages')}</Table.Th>
          <Table.Th>{t('terms.kindLabel')}</Table.Th>
          <Table.Th>{t('terms.origin')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {concepts.map((concept) => (
          <Row key={concept.conceptId} concept={concept} language={language} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Row({ concept, language }: { concept: FoundConcept; language: string }) {
  const { t } = useTranslation('settings')
  const { conceptId, renderings, kind, domain, origin, unchecked, embargoed } = concept
  const head = headword(renderings)
  const shown = renderings.filter((one) => one.language === language)
  const count = new Set(renderings.map((one) => one.language)).size
  return (
    <Table.Tr>
      <Table.Td>
        <div>
          <TextLink href={`/settings/terms/${conceptId}`} fw={500}>
            <span lang={head.language} dir={direction(head.language)}>
              {head.text}
            </span>
          </TextLink>
          {embargoed && (
            <Text size="sm" c="dimmed">
              {t('terms.embargoed')}
            </Text>
          )}
        </div>
      </Table.Td>
      <Table.Td data-label={t(language ? 'terms.rendering' : 'terms.languages')}>
        <div>
          {language
            ? shown.map((one, index) => <Said key={index} rendering={one} />)
            : t('terms.inLanguages', { count })}
        </div>
      </Table.Td>
      <Table.Td data-label={t('terms.kindLabel')}>
        {[t(`terms.kind.${kind}`), domain].filter(Boolean).join(' · ')}
      </Table.Td>
      <Table.Td data-label={t('terms.origin')}>
        {[t(`terms.origins.${origin}`), unchecked && t('terms.status.unchecked')].filter(Boolean).join(' · ')}
      </Table.Td>
    </Table.Tr>
  )
}
