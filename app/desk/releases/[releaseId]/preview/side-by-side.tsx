'use client'

import { Anchor, MultiSelect, SegmentedControl, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { previewsAtOnce } from '@/workflow/publishing/previews-at-once'
import type { Previews } from '@/workflow/publishing/previews-of'
import { direction } from '@/workflow/text/language'
import { alignFrames } from './align-frames'
import styles from './preview.module.css'

/** Pages as readers will get them, beside each other, read together: nothing of them is public by being shown here. */
export function SideBySide({ previews, names }: { previews: Previews; names: Names }) {
  const { t } = useTranslation('desk')
  const router = useRouter()
  const [width, setWidth] = useState<'wide' | 'phone'>('wide')
  const frames = useRef(new Map<string, HTMLIFrameElement>())
  const { releaseId, title, sourceLanguage, all, shown, mayReadBoard } = previews
  const board = `/desk/releases/${releaseId}`
  const nameOf = (tag: string) => names[tag] ?? tag
  return (
    <>
      {mayReadBoard && (
        <Anchor component={Link} href={board} size="sm">
          {t('signOff.back')}
        </Anchor>
      )}
      <Title order={1} size="h2" mt="xs">
        {t('preview.title')}{' '}
        <Text span inherit fw={400}>
          <bdi lang={sourceLanguage} dir={direction(sourceLanguage)}>
            {title}
          </bdi>
        </Text>
      </Title>
      <div className={styles.tools}>
        <MultiSelect
          label={t('preview.languages')}
          data={all.map(({ language }) => ({ value: language, label: nameOf(language) }))}
          value={shown}
          maxValues={previewsAtOnce}
          searchable
          onChange={(tags) =>
            tags.length > 0 &&
            router.replace(`${board}/preview?languages=${tags.join(',')}`, { scroll: false })
          }
        />
        <SegmentedControl
          aria-label={t('preview.width')}
          value={width}
          onChange={(value) => setWidth(value as 'wide' | 'phone')}
          data={(['wide', 'phone'] as const).map((value) => ({ value, label: t(`preview.${value}`) }))}
        />
      </div>
      <div className={styles.frames} data-width={width}>
        {shown.map((tag) => (
          <section key={tag} aria-label={nameOf(tag)}>
            <Title order={2} size="h4">
              {nameOf(tag)}
            </Title>
            <iframe
              ref={(frame) => {
                if (frame) frames.current.set(tag, frame)
                else frames.current.delete(tag)
              }}
              className={styles.frame}
              title={t('preview.of', { language: nameOf(tag) })}
              // Nothing in it runs; it is of this origin so that the pages can be moved together.
              sandbox="allow-same-origin"
              src={`/api/v1/localisations/${all.find(({ language }) => language === tag)!.localisationId}/preview`}
              onLoad={({ currentTarget }) => alignFrames(currentTarget, () => [...frames.current.values()])}
            />
          </section>
        ))}
      </div>
    </>
  )
}
