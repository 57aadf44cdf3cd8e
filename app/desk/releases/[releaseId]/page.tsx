import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseHead } from '@/workflow/intake/release-head'
import { board, boardInput } from '@/workflow/publishing/board'
import { Refusal } from '@/workflow/release/refusal'
import { namesOf } from './names'
import { ReleaseBoard } from './release-board'

type Props = { params: Promise<{ releaseId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('board.title') }
}

export default async function Page({ params }: Props) {
  const asked = boardInput.safeParse(await params)
  const [release, first] = await shown((actor) => {
    if (!asked.success) throw new Refusal('not_found')
    return Promise.all([releaseHead(actor, asked.data.releaseId), board(actor, asked.data)])
  })
  if (release.state === 'draft') redirect(`/desk/releases/${release.id}/source`)
  const names = namesOf(first.rows, await interfaceLanguage())
  return <ReleaseBoard key={release.version} release={release} first={first} names={names} />
}
