'use client'

import { Alert, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/app/components/text-link'
import type { Choices } from '@/app/desk/choices'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import { FindingsList } from '@/app/desk/source-editor/findings-list'
import type { SourcePage } from '@/workflow/intake/source-of'
import { ClearSource } from './clear-source'
import { Revisions } from './revisions'
import { SettingsForm } from './settings-form'
import { SourceActions } from './source-actions'
import { SourceText } from './source-text'
import styles from './source.module.css'

type Props = { page: SourcePage; choices: Choices }

/** A release's source: the text, what changed in it, what looks wrong, who cleared it, and what is settled beside it. */
export function SourceView({ page, choices }: Props) {
  const { t } = useTranslation('desk')
  const { release, blocks, findings, revision } = page
  const isCurrent = revision === release.revision
  return (
    <>
      <ReleaseHeader release={release}>
        <SourceActions release={release} />
      </ReleaseHeader>
      <div className={styles.columns}>
        <Stack gap="lg">
          {!isCurrent && (
            <Alert color="yellow" variant="light">
              {t('source.older', { number: revision })}{' '}
              <TextLink href={`/desk/releases/${release.id}/source`} underline="always">
                {t('source.toCurrent')}
              </TextLink>
            </Alert>
          )}
          <SourceText page={page} />
        </Stack>
        <Stack gap="lg">
          {isCurrent && <ClearSource page={page} zone={choices.desk.zone} />}
          <FindingsList findings={findings} blocks={blocks.map(({ block }) => block)} />
          <Revisions page={page} zone={choices.desk.zone} />
          {isCurrent && <SettingsForm page={page} choices={choices} />}
        </Stack>
      </div>
    </>
  )
}
