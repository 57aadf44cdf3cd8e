'use client'

import { Button, Loader, Text, VisuallyHidden } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { SegmentHelp } from '@/workflow/review/help-for'
import type { FoundTerm } from '@/workflow/checks/terms/terms-in'
import type { OpenSegment } from '@/workflow/review/segments-of'
import styles from './help.module.css'
import type { KeyDeed } from './key-deeds'
import { MatchList } from './match-list'
import { usePercent } from './percent'
import segmentStyles from './segment.module.css'
import type { Side } from './side'
import { TermList } from './term-list'
import type { AskedMatch } from './use-aid'
import type { Help } from './use-help'

type Props = {
  segment: OpenSegment
  number: number
  source: Side
  target: Side
  help: Help
  /** A match that was asked for and did not come, or not yet. */
  asked: AskedMatch | null
  /** null until they are looked for. */
  terms: FoundTerm[] | null
  keys: Record<KeyDeed, string[]>
  shown: boolean
  onShow: (shown: boolean) => void
  /** null where this person cannot write here. */
  onInsertMatch: ((number: number) => void) | null
  onInsertTerm: ((words: string) => void) | null
  onLookUp: () => void
  onAgain: () => void
}

/** What memory and terms know of the sentence being worked on. Drawn anew only when that changes, never by typing. */
export const HelpPanel = memo(function HelpPanel(props: Props) {
  const { number, help, asked, terms, shown, onShow, keys } = props
  const { t } = useTranslation('review')
  const { found, refused } = help
  const toggle = {
    size: 'compact-xs',
    variant: 'subtle',
    'aria-expanded': shown,
    onClick: () => onShow(!shown),
  } as const
  return (
    <section aria-label={t('help.label', { number })} aria-busy={!found && !refused}>
      <div>
        <VisuallyHidden role="status">
          {found && terms && <Summary found={found} terms={terms} />}
        </VisuallyHidden>
        <Text className={styles.asked} role="status">
          {asked &&
            (asked.isAbsent
              ? t('match.absent', { number: asked.number })
              : t('match.awaited', { number: asked.number }))}
        </Text>
        {!shown && (
          <Button {...toggle} rightSection={<IconChevronDown size={14} aria-hidden />}>
            {found
              ? t('help.counts', { matches: found.matches.length, terms: terms?.length ?? 0 })
              : t('help.title')}
          </Button>
        )}
        {shown && (
          <div className={styles.content}>
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
              <Button {...toggle} rightSection={<IconChevronUp size={14} aria-hidden />}>
                {t('help.hide')}
              </Button>
            </div>
            <Memory {...props} />
            <div className={styles.heading}>
              <h2>{t('help.terms')}</h2>
            </div>
            {terms && terms.length > 0 ? (
              <TermList {...props} terms={terms} notes={found?.terms ?? []} />
            ) : (
              <Text className={styles.faint}>{terms && t('help.noTerm')}</Text>
            )}
          </div>
        )}
      </div>
    </section>
  )
})

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

/** For who cannot see the column: what came, in a sentence. */
function Summary({ found: { matches }, terms }: { found: SegmentHelp; terms: FoundTerm[] }) {
  const { t } = useTranslation('review')
  const percent = usePercent()
  const [best] = matches
  return (
    <>
      {best ? t('help.found', { count: matches.length, score: percent(best.score) }) : t('help.foundNone')}{' '}
      {terms.length > 0 && t('help.foundTerms', { count: terms.length })}
    </>
  )
}
