'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { mayBeOverridden } from '@/workflow/review/may-be-overridden'
import { withoutCodes } from '@/workflow/text/inline-code'
import { direction } from '@/workflow/text/language'
import styles from './override.module.css'

type Props = { awaiting: Awaited<ReturnType<typeof mayBeOverridden>> }

/** Each sentence beside its source, who confirmed it, and what stands in the way. */
export function AwaitingList({ awaiting: { language, sourceLanguage, texts } }: Props) {
  const { t } = useTranslation('desk')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <ul className={styles.list} aria-label={t('override.list')} tabIndex={0}>
      {texts.map(({ translationId, source, text, confirmedBy, isOwn, errors }) => {
        const stop = isOwn ? t('override.own') : errors.length > 0 ? t('override.error') : null
        return (
          <li key={translationId} data-stopped={stop !== null || undefined}>
            <p lang={sourceLanguage} dir={direction(sourceLanguage)}>
              {withoutCodes(source)}
            </p>
            <p lang={language} dir={direction(language)}>
              {withoutCodes(text)}
            </p>
            <Text size="xs" c={stop ? undefined : 'dimmed'} fw={stop ? 600 : undefined}>
              {stop ?? t('override.confirmedBy', { name: confirmedBy })}
            </Text>
          </li>
        )
      })}
    </ul>
  )
}
