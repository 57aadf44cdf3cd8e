'use client'

import { Button, Loader, Text } from '@mantine/core'
import { IconSearch, IconTag } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { TermNote } from '@/workflow/review/help-for'
import type { FoundTerm } from '@/workflow/checks/terms/terms-in'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { KeyDeed } from '@/workflow/people/workspace-keys'
import styles from './help.module.css'
import { MatchList } from './match-list'
import segmentStyles from '@/app/review/[localisationId]/current/segment.module.css'
import type { Side } from '@/app/review/[localisationId]/side'
import { TermList } from './term-list'
import type { Help } from './use-help'

type Props = {
  segment: OpenSegment
  number: number
  source: Side
  target: Side
  help: Help
  /** null until they are looked for. */
  terms: FoundTerm[] | null
  keys: Record<KeyDeed, string[]>
  /** null where this person cannot write here. */
  onInsertMatch: ((number: number) => void) | null
  onInsertTerm: ((words: string) => void) | null
  onLookUp: () => void
  onMakeTerm: (dialog: 'makeTerm') => void
  onAgain: () => void
}

/** What memory and terms know of the sentence being worked on. Drawn anew only when that changes, never by typing. */
export const HelpPanel = memo(function HelpPanel(props: Props) {
  const { number, help, terms, keys } = props
  const { t } = useTranslation('review')
  const { found, refused } = help
  return (
    <section
      className={styles.content}
      aria-label={t('help.label', { number })}
      aria-busy={!found && !refused}
    >
      <div className={styles.heading}>
        <h2>{t('help.memory')}</h2>
        <Button
          className={styles.act}
          size="compact-xs"
          variant="default"
          leftSection={<IconSearch size={14} aria-hidden />}
          onClick={props.onLookUp}
        >
          {t('help.lookUp')}
          <kbd className={segmentStyles.key}>{keys.concordance[0]}</kbd>
        </Button>
      </div>
      <Memory {...props} />
      <div className={styles.heading}>
        <h2>{t('help.terms')}</h2>
        <Button
          className={styles.act}
          size="compact-xs"
          variant="default"
          leftSection={<IconTag size={14} aria-hidden />}
          onClick={() => props.onMakeTerm('makeTerm')}
        >
          {t('makeTerm.open')}
          <kbd className={segmentStyles.key}>{keys.makeTerm[0]}</kbd>
        </Button>
      </div>
      {terms && terms.length > 0 ? (
        <TermList {...props} terms={terms} notes={found?.terms ?? noNotes} />
      ) : (
        <Text className={styles.faint}>{terms && t('help.noTerm')}</Text>
      )}
    </section>
  )
})

const noNotes: TermNote[] = []

function Memory({ help: { found, refused, isSlow }, ...props }: Props) {
  const { t } = useTranslation('review')
  if (refused)
    return (
      <>
        <RefusedNotice refused={refused} />
        <Button size="compact-sm" variant="default" onClick={props.onAgain}>
          {t('help.again')}
        </Button>
      </>
    )
  if (!found)
    return (
      <Text className={styles.waiting}>
        {isSlow && (
          <>
            <Loader size={14} /> {t('help.looking')}
          </>
        )}
      </Text>
    )
  if (found.matches.length === 0) return <Text className={styles.faint}>{t('help.noMatch')}</Text>
  return <MatchList {...props} matches={found.matches} people={found.people} />
}
