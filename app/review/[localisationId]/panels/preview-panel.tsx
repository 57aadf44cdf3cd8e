'use client'

import { Button, Modal, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconArrowsMaximize } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { PageFrame } from './page-frame'
import styles from './panel.module.css'

/** This language's page beside its segments, drafts standing in; on a phone and where somebody asks, as large as the window. */
export function PreviewPanel({ segment }: { segment: OpenSegment }) {
  // What is joined to another is said there.
  const translationId = segment.joinedTo ?? segment.translationId
  const { t } = useTranslation(['review', 'common'])
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const [isWhole, setWhole] = useState(isPhone)
  return (
    <div className={styles.content}>
      <div className={styles.line}>
        <Text className={styles.faint}>{t('preview.about')}</Text>
        <Button
          className={styles.act}
          size="compact-xs"
          variant="default"
          leftSection={<IconArrowsMaximize size={14} aria-hidden />}
          onClick={() => setWhole(true)}
        >
          {t('preview.whole')}
        </Button>
      </div>
      {!isPhone && !isWhole && <PageFrame translationId={translationId} />}
      <Modal
        opened={isWhole}
        onClose={() => setWhole(false)}
        fullScreen
        title={t('preview.title')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
        transitionProps={{ duration: 0 }}
      >
        <PageFrame translationId={translationId} className={styles.sheet} />
      </Modal>
    </div>
  )
}
