'use client'

import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import { isDismissible } from '@/workflow/checks/finding'
import type { Fingerprinted, Fix } from '@/workflow/checks/finding'
import type { OpenWork } from '@/workflow/review/open-work'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { segmentsAtOnce } from '@/workflow/review/work'
import type { Work } from '@/workflow/review/work'
import { findingsOf } from './check-typed'
import { ClaimNotice } from './claim-notice'
import { CurrentSegment } from './current-segment'
import { ConcordanceDialog } from './concordance-dialog'
import { mayEdit, waitsFor } from './deed-for'
import { filters, passes } from './filter'
import type { Filter } from './filter'
import { DismissDialog } from './dismiss-dialog'
import { HelpPanel } from './help-panel'
import { HistoryDialog } from './history-dialog'
import { keyNames, matchNumber } from './key-deeds'
import { KeySheet } from './key-sheet'
import { Rows } from './rows'
import { SendBackDialog } from './send-back-dialog'
import type { Side } from './side'
import type { EditorHandle } from './target-editor'
import { useAid } from './use-aid'
import { useHelpShown } from './use-help-shown'
import { useKnowledge } from './use-knowledge'
import { useKeys } from './use-keys'
import { useStable } from './use-stable'
import { useWork } from './use-work'
import { WorkEnd } from './work-end'
import { WorkHeader } from './work-header'
import styles from './workspace.module.css'

type Props = {
  open: OpenWork
  work: Work
  personId: string
  /** The translation to begin at, where somebody was led to one. */
  wanted: string | null
  source: Side
  target: Side
}

