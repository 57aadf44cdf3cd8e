'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CodedWords } from '@/app/desk/source-editor/coded-words'
import { labelOf } from '@/app/desk/source-editor/labels'
import editor from '@/app/desk/source-editor/source-editor.module.css'
import type { ShownSegment, SourcePage } from '@/workflow/intake/source-of'
import { direction } from '@/workflow/text/language'
import { Diff } from '@/app/desk/source-editor/diff'
import styles from './source.module.css'

/** The source block by block, sentences marked off, with what this revision changed. */
export function SourceText({ page }: { page: SourcePage }) {
  const { t } = useTranslation('desk')
  const { blocks, gone, note, release } = page
  const { sourceLanguage: language } = release
  const spoken = { lang: language, dir: direction(language) }
  return (
    <div>
      <ol className={editor.blocks} aria-label={t('source.text')}>
        {blocks.map(({ block, segments }, index) => (
          <li key={index} className={styles.block}>
            <Text size="sm" fw={600} c="dimmed" span>
              {t(`label.${labelOf(block)}`)}
            </Text>
            <div className={editor.words} data-label={labelOf(block)} {...spoken}>
              {block.kind === 'image' && <span>{block.src} </span>}
              {segments.map((segment) => (
                <Sentence key={segment.segmentId} segment={segment} language={language} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {note !== null && (
        <section aria-label={t('label.change_note')} className={styles.gone}>
          <Text size="sm" fw={600}>
            {t('label.change_note')}
          </Text>
          <p {...spoken}>{note}</p>
        </section>
      )}
      {gone.length > 0 && (
        <section aria-label={t('source.gone')} className={styles.gone}>
          <Text size="sm" fw={600}>
            {t('source.gone')}
          </Text>
          <ul>
            {gone.map((content, index) => (
              <li key={index} {...spoken}>
                <del>
                  <CodedWords content={content} />
                </del>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Sentence({ segment: { content, change }, language }: { segment: ShownSegment; language: string }) {
  const { t } = useTranslation('desk')
  if (!change)
    return (
      <span className={editor.sentence}>
        <CodedWords content={content} />
      </span>
    )
  return (
    <span className={`${editor.sentence} ${styles.changed}`}>
      <span className={styles.mark}>{t(`source.${change.kind}`)}</span>{' '}
      {change.kind === 'new' ? (
        <ins>
          <CodedWords content={content} />
        </ins>
      ) : (
        <Diff before={change.before.text} after={content.text} language={language} />
      )}
    </span>
  )
}
