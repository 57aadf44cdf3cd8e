'use client'

import { Anchor, Group, Text, Title } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Instant } from '@/app/desk/releases/instant'
import type { EditionList, ListedEdition } from '@/workflow/publishing/after/edition-list'
import { direction } from '@/workflow/text/language'
import { EditionChanges } from './edition-changes'
import styles from './editions.module.css'
import { RollBack } from './roll-back'

export type EditionProps = {
  releaseId: string
  language: string
  /** IANA */
  zone: string
  edition: ListedEdition
  standing: EditionList['standing']
}

/** One edition: what it is, what it changed, who stands for it, and what can be done with it. */
export function EditionRow(props: EditionProps) {
  const { edition, language } = props
  const { t } = useTranslation('desk')
  const { number, version, path, changeNote, reasons } = edition
  const state = edition.isRemoved ? 'removed' : edition.state
  return (
    <li className={styles.edition} data-state={state}>
      <Group justify="space-between" align="start" gap="sm">
        <Title order={3} size="h4">
          {version === null ? t('editions.edition', { number }) : t('editions.version', { version })}
          <Text span size="sm" c="dimmed" mis="sm" fw={400}>
            {t(`editions.state.${state}`)}
          </Text>
        </Title>
        <Group gap="sm">
          {path && (
            <Anchor href={`/${path}`} target="_blank" size="sm">
              {t('editions.look')} <IconExternalLink size={14} aria-hidden />
            </Anchor>
          )}
          <RollBack {...props} />
        </Group>
      </Group>
      <Made edition={edition} zone={props.zone} />
      {changeNote && (
        <Told words={t('editions.note')}>
          <span lang={language} dir={direction(language)}>
            {changeNote}
          </span>
        </Told>
      )}
      {reasons.map((reason, place) => (
        <Told key={place} words={t('editions.why')}>
          <bdi>{reason}</bdi>
        </Told>
      ))}
      <EditionChanges changes={edition.changes} language={language} />
    </li>
  )
}

/** Where it came from, who signed it, and when readers had it. */
function Made({ edition, zone }: Pick<EditionProps, 'edition' | 'zone'>) {
  const { t } = useTranslation('desk')
  const { version, cause, repeats, revisionNumber, signedOffBy, signedOffAt, liveAt, endedAt } = edition
  const parts = [
    t(`editions.cause.${cause}`, { version: repeats ?? 0 }),
    t('editions.revision', { number: revisionNumber }),
    t('editions.signedOff', { name: signedOffBy }),
  ]
  return (
    <Text size="sm" c="dimmed">
      {parts.join(' · ')} · <Instant at={signedOffAt} zone={zone} />
      <br />
      {version === null && t('editions.neverLive')}
      {liveAt && (
        <>
          {t('editions.wentLive')} <Instant at={liveAt} zone={zone} />
        </>
      )}
      {liveAt && endedAt && (
        <>
          {' · '}
          {t('editions.ended')} <Instant at={endedAt} zone={zone} />
        </>
      )}
    </Text>
  )
}

function Told({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <Text size="sm" mt={4}>
      <strong>{words}</strong> {children}
    </Text>
  )
}
