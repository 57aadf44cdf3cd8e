'use client'

import { Group, Text, Title } from '@mantine/core'
import { IconEyeExclamation, IconLock } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { direction } from '@/workflow/text/language'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import { Countdown } from './countdown'
import { Instant } from './instant'
import styles from './release-header.module.css'
import { ReleaseStateMark } from './release-state-mark'

type Props = {
  release: ReleaseHead
  /** Buttons of the page, at the end of the first row. */ children?: ReactNode
}

/** The head of every page about one release: title, state, embargo, and its pages as tabs. */
export function ReleaseHeader({ release, children }: Props) {
  const { t } = useTranslation('desk')
  const { title, sourceLanguage, embargoAt, embargoZone, now } = release
  return (
    <header className={styles.header}>
      <Group justify="space-between" align="start" gap="sm">
        <Title order={1} className={styles.title}>
          <bdi lang={sourceLanguage} dir={direction(sourceLanguage)}>
            {title}
          </bdi>
        </Title>
        {children && <Group gap="xs">{children}</Group>}
      </Group>
      <Group gap="md" mt={4}>
        <ReleaseStateMark state={release.state} />
        {embargoAt && embargoZone ? (
          <Text size="sm" span>
            {t('embargo.until')} <Instant at={embargoAt} zone={embargoZone} />{' '}
            {release.state !== 'released' && (
              <strong>
                <Countdown at={embargoAt} now={now} />
              </strong>
            )}
          </Text>
        ) : (
          <Text size="sm" c="dimmed" span>
            {t('embargo.none')}
          </Text>
        )}
        {!release.cleared && (
          <Text size="sm" fw={600} span className={styles.uncleared}>
            <IconEyeExclamation size={16} aria-hidden /> {t('source.uncleared')}
          </Text>
        )}
        {release.restricted && (
          <Text size="sm" span>
            <IconLock size={14} aria-hidden /> {t('release.restricted')}
          </Text>
        )}
      </Group>
      <Tabs release={release} />
    </header>
  )
}

function Tabs({ release: { id, state } }: { release: ReleaseHead }) {
  const { t } = useTranslation('desk')
  const here = usePathname()
  const board = `/desk/releases/${id}`
  const tabs = [
    ...(state === 'draft' ? [] : [{ href: board, name: t('release.board') }]),
    { href: `${board}/source`, name: t('release.source') },
    ...(state === 'draft'
      ? []
      : [
          { href: `${board}/facts`, name: t('release.facts') },
          { href: `${board}/questions`, name: t('release.questions') },
          // Only what readers have had can they say anything about.
          ...(state === 'released' ? [{ href: `${board}/reports`, name: t('release.reports') }] : []),
          { href: `${board}/decisions`, name: t('release.decisions') },
          { href: `${board}/advance`, name: t('release.advance') },
        ]),
  ]
  // What is reached from the board, the pages of its languages among them, is part of it.
  const isOther = tabs.some(({ href }) => href !== board && here.startsWith(href))
  return (
    <nav aria-label={t('release.pages')} className={styles.tabs}>
      {tabs.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          className={styles.tab}
          aria-current={here === href ? 'page' : href === board && !isOther ? 'true' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
