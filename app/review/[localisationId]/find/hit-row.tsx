'use client'

import { Checkbox } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import type { Side } from '@/app/review/[localisationId]/side'
import textStyles from '@/app/review/[localisationId]/text/text.module.css'
import styles from './find.module.css'
import type { Shown } from './use-find'

type Props = {
  place: Shown
  side: Side
  /** Something would be put there. */
  isReplacing: boolean
  isChosen: boolean
  onChoose: (key: string, isChosen: boolean) => void
  onGo: (id: string) => void
}

/** As much around a place as a line holds. */
const around = 60

/** One place where it stands, with what would stand there, and whether it is to. */
export const HitRow = memo(function HitRow({ place, side, isReplacing, isChosen, onChoose, onGo }: Props) {
  const { t } = useTranslation(['review', 'common'])
  const { key, segment, text, hit, isFree } = place
  const { codes } = segment.source
  const number = segment.place + 1
  const [before, found, after] = [
    text.slice(0, hit.start),
    text.slice(hit.start, hit.end),
    text.slice(hit.end),
  ]
  return (
    <li className={styles.hit}>
      {isReplacing && (
        <Checkbox
          size="xs"
          aria-label={t('find.replaceIn', { number })}
          checked={isChosen}
          disabled={!isFree}
          onChange={(event) => onChoose(key, event.currentTarget.checked)}
        />
      )}
      <div className={styles.text} lang={side.tag} dir={side.dir}>
        <CodedWords text={before.length > around ? `…${before.slice(-around)}` : before} codes={codes} />
        {isReplacing && isFree ? (
          <>
            <del className={textStyles.removed}>
              <CodedWords text={found} codes={codes} />
            </del>
            <ins className={textStyles.added}>
              <CodedWords text={hit.replacement} codes={codes} />
            </ins>
          </>
        ) : (
          <mark className={styles.found}>
            <CodedWords text={found} codes={codes} />
          </mark>
        )}
        <CodedWords text={after.length > around ? `${after.slice(0, around)}…` : after} codes={codes} />
      </div>
      <button type="button" className={styles.place} onClick={() => onGo(segment.translationId)}>
        {t('find.place', { number })}
        <span className={styles.state}>{t(`common:state.${segment.state}`)}</span>
      </button>
    </li>
  )
})