/** Translating or reviewing one localisation: every sentence beside its source, one of them being worked on. */
export function Workspace({ open, work, personId, wanted, source, target }: Props) {
  const { t } = useTranslation('review')
  const router = useRouter()
  const mac = useOs() === 'macos'
  const keys = useMemo(() => keyNames(mac), [mac])
  const knowledge = useKnowledge(open.sourceLanguage, open.language)
  const doing = useWork(open, { work, personId, knowledge })
  const { segments, typing, claiming, decide, sendBack, discard, refused, said, busy } = doing
  const [currentId, setCurrentId] = useState(
    () =>
      (open.segments.find(({ translationId }) => translationId === wanted) ?? firstOf(open.segments, work))
        ?.translationId ?? null,
  )
  const [filter, setFilter] = useState<Filter>('all')
  const [dialog, setDialog] = useState<'sendBack' | 'keys' | 'history' | 'concordance' | null>(null)
  const [dismissing, setDismissing] = useState<Fingerprinted | null>(null)
  const [handingBack, setHandingBack] = useState(false)
  const editor = useRef<EditorHandle>(null)

  const shown = useMemo(
    () => segments.filter((one) => one.translationId === currentId || passes[filter](one, work)),
    [currentId, filter, segments, work],
  )
  const { before, after } = useMemo(() => {
    const at = shown.findIndex((one) => one.translationId === currentId)
    return { before: shown.slice(0, Math.max(0, at)), after: shown.slice(at + 1) }
  }, [currentId, shown])
  const side = { work, source, target, knowledge }
  // What the other rows show of what is typed: as it was when the sentence was left.
  const [settled, setSettled] = useState(typing.typed)
  useEffect(() => setSettled(typing.latest.current), [currentId, segments, typing.latest])
  const current = segments.find((one) => one.translationId === currentId) ?? null
  const numbers = useMemo(
    () => new Map(segments.map(({ translationId }, index) => [translationId, open.from + index + 1])),
    [open.from, segments],
  )
  const copy = current ? typing.typed[current.translationId] : undefined
  const typed = copy?.text
  const late =
    current !== null && copy !== undefined && copy.baseVersion < current.version && typed !== current.text
  const readOnly = claiming.claim.whose === 'other' || !open.may[work]
  const findings = useMemo(
    () => (current ? findingsOf({ segment: current, typed, knowledge }) : []),
    [current, knowledge, typed],
  )
  const isDone = segments.length > 0 && !segments.some((one) => waitsFor(one, work))

  useEffect(() => {
    if (!currentId) return
    document.getElementById(`sentence-${currentId}`)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])

  const mayWrite = current !== null && !readOnly && mayEdit(current, work)
  const aid = useAid({
    current,
    next: after[0]?.translationId ?? null,
    knowledge,
    typed,
    mayWrite,
    editor,
    onLookUp: () => setDialog('concordance'),
  })
  const [helpShown, setHelpShown] = useHelpShown()

  const choose = (id: string | undefined) => {
    if (!id) return
    if (currentId) void typing.flush(currentId)
    setCurrentId(id)
  }
  const step = (by: 1 | -1) => {
    const at = shown.findIndex((one) => one.translationId === currentId)
    choose(shown[at + by]?.translationId)
  }
  const goOn = (to: 'next' | 'needing', from: OpenSegment) => {
    const at = segments.indexOf(from)
    const after = [...segments.slice(at + 1), ...segments.slice(0, at)]
    if (to === 'needing') return choose(after.find((one) => waitsFor(one, work))?.translationId)
    choose(segments.slice(at + 1).find((one) => passes[filter](one, work))?.translationId)
  }
  const decideAndGoOn = async (to: 'next' | 'needing') => {
    if (!current || readOnly || late || busy) return
    if (!(await decide(current))) return
    aid.forget()
    goOn(to, current)
  }
  const type = (text: string) => {
    if (!current || readOnly) return
    typing.type(current.translationId, { text, baseVersion: copy?.baseVersion ?? current.version })
  }
  const fix = (proposed: Fix) => editor.current?.mend(proposed)
  const maySendBack =
    current &&
    work === 'review' &&
    !readOnly &&
    !current.confirmer?.me &&
    /^(?:awaiting_review|approved)$/u.test(current.state)
  const mayDismiss = maySendBack && !late && (typed === undefined || typed === current.text)
  const dismiss = async (finding: Fingerprinted, reason: string) => {
    setDismissing(null)
    if (current && (await doing.dismiss(current, finding, reason))) editor.current?.focus()
  }
  const undismiss = async (finding: Fingerprinted) => {
    if (current && (await doing.undismiss(current, finding))) editor.current?.focus()
  }
  const handBack = async () => {
    setHandingBack(true)
    if (currentId) await typing.flush(currentId)
    await ask('DELETE', `localisations/${open.localisationId}/claim`, { work })
    router.push('/review')
  }

  const copySource = () => current && type(current.source.text.trimEnd())

  useKeys(mac, {
    confirm: () => void decideAndGoOn('next'),
    confirmNext: () => void decideAndGoOn('needing'),
    sendBack: () => maySendBack && setDialog('sendBack'),
    previous: () => step(-1),
    next: () => step(1),
    copySource,
    insertCode: () => editor.current?.insertNextCode(),
    insertMatch: (press) => aid.insertMatch(matchNumber(press)),
    concordance: aid.lookUp,
    fix: () => {
      const first = findings.find((finding) => finding.fix)?.fix
      if (first) fix(first)
    },
    dismiss: () => mayDismiss && setDismissing(findings.find(isDismissible) ?? null),
    sheet: () => setDialog('keys'),
  })

  const onChoose = useStable(choose)

  return (
    <div className={styles.workspace}>
      <WorkHeader
        open={open}
        segments={segments}
        work={work}
        source={source}
        target={target}
        saveState={typing.saveState}
        mine={claiming.claim.whose === 'mine' && !isDone}
        handingBack={handingBack}
        onHandBack={() => void handBack()}
        onKeys={() => setDialog('keys')}
      />
      <ClaimNotice
        claim={claiming.claim}
        minutesLeft={claiming.minutesLeft}
        onKeep={() => void claiming.renew()}
      />
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('filter.label')}
          value={filter}
          onChange={(value) => setFilter(value as Filter)}
          data={filters.map((one) => ({ value: one, label: t(`filter.${one}`) }))}
        />
        <Text span role="status" size="sm" c="dimmed">
          {said && t(`answer.${said}`)}
        </Text>
      </div>
      {segments.length === 0 && <Text>{t('workspace.nothing')}</Text>}
      <div className={styles.columns} data-help={helpShown ? 'shown' : 'hidden'}>
        <div className={styles.heads} aria-hidden>
          <span />
          <span>{source.name}</span>
          <span>{target.name}</span>
          <span />
        </div>
        <ol className={styles.segments} aria-label={t('workspace.segments')}>
          <Rows
            {...side}
            segments={before}
            blockBefore={undefined}
            numbers={numbers}
            typed={settled}
            onChoose={onChoose}
          />
          {current && (
            <CurrentSegment
              key={current.translationId}
              {...side}
              segment={current}
              number={numbers.get(current.translationId) ?? 0}
              first={before.at(-1)?.block !== current.block}
              typed={typed}
              findings={findings}
              late={late}
              busy={busy === current.translationId}
              readOnly={readOnly}
              refused={refused?.id === current.translationId ? refused.refused : null}
              reviewRule={open.reviewRule}
              keys={keys}
              editor={editor}
              help={
                <HelpPanel
                  segment={current}
                  number={numbers.get(current.translationId) ?? 0}
                  source={source}
                  target={target}
                  help={aid.help}
                  asked={aid.asked}
                  terms={aid.terms}
                  keys={keys}
                  shown={helpShown}
                  onShow={setHelpShown}
                  onInsertMatch={mayWrite ? aid.insertMatch : null}
                  onInsertTerm={mayWrite ? aid.insertWords : null}
                  onLookUp={aid.lookUp}
                  onAgain={aid.again}
                />
              }
              onType={type}
              onFix={fix}
              onDismiss={mayDismiss ? setDismissing : null}
              onUndismiss={
                mayDismiss && current.state !== 'approved' ? (finding) => void undismiss(finding) : null
              }
              onDecide={() => void decideAndGoOn('next')}
              onSendBack={() => setDialog('sendBack')}
              onCopySource={copySource}
              onHistory={() => setDialog('history')}
              onDiscard={() => discard(current)}
              onKeepMine={() =>
                typing.type(current.translationId, { text: typed ?? '', baseVersion: current.version })
              }
            />
          )}
          <Rows
            {...side}
            segments={after}
            blockBefore={current?.block}
            numbers={numbers}
            typed={settled}
            onChoose={onChoose}
          />
        </ol>
      </div>
      {filter !== 'all' && !segments.some((one) => passes[filter](one, work)) && (
        <Group>
          <Text>{t('filter.none')}</Text>
          <Button size="compact-sm" variant="default" onClick={() => setFilter('all')}>
            {t('filter.showAll')}
          </Button>
        </Group>
      )}
      <Parts open={open} work={work} />
      {isDone && <WorkEnd work={work} reviewRule={open.reviewRule} />}
      <SendBackDialog
        opened={dialog === 'sendBack'}
        onClose={() => setDialog(null)}
        onSend={(why) => {
          setDialog(null)
          if (current) void sendBack(current, why).then((isDoneNow) => isDoneNow && goOn('needing', current))
        }}
      />
      <DismissDialog
        finding={dismissing}
        codes={current?.source.codes ?? []}
        onClose={() => setDismissing(null)}
        onDismiss={(finding, reason) => void dismiss(finding, reason)}
      />
      <ConcordanceDialog
        opened={dialog === 'concordance'}
        asked={aid.lookedUp}
        localisationId={open.localisationId}
        source={source}
        target={target}
        onClose={() => setDialog(null)}
        onInsert={
          mayWrite
            ? (words) => {
                setDialog(null)
                aid.insertWords(words)
              }
            : null
        }
      />
      <KeySheet opened={dialog === 'keys'} onClose={() => setDialog(null)} names={keys} />
      <HistoryDialog
        segment={dialog === 'history' ? current : null}
        language={target}
        onClose={() => setDialog(null)}
      />
    </div>
  )
}

const firstOf = (segments: OpenSegment[], work: Work) =>
  segments.find(({ workingCopy }) => workingCopy) ??
  segments.find((one) => waitsFor(one, work)) ??
  segments[0]

/** A release longer than one page of sentences comes in parts. */
function Parts({ open, work }: { open: OpenWork; work: Work }) {
  const { t } = useTranslation('review')
  const last = open.from + open.segments.length
  if (open.total <= open.segments.length) return null
  const part = (from: number) => `/review/${open.localisationId}?work=${work}&from=${from}`
  return (
    <Group mt="md">
      {open.from > 0 && (
        <Link href={part(Math.max(0, open.from - segmentsAtOnce))}>{t('workspace.fewer')}</Link>
      )}
      <Text>{t('workspace.part', { first: open.from + 1, last, total: open.total })}</Text>
      {last < open.total && <Link href={part(last)}>{t('workspace.more')}</Link>}
    </Group>
  )
}
