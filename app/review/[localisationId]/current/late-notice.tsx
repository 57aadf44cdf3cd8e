'use client'

import { Alert, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import styles from './segment.module.css'

type Props = {
  segment: OpenSegment
  mine: string
  language: { tag: string; dir: 'ltr' | 'rtl' }
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody changed the sentence while it was being written: both texts, and the choice. */
export function LateNotice({ segment, mine, language, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation('review')
  const { codes } = segment.source
  return (
    <Alert
      color="orange"
      classNames={{ root: styles.notice, title: styles.amber }}
      variant="transparent"
      title={t('late.title')}
      role="alert"
    >
      <Text size="sm" c="dimmed">
        {t('late.mine')}
      </Text>
      <Text lang={language.tag} dir={language.dir}>
        <CodedWords text={mine} codes={codes} />
      </Text>
      <Text size="sm" c="dimmed" mt="xs">
        {t('late.theirs')}
      </Text>
      <Text lang={language.tag} dir={language.dir}>
        <CodedWords text={segment.text} codes={codes} />
      </Text>
      <Group mt="sm" gap="xs">
        <Button size="compact-sm" onClick={onKeepMine}>
          {t('late.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onTakeTheirs}>
          {t('late.takeTheirs')}
        </Button>
      </Group>
    </Alert>
  )
}
