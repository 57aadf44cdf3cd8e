'use client'

import { Group, Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/app/components/text-link'
import type { ListedRelease, ReleaseList as List } from '@/workflow/intake/release-list'
import { direction } from '@/workflow/text/language'
import styles from './release-list.module.css'
import { Countdown } from './releases/countdown'
import { Instant } from './releases/instant'
import { ReleaseStateMark } from './releases/release-state-mark'

/** Releases in rows: what, in which state, until when, how far. */
export function ReleaseList({ list }: { list: List }) {
  const { t } = useTranslation('desk')
  if (list.total === 0)
    return (
      <Text className={styles.empty}>
        {t('list.empty')}{' '}
        <TextLink href="/desk/new" underline="always">
          {t('list.emptyNext')}
        </TextLink>
      </Text>
    )
  return (
    <>
      <ul className={styles.list}>
        {list.releases.map((release) => (
          <Row key={release.id} release={release} now={list.now} />
        ))}
      </ul>
      {list.pages > 1 && <Pages page={list.page} pages={list.pages} />}
    </>
  )
}

function Row({ release, now }: { release: ListedRelease; now: string }) {
  const { t } = useTranslation('desk')
  const { id, title, state, sourceLanguage, cleared } = release
  const board = `/desk/releases/${id}`
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Link
          href={state === 'draft' ? `${board}/source` : board}
          className={styles.title}
          lang={sourceLanguage}
          dir={direction(sourceLanguage)}
        >
          {title}
        </Link>
        <Group gap="sm" mt={2}>
          <ReleaseStateMark state={state} />
          {!cleared && (
            <Text size="sm" span className={styles.uncleared}>
              {t('source.uncleared')}
            </Text>
          )}
        </Group>
      </div>
      <Until release={release} now={now} />
      <Progress release={release} />
    </li>
  )
}

function Until({ release: { embargoAt, embargoZone, state }, now }: { release: ListedRelease; now: string }) {
  const { t } = useTranslation('desk')
  if (!embargoAt)
    return (
      <Text size="sm" c="dimmed" className={styles.until}>
        {t('embargo.none')}
      </Text>
    )
  return (
    <div className={styles.until}>
      {state !== 'released' && (
        <Text size="sm" fw={600}>
          {t('list.embargo')} <Countdown at={embargoAt} now={now} />
        </Text>
      )}
      <Text size="sm" c="dimmed">
        <Instant at={embargoAt} {...(embargoZone && { zone: embargoZone })} />
      </Text>
    </div>
  )
}

function Progress({ release }: { release: ListedRelease }) {
  const { t, i18n } = useTranslation('desk')
  const { languages, translations, confirmed, approved } = release
  if (languages === 0)
    return (
      <Text size="sm" c="dimmed" className={styles.progress}>
        {t('list.notBegun')}
      </Text>
    )
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 })
  const share = (count: number) => (translations === 0 ? 0 : count / translations)
  return (
    <div className={styles.progress}>
      <Text size="sm">
        {t('list.languages', { count: languages })} ·{' '}
        {t('list.approved', { share: percent.format(share(approved)) })}
      </Text>
      <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
        <rect width={100} height={4} className={styles.all} />
        <rect width={100 * share(confirmed)} height={4} className={styles.confirmed} />
        <rect width={100 * share(approved)} height={4} className={styles.approved} />
      </svg>
    </div>
  )
}

function Pages({ page, pages }: { page: number; pages: number }) {
  const { t } = useTranslation('desk')
  return (
    <Group component="nav" aria-label={t('list.pages')} gap="md" mt="md">
      {page > 1 && <TextLink href={`/desk?page=${page - 1}`}>{t('list.newer')}</TextLink>}
      <Text size="sm" span>
        {t('list.page', { page, pages })}
      </Text>
      {page < pages && <TextLink href={`/desk?page=${page + 1}`}>{t('list.older')}</TextLink>}
    </Group>
  )
}
