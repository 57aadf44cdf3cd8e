'use client'

import { Button, Group, Stack, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { draftKey } from '@/app/components/kept-keys'
import { useLeaveWarning } from '@/app/components/leave-warning'
import { RefusedNotice } from '@/app/components/refused-notice'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import { useKept } from '@/app/desk/source-editor/kept-draft'
import { SourceColumns } from '@/app/desk/source-editor/source-columns'
import type { SourceInHand } from '@/app/desk/source-editor/source-in-hand'
import { useSourceReading } from '@/app/desk/source-editor/use-source-reading'
import { useWhyRefused } from '@/app/desk/source-editor/why-refused'
import { answerAsBefore } from '@/workflow/intake/answer-as-before'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import type { Offer } from '@/workflow/translation/engine-offers'
import { plain } from '@/workflow/text/inline-code'
import type { CorrectionGrade } from '@/workflow/intake/change-note'
import { ComparisonView } from './comparison-view'
import { Consequences } from './consequences'
import { FreshCost } from './fresh-cost'
import { GradeChoice } from './grade-choice'
import { NoteField } from './note-field'
import { useComparison } from './use-comparison'

type Props = {
  release: ReleaseHead
  first: SourceInHand
  offers: readonly Offer[]
  /** Of languages. */
  names: Record<string, string>
  personId: string
}

/** `note` null: untouched. */
type Written = { note: string | null }
const nothingWritten: Written = { note: null }

/** A new version of a source: pasted or mended, compared, graded, then done. */
export function Revise({ release, first, offers, names, personId }: Props) {
  const { t } = useTranslation('desk')
  const why = useWhyRefused()
  const router = useRouter()
  const {
    value: source,
    setValue,
    isRead,
    forget,
  } = useKept(draftKey(personId, `revision:${release.id}:${release.version}`), first)
  const written = useKept<Written>(
    draftKey(personId, `note:${release.id}:${release.version}`),
    nothingWritten,
  )
  const [grade, setGrade] = useState<CorrectionGrade>('content')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const change = (part: Partial<SourceInHand>) => setValue((before) => ({ ...before, ...part }))
  const read = useSourceReading(source, change, {
    isReady: isRead,
    settle: (reading) => answerAsBefore(reading, first.reading?.blocks ?? []),
  })
  const { comparison, refused: notCompared } = useComparison(
    release.id,
    isRead ? (source.reading?.blocks ?? null) : null,
  )
  useLeaveWarning(comparison !== null && !comparison.isSame && !busy)
  const { sourceLanguage } = release
  const pendingNote = comparison?.pendingNote ?? null
  const note = written.value.note ?? pendingNote ?? ''
  const setNote = (words: string) => written.setValue({ note: words })
  const isTypo = grade === 'typo' && comparison?.notTypo.length === 0 && !comparison.isSame
  const chosen = grade === 'typo' && !isTypo ? 'content' : grade
  const asksNote = comparison?.isReleased === true && !isTypo
  // What the last correction says can be said better until readers have it.
  const isChangeable = comparison !== null && (!comparison.isSame || pendingNote !== null)
  const isOther = comparison !== null && (!comparison.isSame || note.trim() !== (pendingNote ?? ''))
  const isAddable = isChangeable && isOther && (!asksNote || note.trim() !== '')

  async function add() {
    setBusy(true)
    const { version } = release
    const blocks = source.reading?.blocks ?? []
    const body = { version, blocks, grade: chosen, note: asksNote ? note : '' }
    const answer = await ask('POST', `releases/${release.id}/revisions`, body)
    if (!answer.ok) {
      setRefused(answer.refused)
      return setBusy(false)
    }
    forget()
    written.forget()
    router.push(`/desk/releases/${release.id}/source`)
    router.refresh()
  }

  return (
    <>
      <ReleaseHeader release={release} />
      <Stack gap="lg">
        <Text>{t(release.state === 'released' ? 'revise.helpReleased' : 'revise.help')}</Text>
        <SourceColumns source={source} change={change} read={read} from={first.reading} isLanguageFixed />
        <RefusedNotice refused={notCompared} explain={why(notCompared)} />
        {comparison && <ComparisonView comparison={comparison} language={release.sourceLanguage} />}
        {comparison && isChangeable && (
          <>
            <GradeChoice comparison={comparison} grade={chosen} choose={setGrade} />
            {asksNote && <NoteField {...{ comparison, note, change: setNote, sourceLanguage, names }} />}
            <Consequences {...{ comparison, grade: chosen, sourceLanguage, names }} />
          </>
        )}
        {comparison && (
          <FreshCost
            fresh={asksNote ? [...comparison.fresh, plain(note)] : comparison.fresh}
            offers={offers}
          />
        )}
        <RefusedNotice refused={refused} explain={why(refused)} />
        <Group>
          <Button loading={busy} disabled={!isAddable} onClick={() => void add()}>
            {t(comparison?.isReleased ? 'revise.correct' : 'revise.add')}
          </Button>
        </Group>
      </Stack>
    </>
  )
}
