'use client'

import { useTranslation } from 'react-i18next'
import type { Finding } from '@/workflow/checks/finding'
import type { InlineCode } from '@/workflow/text/inline-code'
import { visibleNumber } from '@/workflow/text/visible-codes'
import { textRuns } from './text-runs'
import styles from './text.module.css'

type Props = { text: string; codes: readonly InlineCode[]; findings?: readonly Finding[] }

/** Text as it is read: codes as numbered chips, unseen characters visible, findings underlined. */
export function CodedWords({ text, codes, findings }: Props) {
  const { t } = useTranslation('review')
  return textRuns(text, findings).map((run, index) => {
    const mark = run.marked ?? undefined
    if (run.kind === 'code') return <CodeChip key={index} number={run.number} codes={codes} />
    if (run.kind === 'character')
      return (
        <span key={index} className={styles[run.name]} title={t(`character.${run.name}`)}>
          {run.text}
        </span>
      )
    return mark ? (
      <span key={index} className={styles.found} data-severity={mark}>
        {run.text}
      </span>
    ) : (
      run.text
    )
  })
}

function CodeChip({ number, codes }: { number: number; codes: readonly InlineCode[] }) {
  const { t } = useTranslation('review')
  const code = codes.find((one) => one.number === number)
  const visible = visibleNumber(number, codes)
  if (!code || visible === null)
    return (
      <span className={styles.chip} data-unknown title={t('code.unknown')}>
        ?
      </span>
    )
  const said = { open: 'code.opens', close: 'code.closes', single: 'code.single' } as const
  const name = t(said[code.role], { number: visible, type: t(`code.${code.type}`) })
  const href = code.type === 'link' && code.role === 'open' ? ` ${code.href}` : ''
  return (
    <span className={styles.chip} data-role={code.role} role="img" aria-label={name} title={name + href}>
      {visible}
    </span>
  )
}
