'use client'

import { Alert, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useObserved } from '@/app/components/observed'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import { useCurrent } from './current-context'
import styles from './segment.module.css'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** The same person typed something else in another window or on another device: both texts, and the choice. */
export function ElsewhereNotice() {
  const { target, typed } = useWorkspace()
  const { segment, text } = useCurrent()
  const { t } = useTranslation('review')
  const other = useObserved(typed.elsewhere)[segment.translationId]
  if (!other) return null
  const { codes } = segment.source
  const choose = (which: 'here' | 'elsewhere') => () => typed.choose(segment.translationId, which)
  return (
    <Alert
      color="orange"
      classNames={{ root: styles.notice, title: styles.amber }}
      variant="transparent"
      title={t('elsewhere.title')}
      role="alert"
    >
      <Text size="sm" c="dimmed">
        {t('elsewhere.here')}
      </Text>
      <Text lang={target.tag} dir={target.dir}>
        <CodedWords text={text} codes={codes} />
      </Text>
      <Text size="sm" c="dimmed" mt="xs">
        {t('elsewhere.there')}
      </Text>
      <Text lang={target.tag} dir={target.dir}>
        <CodedWords text={other.text} codes={codes} />
      </Text>
      <Group mt="sm" gap="xs">
        <Button size="compact-sm" onClick={choose('here')}>
          {t('elsewhere.keepHere')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={choose('elsewhere')}>
          {t('elsewhere.keepThere')}
        </Button>
      </Group>
    </Alert>
  )
}
