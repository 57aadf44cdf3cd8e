import type { ReactNode } from 'react'
import type { Around } from '@/workflow/publishing/around'
import type { Frame, FrameText } from '@/workflow/publishing/frame'
import type { Difference } from '@/workflow/publishing/integrity/compare'
import type { ListedEdition, ListedState } from '@/workflow/publishing/integrity/manifest'
import { LocalTime } from '@/workflow/publishing/local-time'
import { said } from '@/workflow/publishing/said'
import { direction } from '@/workflow/text/language'
import { withUnseen } from '@/workflow/text/unseen'
import { renderForm } from './form-document'
import { Line, Lines, Named, Problem } from './form-parts'
import type { CopyVerdict } from './verify-copy'

export type VerifyForm = {
  language: string
  address: string
  text: string
  verdict: CopyVerdict | null
  problem: FrameText | null
  /** UTF-16 code units of the text. */
  most: number
}

/** The form that says whether a copy is genuine, with its answer. */
export function renderVerify(around: Around, form: VerifyForm): string {
  const { frame } = around
  const { language, verdict } = form
  return renderForm(around, {
    language,
    title: 'verify',
    children: (
      <>
        <Problem frame={frame} problem={form.problem} />
        {verdict && <Answer around={around} language={language} verdict={verdict} />}
        <p>{said(frame, 'verifyIntro')}</p>
        <form method="post" action={`/verify?language=${language}`} acceptCharset="utf-8">
          <Line frame={frame} label="formAddress" name="page" value={form.address} most={1_000} />
          <Lines frame={frame} label="verifyText" name="text" value={form.text} most={form.most} rows={8} />
          <p>
            <button type="submit">{said(frame, 'verifyButton')}</button>
          </p>
        </form>
      </>
    ),
  })
}

type AnswerProps = { around: Around; language: string; verdict: CopyVerdict }
type Found = Exclude<CopyVerdict, { is: 'unknown' }>

const headOf = (verdict: Found): FrameText => {
  if (verdict.is === 'address') return 'verifyAddress'
  if (verdict.is === 'other') return 'verifyOther'
  return verdict.isWhole ? 'verifyWhole' : 'verifyPart'
}

function Answer({ around, language, verdict }: AnswerProps): ReactNode {
  const { site, frame } = around
  if (verdict.is === 'unknown')
    return (
      <div role="status">
        <aside>
          <p>{said(frame, 'verifyUnknown')}</p>
        </aside>
      </div>
    )
  const { edition, title } = verdict
  return (
    <div role="status">
      <aside className={verdict.is}>
        <p className="notice-title">{said(frame, headOf(verdict), { version: edition.version })}</p>
        <Named title={title} language={edition.language} on={language} href={edition.address} />
        <Standing edition={edition} frame={frame} zone={site.zone} language={language} />
        {verdict.is === 'other' ? (
          <>
            {verdict.differences.map((difference, position) => (
              <Place key={position} frame={frame} difference={difference} language={edition.language} />
            ))}
            {verdict.more > 0 && <p>{said(frame, 'verifyMore')}</p>}
          </>
        ) : (
          <>
            <p>{said(frame, 'verifyChecksum')}</p>
            <p className="hash" dir="ltr">
              {edition.hash}
            </p>
          </>
        )}
      </aside>
    </div>
  )
}

const standings: Record<Exclude<ListedState, 'removed'>, FrameText> = {
  live: 'verifyLive',
  replaced: 'verifyReplaced',
  withdrawn: 'verifyWithdrawn',
}

type StandingProps = { edition: ListedEdition; frame: Frame; zone: string; language: string }

function Standing({ edition: { state, endedAt }, frame, zone, language }: StandingProps) {
  if (state === 'removed') return null
  return (
    <p>
      {said(frame, standings[state])}{' '}
      {state !== 'live' && endedAt && <LocalTime at={endedAt} zone={zone} language={language} />}
    </p>
  )
}

const labels: Record<Difference['what'], FrameText> = {
  changed: 'verifyChanged',
  added: 'verifyAdded',
  missing: 'verifyMissing',
  moved: 'verifyMoved',
}

type PlaceProps = { frame: Frame; difference: Difference; language: string }

function Place({ frame, difference, language }: PlaceProps) {
  return (
    <div className="difference">
      <p className="label">{said(frame, labels[difference.what])}</p>
      <p lang={language} dir={direction(language)}>
        {difference.what === 'changed'
          ? difference.changes.map(({ kind, text }, position) => {
              if (kind === 'added') return <ins key={position}>{seen(text)}</ins>
              return kind === 'removed' ? (
                <del key={position}>{text}</del>
              ) : (
                <span key={position}>{text}</span>
              )
            })
          : seen(difference.text)}
      </p>
    </div>
  )
}

/** What nobody sees may be all that is different. */
const seen = (text: string): string => withUnseen(text, ['⟨', '⟩'])
