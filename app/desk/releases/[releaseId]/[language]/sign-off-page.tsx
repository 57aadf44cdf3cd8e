'use client'

import { Anchor, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import type { BoardRow } from '@/workflow/publishing/board-row'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'
import { FindingsList } from './findings-list'
import { HowMade } from './how-made'
import { PageFacts } from './page-facts'
import { Readiness } from './readiness'
import { SignOffButton } from './sign-off-button'
import { WholeList } from './whole-list'
import { SinceLast } from './since-last'
import styles from './sign-off.module.css'

type Props = { release: ReleaseHead; view: SignOffView; row: BoardRow; next: string | null; names: Names }

/** A page's preview beside everything an officer weighs before signing it off. */
export function SignOffPage({ release, view, row, next, names }: Props) {
  const { t } = useTranslation('desk')
  const language = names[view.language] ?? view.language
  const isProvisional = view.hash === null
  return (
    <>
      <ReleaseHeader release={release} />
      <Anchor component={Link} href={`/desk/releases/${release.id}`} size="sm">
        {t('signOff.back')}
      </Anchor>
      <Title order={2} mt="xs" mb="md">
        {t('signOff.title', { language })}
      </Title>
      <div className={styles.sides}>
        <section aria-label={t('signOff.preview')}>
          <Text size="sm" c="dimmed" mb="xs">
            {row.livePath ? t('signOff.previewLive') : t('signOff.previewAs')}
            {isProvisional && ` ${t('signOff.provisional')}`}
          </Text>
          <iframe
            className={styles.page}
            title={t('signOff.preview')}
            // Its own policy lets nothing run; programs that test for accessibility must get in.
            sandbox="allow-scripts"
            src={`/api/v1/localisations/${view.localisationId}/preview`}
          />
        </section>
        <section aria-labelledby="facts" className={styles.facts}>
          <Title order={3} id="facts">
            {t('signOff.facts')}
          </Title>
          <Readiness view={view} />
          <HowMade view={view} />
          <FindingsList view={view} />
          <WholeList view={view} />
          <PageFacts view={view} releaseId={release.id} />
          <SinceLast view={view} zone={release.zone} />
          <SignOffButton releaseId={release.id} view={view} row={row} next={next} names={names} />
        </section>
      </div>
    </>
  )
}
