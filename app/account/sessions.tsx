import { Text } from '@mantine/core'
import { writingOf } from '@/app/i18n/languages'
import { texts } from '@/app/i18n/texts'
import { env } from '@/platform/env'
import type { OwnSession } from '@/workflow/people/own-sessions'
import { browserOf } from './browser-of'
import { SignOutEverywhere } from './sign-out-everywhere'
import styles from './sessions.module.css'

type Props = { sessions: OwnSession[]; personId: string; language: string }

/** Where one is signed in, and the way out of all of it. */
export async function Sessions({ sessions, personId, language }: Props) {
  const t = await texts('common')
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: env.COMMUNIQUE_ZONE } as const
  const written = new Intl.DateTimeFormat(writingOf(language), options)
  return (
    <>
      <ul className={styles.sessions}>
        {sessions.map(({ id, userAgent, begunAt, current }) => (
          <li key={id}>
            <Text span fw={500}>
              <bdi>{browserOf(userAgent) ?? t('account.program')}</bdi>
            </Text>
            <Text size="sm" c="dimmed">
              {t('account.since', { time: written.format(begunAt) })}
              {current && ` · ${t('account.thisOne')}`}
            </Text>
          </li>
        ))}
      </ul>
      <SignOutEverywhere personId={personId} />
    </>
  )
}
