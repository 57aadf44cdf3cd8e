'use client'

import { Button, Group, Table, Text, Title, VisuallyHidden } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { isolated } from '@/app/components/isolated'
import { RefusedNotice } from '@/app/components/refused-notice'
import styles from '@/app/settings/settings.module.css'
import type { HouseAbbreviation } from '@/workflow/intake/abbreviation-list'
import { AddAbbreviation } from './add-abbreviation'

type Props = { language: string; house: HouseAbbreviation[]; mayAdd: boolean }

/** What was just done, and what would undo it. */
type Done = { deed: 'added' | 'removed'; text: string; undo: () => Promise<void> }

/** The house's own abbreviations in a language; what is added or removed can be undone. */
export function HouseAbbreviations({ language, house, mayAdd }: Props) {
  const { t } = useTranslation('settings')
  const router = useRouter()
  const [busy, setBusy] = useState<string | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function change(what: string, asking: ReturnType<typeof ask>, after: Done | null) {
    setBusy(what)
    const answer = await asking
    setBusy(null)
    setRefused(answer.ok ? null : answer.refused)
    setDone(answer.ok ? after : null)
    router.refresh()
  }

  const remove = ({ abbreviationId, language: tag, text, use }: HouseAbbreviation) =>
    change(abbreviationId, ask('DELETE', `abbreviations/${abbreviationId}`), {
      deed: 'removed',
      text,
      undo: () => change('undo', ask('POST', 'abbreviations', { language: tag, text, use }), null),
    })
  const added = (abbreviationId: string, text: string) => {
    setRefused(null)
    setDone({
      deed: 'added',
      text,
      undo: () => change('undo', ask('DELETE', `abbreviations/${abbreviationId}`), null),
    })
    router.refresh()
  }

  return (
    <section aria-labelledby="house">
      <Title order={2} id="house" mb="xs">
        {t('segmentation.house')}
      </Title>
      <RefusedNotice refused={refused} />
      <Group gap="sm" role="status">
        {done && (
          <>
            <Text size="sm">{t(`segmentation.${done.deed}`, { text: isolated(done.text) })}</Text>
            <Button
              variant="default"
              size="compact-sm"
              loading={busy === 'undo'}
              onClick={() => void done.undo()}
            >
              {t('segmentation.undo')}
            </Button>
          </>
        )}
      </Group>
      {house.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('segmentation.houseNone')}
        </Text>
      )}
      {house.length > 0 && (
        <Table className={styles.rows} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('segmentation.text')}</Table.Th>
              <Table.Th>{t('segmentation.use')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('segmentation.remove')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {house.map((one) => (
              <Table.Tr key={one.abbreviationId}>
                <Table.Td>
                  <Text component="bdi" fw={500} lang={one.language}>
                    {one.text}
                  </Text>
                  {one.language !== language && (
                    <Text span size="sm" className={styles.faint} dir="ltr">
                      {` ${one.language}`}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td data-label={t('segmentation.use')}>{t(`segmentation.uses.${one.use}`)}</Table.Td>
                <Table.Td className={styles.act}>
                  {mayAdd && (
                    <Button
                      variant="default"
                      size="compact-sm"
                      loading={busy === one.abbreviationId}
                      disabled={busy !== null}
                      onClick={() => void remove(one)}
                      aria-label={t('segmentation.removeOne', { text: one.text })}
                    >
                      {t('segmentation.remove')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {mayAdd && <AddAbbreviation language={language} added={added} />}
    </section>
  )
}
