'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useChipLook } from '@/app/review/[localisationId]/text/code-names'
import segmentStyles from '@/app/review/[localisationId]/current/segment.module.css'
import styles from '@/app/review/[localisationId]/text/text.module.css'
import { codeCharacter } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'
import { missingCodes } from './place-codes'

type Props = {
  text: string
  source: string
  codes: readonly InlineCode[]
  /** The keys that insert the first. */
  keyName: string | undefined
  onInsert: (number: number) => void
}

/** The source's codes that are still to be placed, each a chip to press. */
export function ChipBar({ text, source, codes, keyName, onInsert }: Props) {
  const { t } = useTranslation('review')
  const look = useChipLook(codes)
  const missing = missingCodes(text, source, codes)
  if (missing.length === 0) return null
  return (
    <div className={styles.chipBar} role="group" aria-label={t('code.missing')}>
      <Text span size="sm">
        {t('code.missing')}
      </Text>
      {missing.map((number, index) => {
        const { face, name, title, role } = look(number)
        return (
          <button
            key={number}
            type="button"
            className={styles.chipButton}
            aria-label={t('code.insert', { code: name })}
            title={title}
            // The selection stays where it is, to be wrapped.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onInsert(number)}
          >
            <span className={styles.chip} data-role={role}>
              {face}
            </span>
            {role === 'open' && !text.includes(codeCharacter(number + 1)) && (
              <span className={styles.chip} data-role="close">
                {face}
              </span>
            )}
            {index === 0 && keyName && <kbd className={segmentStyles.key}>{keyName}</kbd>}
          </button>
        )
      })}
    </div>
  )
}
