'use client'

import { Button, Group, Table, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { TextLink } from '@/app/components/text-link'
import settings from '@/app/settings/settings.module.css'
import { direction } from '@/workflow/text/language'
import type { Suggestion } from '@/workflow/translation/terms/suggestions-in'

type Props = { suggestions: Suggestion[]; sourceLanguage: string; language: string }

/** What approved work suggests: taken over into a new concept, or declined for good. */
export function SuggestionList({ suggestions, sourceLanguage, language }: Props) {
  const { t } = useTranslation('settings')
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function decline(source: string) {
    setBusy(source)
    const answer = await ask('POST', 'terms/declined', { sourceLanguage, language, source })
    setBusy(null)
    setRefused(answer.ok ? null : answer.refused)
    if (answer.ok) setDeclined(new Set([...declined, source]))
  }

  const address = ({ source, target }: Suggestion) =>
    `/settings/terms/new?${new URLSearchParams({ sourceLanguage, language, source, target })}`
  return (
    <>
      <RefusedNotice refused={refused} />
      <Table className={settings.rows} verticalSpacing="xs" mt="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('terms.term')}</Table.Th>
            <Table.Th>{t('terms.rendering')}</Table.Th>
            <Table.Th>{t('terms.together')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('terms.decide')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {suggestions.map((one) => (
            <Table.Tr key={one.source}>
              <Table.Td lang={sourceLanguage} dir={direction(sourceLanguage)}>
                {one.source}
              </Table.Td>
              <Table.Td data-label={t('terms.rendering')}>
                <span lang={language} dir={direction(language)}>
                  {one.target}
                </span>
              </Table.Td>
              <Table.Td data-label={t('terms.together')}>
                {t('terms.togetherIn', { together: one.together, count: one.count })}
              </Table.Td>
              <Table.Td className={settings.act}>
                {declined.has(one.source) ? (
                  <span role="status">{t('terms.declined')}</span>
                ) : (
                  <Group gap="sm" justify="end">
                    <TextLink href={address(one)}>{t('terms.takeOver')}</TextLink>
                    <Button
                      variant="default"
                      size="compact-sm"
                      loading={busy === one.source}
                      aria-label={t('terms.declineOne', { term: one.source })}
                      onClick={() => void decline(one.source)}
                    >
                      {t('terms.decline')}
                    </Button>
                  </Group>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
