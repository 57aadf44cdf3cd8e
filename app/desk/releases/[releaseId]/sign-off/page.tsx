import type { Metadata } from 'next'
import { namesOf } from '@/app/desk/releases/[releaseId]/names'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseHead } from '@/workflow/intake/release-head'
import { board, boardInput } from '@/workflow/publishing/board'
import { Refusal } from '@/workflow/release/refusal'
import { PagesToSign } from './pages-to-sign'

type Props = { params: Promise<{ releaseId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('signOffs.title') }
}

export default async function Page({ params }: Props) {
  const asked = boardInput.safeParse(await params)
  const [release, { rows }] = await shown((actor) => {
    if (!asked.success) throw new Refusal('not_found')
    return Promise.all([releaseHead(actor, asked.data.releaseId), board(actor, asked.data)])
  })
  const toSign = rows.filter(({ step }) => step === 'signing_off')
  return (
    <PagesToSign
      release={release}
      rows={toSign}
      others={
        rows.filter(({ step }) => ['translating', 'reviewing', 'clearing', 'drafting'].includes(step)).length
      }
      names={namesOf(rows, await interfaceLanguage())}
    />
  )
}
