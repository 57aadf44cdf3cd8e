'use client'

import { Anchor, Button, Checkbox, Group, Loader, Text, Title } from '@mantine/core'
import { IconColumns } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { FindingsList } from '@/app/desk/releases/[releaseId]/[language]/findings-list'
import { HowMade } from '@/app/desk/releases/[releaseId]/[language]/how-made'
import { PageFacts } from '@/app/desk/releases/[releaseId]/[language]/page-facts'
import { Readiness } from '@/app/desk/releases/[releaseId]/[language]/readiness'
import weighed from '@/app/desk/releases/[releaseId]/[language]/sign-off.module.css'
import { SinceLast } from '@/app/desk/releases/[releaseId]/[language]/since-last'
import { WholeList } from '@/app/desk/releases/[releaseId]/[language]/whole-list'
import { Fact } from '@/app/desk/releases/[releaseId]/[language]/fact'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { useWhy } from '@/app/desk/releases/[releaseId]/use-why'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import type { SignedOff } from '@/workflow/publishing/sign-off-many'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'
import { mayBeSigned } from './may-be-signed'
import styles from './sign-offs.module.css'

type Props = {
  release: ReleaseHead
  language: string
  names: Names
  /** undefined: it is still coming. */
  view: SignOffView | 'refused' | undefined
  isLooked: boolean
  mark: (isLooked: boolean) => void
  answer: SignedOff | undefined
}

/** One page and everything an officer weighs before signing it off, and whether they have. */
export function PageToSign({ release, language, names, view, isLooked, mark, answer }: Props) {
  const { t } = useTranslation('desk')
  const why = useWhy()
  const name = names[language] ?? language
  if (view === 'refused') return <Text>{t('signOffs.notLoaded')}</Text>
  return (
    <section aria-label={name} className={styles.open}>
      <Group justify="space-between">
        <Title order={3}>{name}</Title>
        <Anchor
          component={Link}
          href={`/desk/releases/${release.id}/preview?languages=${[release.sourceLanguage, language].join(',')}`}
          size="sm"
        >
          <IconColumns size={14} aria-hidden /> {t('signOffs.sideBySide')}
        </Anchor>
      </Group>
      {answer && (
        <Fact kind={answer.number === null ? 'bad' : 'good'}>
          {answer.number === null
            ? (why(answer.refused) ?? t(`common:refusal.${answer.refused!.reason}`))
            : t('signOff.done', { number: answer.number })}
        </Fact>
      )}
      {view === undefined ? (
        <Text component="div" c="dimmed">
          <Loader size="xs" mie="xs" aria-hidden />
          {t('signOffs.loading')}
        </Text>
      ) : (
        <div className={weighed.sides}>
          <iframe
            className={weighed.page}
            title={t('signOff.preview')}
            sandbox="allow-scripts"
            src={`/api/v1/localisations/${view.localisationId}/preview`}
          />
          <div className={weighed.facts}>
            {typeof answer?.number !== 'number' && (
              <Checkbox
                label={t('signOffs.looked')}
                description={t('signOffs.lookedKey')}
                checked={isLooked}
                disabled={!mayBeSigned(view)}
                onChange={({ currentTarget }) => mark(currentTarget.checked)}
              />
            )}
            <SinceLast view={view} zone={release.zone} />
            <FindingsList view={view} />
            <WholeList view={view} />
            <PageFacts view={view} releaseId={release.id} />
            <Readiness view={view} />
            <HowMade view={view} />
            {!mayBeSigned(view) && (
              <Button component={Link} variant="default" href={`/desk/releases/${release.id}/${language}`}>
                {t('signOffs.alone')}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  )
}
