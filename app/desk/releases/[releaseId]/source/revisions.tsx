'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/app/components/text-link'
import { Instant } from '@/app/desk/releases/instant'
import type { SourcePage } from '@/workflow/intake/source-of'
import styles from './source.module.css'

/** Every version there was: who made it, when, graded how, cleared by whom. */
export function Revisions({ page, zone }: { page: SourcePage; zone: string }) {
  const { t } = useTranslation('desk')
  const { release, revision, revisions } = page
  return (
    <section aria-label={t('source.revisions')}>
      <Text fw={600} size="sm">
        {t('source.revisions')}
      </Text>
      <ol className={styles.revisions}>
        {revisions.map(({ number, grade, author, createdAt, cleared }) => (
          <li key={number} aria-current={number === revision || undefined}>
            <TextLink href={`/desk/releases/${release.id}/source?revision=${number}`} underline="always">
              {t('source.revision', { number })}
            </TextLink>{' '}
            <Text size="sm" span>
              {t(`grade.${grade}`)} · <bdi>{author}</bdi> · <Instant at={createdAt} zone={zone} />
            </Text>
            <Text size="sm" c="dimmed">
              {cleared ? t('source.clearedBy', { name: cleared.by }) : t('source.uncleared')}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  )
}
