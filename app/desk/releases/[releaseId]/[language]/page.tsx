import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseHead } from '@/workflow/intake/release-head'
import { board } from '@/workflow/publishing/board'
import { signOffView, signOffViewInput } from '@/workflow/publishing/sign-off-view'
import { Refusal } from '@/workflow/release/refusal'
import { nameAsked, namesOf } from '@/app/desk/releases/[releaseId]/names'
import { SignOffPage } from './sign-off-page'

type Props = { params: Promise<{ releaseId: string; language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = nameAsked((await params).language, await interfaceLanguage())
  return { title: (await texts('desk'))('signOff.title', { language }) }
}

export default async function Page({ params }: Props) {
  const asked = signOffViewInput.safeParse(await params)
  const [release, view, { rows }] = await shown((actor) => {
    if (!asked.success) throw new Refusal('not_found')
    return Promise.all([
      releaseHead(actor, asked.data.releaseId),
      signOffView(actor, asked.data),
      board(actor, asked.data),
    ])
  })
  const at = rows.findIndex((row) => row.language === view.language)
  const others = [...rows.slice(at + 1), ...rows.slice(0, at)]
  const row = rows[at]!
  const next = others.find(({ step }) => step === 'signing_off')?.language ?? null
  const names = namesOf(rows, await interfaceLanguage())
  // Another text is another page: nothing that was done on the one before is left on screen.
  return (
    <SignOffPage
      key={`${view.localisationId} ${view.hash}`}
      release={release}
      view={view}
      row={row}
      next={next}
      names={names}
    />
  )
}
