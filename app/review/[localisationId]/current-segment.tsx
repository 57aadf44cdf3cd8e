'use client'

import { Alert, Button, Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Fingerprinted, Fix } from '@/workflow/checks/finding'
import type { ReviewRule } from '@/workflow/review/open-work'
import type { ReturnCategory } from '@/workflow/review/return-categories'
import { factsChanged } from '@/workflow/text/facts-changed'
import { nextMissingCode } from '@/workflow/text/visible-codes'
import { CodedWords } from './coded-words'
import { deedFor, mayEdit } from './deed-for'
import { DraftChanges } from './draft-changes'
import { FindingList } from './finding-list'
import { isChanged } from './is-changed'
import type { KeyDeed } from './key-deeds'
import { LateNotice } from './late-notice'
import { Provenance } from './provenance'
import { BlockLabel } from './segment-row'
import type { RowProps } from './segment-row'
import styles from './segment.module.css'
import { StateMark } from './state-mark'
import { TargetEditor } from './target-editor'
import type { EditorHandle } from './target-editor'
import textStyles from './text.module.css'

type Props = Omit<RowProps, 'onChoose'> & {
  findings: Fingerprinted[]
  late: boolean
  busy: boolean
  readOnly: boolean
  refused: Refused | null
  reviewRule: ReviewRule
  keys: Record<KeyDeed, string[]>
  editor: RefObject<EditorHandle | null>
  /** What memory and terms know of it. */
  help: ReactNode
  onType: (text: string) => void
  onFix: (fix: Fix) => void
  /** null where this person may not let findings of this text pass. */
  onDismiss: ((finding: Fingerprinted) => void) | null
  onUndismiss: ((finding: Fingerprinted) => void) | null
  onDecide: () => void
  onSendBack: () => void
  onCopySource: () => void
  onHistory: () => void
  onDiscard: () => void
  onKeepMine: () => void
}

