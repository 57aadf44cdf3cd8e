import type { ReactNode } from 'react'
import type { Around } from '@/workflow/publishing/around'
import type { FrameText } from '@/workflow/publishing/frame'
import { said } from '@/workflow/publishing/said'
import { renderForm } from './form-document'
import { Line, Lines, Named, Problem } from './form-parts'
import type { ReleasedPage } from './released-page'

type TitledPage = Pick<ReleasedPage, 'language' | 'title' | 'path'>

export type ReportForm = {
  language: string
  token: string
  /** What the form was given, to be put right. */
  address: string
  text: string
  quote: string
  /** What stands at the address, where something does. */
  page: TitledPage | null
  problem: FrameText | null
  /** UTF-16 code units. */
  most: { text: number; quote: number }
}

/** The form for a mistake in a published text. */
export function renderReport(around: Around, form: ReportForm): string {
  const { frame } = around
  const { language, address, page, most, problem } = form
  return renderForm(around, {
    language,
    title: 'report',
    children: (
      <>
        <Problem frame={frame} problem={problem} />
        <p>{said(frame, 'reportIntro')}</p>
        <form method="post" action={`/report?language=${language}`} acceptCharset="utf-8">
          <input type="hidden" name="token" value={form.token} />
          {page ? (
            <About around={around} page={page} language={language} />
          ) : (
            <Line frame={frame} label="formAddress" name="page" value={address} most={1_000} isRequired />
          )}
          <Lines
            frame={frame}
            label="reportWrong"
            name="text"
            value={form.text}
            most={most.text}
            rows={6}
            isRequired
          />
          <Lines
            frame={frame}
            label="reportQuote"
            name="quote"
            value={form.quote}
            most={most.quote}
            rows={3}
          />
          {/* Nobody sees it; programs that fill in whatever they find do. */}
          <p className="unseen" aria-hidden="true">
            <label htmlFor="website">{said(frame, 'reportLeave')}</label>
            <input type="text" id="website" name="website" tabIndex={-1} autoComplete="off" />
          </p>
          <p>
            <button type="submit">{said(frame, 'reportSend')}</button>
          </p>
        </form>
      </>
    ),
  })
}

type AboutProps = { around: Around; page: TitledPage; language: string }

function About({ around, page, language }: AboutProps): ReactNode {
  return (
    <>
      <input type="hidden" name="page" value={page.path} />
      <p className="label">{said(around.frame, 'reportAbout')}</p>
      <Named
        title={page.title}
        language={page.language}
        on={language}
        href={`${around.site.origin}/${page.path}`}
      />
    </>
  )
}

export const renderThanks = (around: Around, language: string): string =>
  renderForm(around, {
    language,
    title: 'reportThanks',
    children: <p>{said(around.frame, 'reportThanksText')}</p>,
  })
