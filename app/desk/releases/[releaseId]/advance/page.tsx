import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { languageNames } from '@/app/desk/releases/[releaseId]/names'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseHead } from '@/workflow/intake/release-head'
import { copies, copiesInput } from '@/workflow/publishing/advance/copies'
import { Refusal } from '@/workflow/release/refusal'
import { AdvancePage } from './advance-page'

type Props = { params: Promise<{ releaseId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('advance.title') }
}

export default async function Page({ params }: Props) {
  const asked = copiesInput.safeParse(await params)
  const [release, first] = await shown(async (actor) => {
    if (!asked.success) throw new Refusal('not_found')
    return Promise.all([releaseHead(actor, asked.data.releaseId), copies(actor, asked.data)])
  })
  if (release.state === 'draft') redirect(`/desk/releases/${release.id}/source`)
  const tags = [...first.languages, ...first.copies.flatMap((copy) => copy.languages)].map((one) =>
    typeof one === 'string' ? one : one.language,
  )
  const names = languageNames([...new Set(tags)], await interfaceLanguage())
  return <AdvancePage release={release} first={first} names={names} />
}
