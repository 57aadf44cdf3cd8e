'use client'

import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SourceFinding } from '@/workflow/intake/source-findings'
import type { Block } from '@/workflow/text/block'
import { isolated } from '@/app/components/isolated'
import { withoutCodes } from '@/workflow/text/inline-code'
import { lastWords } from './asked'
import styles from './source-editor.module.css'

type Props = {
  findings: SourceFinding[]
  blocks: Block[]
  /** Absent where the source can only be looked at. */
  mend?: (finding: SourceFinding) => void
  leave?: (finding: SourceFinding) => void
}

/** What looks wrong in the source, each with the words it is about. */
export function FindingsList({ findings, blocks, mend, leave }: Props) {
  const { t } = useTranslation('desk')
  if (findings.length === 0) return null
  return (
    <section aria-label={t('sourceFinding.title')}>
      <Text fw={600} size="sm">
        {t('sourceFinding.title')}
      </Text>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.block} ${finding.start}`} data-asks>
            <Group gap="xs" wrap="nowrap" align="start">
              <IconAlertTriangle size={16} aria-hidden className={styles.warning} />
              <Text size="sm" className={styles.said}>
                {t(`sourceFinding.${finding.code}`, wordsOf(finding, blocks))}
              </Text>
              {mend && (
                <Button size="compact-sm" variant="default" onClick={() => mend(finding)}>
                  {mendName(finding, t)}
                </Button>
              )}
              {leave && (
                <Button size="compact-sm" variant="subtle" onClick={() => leave(finding)}>
                  {t('sourceFinding.leave')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
    </section>
  )
}

function wordsOf({ block, start, end }: SourceFinding, blocks: Block[]) {
  const text = blocks[block]?.content.text ?? ''
  return {
    words: isolated(withoutCodes(text.slice(start, end)).trim()),
    before: lastWords(text.slice(0, start) + text.slice(start, end).replace(/\s.*/u, '')),
  }
}

function mendName({ suggestion }: SourceFinding, t: ReturnType<typeof useTranslation<'desk'>>['t']): string {
  if (suggestion === undefined) return t('sourceFinding.mend')
  return suggestion === '' ? t('sourceFinding.takeOut') : t('sourceFinding.write', { words: suggestion })
}

/** What a finding is known by while the text around it changes. */
export const keyOf = ({ code, block, start, end }: SourceFinding, blocks: readonly Block[]): string =>
  `${code} ${blocks[block]?.content.text.slice(Math.max(0, start - 12), end + 12)}`