/** The sentence being worked on, grown in place: the editor, what was found, what changed, and the deeds. */
export function CurrentSegment(props: Props) {
  const { segment, number, typed, work, source, target, findings, late, busy, readOnly, refused, keys } =
    props
  const { t } = useTranslation(['review', 'common'])
  const text = typed ?? segment.text
  const { codes } = segment.source
  const edited = text !== segment.text
  const deed = readOnly || late ? null : deedFor(segment, { work, text })
  const again = useMemo(() => anotherLook(props), [props])
  const blocked = deed === 'approve' && findings.some(({ severity }) => severity === 'error')
  const compared = isChanged(segment.draftText, text) ? segment.draftText : null
  const maySendBack =
    work === 'review' &&
    !readOnly &&
    !segment.confirmer?.me &&
    ['awaiting_review', 'approved'].includes(segment.state)
  const findingsId = `findings-${segment.translationId}`
  return (
    <li
      className={styles.row}
      id={`sentence-${segment.translationId}`}
      data-state={segment.state}
      data-current
      aria-current="true"
    >
      <BlockLabel {...props} />
      <div className={styles.source} data-side="source" lang={source.tag} dir={source.dir}>
        <CodedWords text={segment.source.text} codes={codes} />
        {segment.oldSource !== null && (
          <div className={textStyles.changes}>
            <div className={textStyles.changesLabel}>{t('oldSource')}</div>
            <DraftChanges
              before={segment.oldSource}
              after={segment.source.text}
              codes={codes}
              language={source.tag}
            />
          </div>
        )}
      </div>
      <div className={styles.work}>
        {segment.sentBack && segment.state === 'changes_requested' && (
          <Alert
            color="orange"
            classNames={{ title: styles.amber }}
            variant="light"
            p="xs"
            title={t('sentBackFor', {
              category: t(`category.${segment.sentBack.category as ReturnCategory}`),
            })}
          >
            {segment.sentBack.reason}
          </Alert>
        )}
        {late && (
          <LateNotice
            segment={segment}
            mine={text}
            language={target}
            onKeepMine={props.onKeepMine}
            onTakeTheirs={props.onDiscard}
          />
        )}
        {readOnly || !mayEdit(segment, work) ? (
          <div
            className={styles.readOnly}
            data-side="target"
            lang={target.tag}
            dir={target.dir}
            tabIndex={-1}
          >
            <CodedWords text={text} codes={codes} findings={findings} />
          </div>
        ) : (
          <TargetEditor
            text={text}
            source={segment.source.text}
            codes={codes}
            findings={findings}
            number={number}
            language={target}
            describedBy={findingsId}
            onType={props.onType}
            handle={props.editor}
          />
        )}
        {compared !== null && (work === 'review' || edited) && (
          <div className={textStyles.changes}>
            <div className={textStyles.changesLabel}>{t('draftChanges')}</div>
            <div lang={target.tag} dir={target.dir}>
              <DraftChanges before={compared} after={text} codes={codes} language={target.tag} />
            </div>
          </div>
        )}
        {segment.confirmedText !== null && (
          <div className={textStyles.changes}>
            <div className={textStyles.changesLabel}>{t('confirmedChanges')}</div>
            <div lang={target.tag} dir={target.dir}>
              <DraftChanges
                before={segment.confirmedText}
                after={segment.text}
                codes={codes}
                language={target.tag}
              />
            </div>
          </div>
        )}
        <FindingList
          id={findingsId}
          findings={findings}
          dismissed={edited ? [] : segment.dismissed}
          codes={codes}
          keys={{ fix: keys.fix[0]!, dismiss: keys.dismiss[0]! }}
          onFix={readOnly ? null : props.onFix}
          onDismiss={props.onDismiss}
          onUndismiss={props.onUndismiss}
        />
        <Hint {...props} again={again} edited={edited} blocked={blocked} />
        {refused && !late && (
          <RefusedNotice
            refused={refused}
            explain={refused.reason === 'has_errors' ? t('blocked') : undefined}
          />
        )}
        <Group gap="xs" className={styles.deeds}>
          {deed && (
            <Button size="compact-md" loading={busy} disabled={blocked} onClick={props.onDecide}>
              {deed === 'confirm'
                ? t('deed.confirm')
                : again
                  ? t('deed.lookAgain')
                  : edited
                    ? t('deed.approveEdit')
                    : t('deed.approve')}
              <kbd className={styles.key}>{keys.confirm[0]}</kbd>
            </Button>
          )}
          {maySendBack && (
            <Button size="compact-md" variant="default" disabled={busy} onClick={props.onSendBack}>
              {t('deed.sendBack')}
              <kbd className={styles.key}>{keys.sendBack[0]}</kbd>
            </Button>
          )}
          {!readOnly && nextMissingCode(text, segment.source.text) !== null && (
            <Button
              size="compact-md"
              variant="default"
              onClick={() => props.editor.current?.insertNextCode()}
            >
              {t('deed.insertCode')}
              <kbd className={styles.key}>{keys.insertCode[0]}</kbd>
            </Button>
          )}
          {!readOnly && text === '' && (
            <Button size="compact-md" variant="default" onClick={props.onCopySource}>
              {t('deed.copySource')}
              <kbd className={styles.key}>{keys.copySource[0]}</kbd>
            </Button>
          )}
          {!readOnly && edited && !late && (
            <Button size="compact-md" variant="subtle" onClick={props.onDiscard}>
              {t('deed.undo')}
            </Button>
          )}
          <Button size="compact-md" variant="subtle" onClick={props.onHistory}>
            {t('deed.history')}
          </Button>
        </Group>
      </div>
      <div className={styles.edge}>
        <StateMark state={segment.state} />
        <Provenance segment={segment} />
      </div>
      {props.help}
    </li>
  )
}

type Again = 'strict' | 'number' | 'name' | 'both' | null

/** Why an edit made while approving will go back for another look: said before it is done. */
function anotherLook({ segment, typed, work, target, reviewRule }: Props): Again {
  if (work !== 'review' || segment.state !== 'awaiting_review' || segment.confirmer?.me) return null
  if (typed === undefined || typed === segment.text) return null
  if (reviewRule === 'strict') return 'strict'
  const [first, second] = factsChanged(segment.text, typed, {
    source: segment.source.text,
    language: target.tag,
  })
  return second ? 'both' : (first ?? null)
}

type Why = { again: Again; edited: boolean; blocked: boolean }

function Hint({ segment, work, again, edited, blocked }: Props & Why) {
  const { t } = useTranslation('review')
  const { state, confirmer } = segment
  const said =
    blocked && edited
      ? t('not.errorInEdit')
      : again !== null
        ? t(`not.${again}`)
        : work === 'review' && state === 'awaiting_review' && confirmer?.me
          ? t('not.yours')
          : work === 'review' && !mayEdit(segment, work)
            ? t('not.confirmed')
            : state === 'approved' && edited
              ? t('not.approvedEdit')
              : null
  return said && <Text size="sm">{said}</Text>
}
