'use client'

import { useTranslation } from 'react-i18next'
import type { Finding } from '@/workflow/checks/finding'
import type { InlineCode } from '@/workflow/text/inline-code'
import { useChipLook } from './code-names'
import { textRuns } from './text-runs'
import styles from './text.module.css'

type Props = { text: string; codes: readonly InlineCode[]; findings?: readonly Finding[] }

/** Text as it is read: codes as numbered chips, unseen characters visible, findings underlined. */
export function CodedWords({ text, codes, findings }: Props) {
  const { t } = useTranslation('review')
  return textRuns(text, findings).map((run, index) => {
    const shown =
      run.kind === 'code' ? (
        <CodeChip key={index} number={run.number} codes={codes} />
      ) : run.kind === 'character' ? (
        <span key={index} className={styles[run.name] ?? styles.unseen} title={t(`character.${run.name}`)}>
          {run.text}
        </span>
      ) : (
        run.text
      )
    return run.marked ? (
      <span key={index} className={styles.found} data-severity={run.marked}>
        {shown}
      </span>
    ) : (
      shown
    )
  })
}

function CodeChip({ number, codes }: { number: number; codes: readonly InlineCode[] }) {
  const { face, name, title, role } = useChipLook(codes)(number)
  return (
    <span
      className={styles.chip}
      data-role={role}
      data-unknown={role === 'unknown' || undefined}
      role="img"
      aria-label={name}
      title={title}
    >
      {face}
    </span>
  )
}
