import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseHead } from '@/workflow/intake/release-head'
import { factsSheet, factsSheetInput } from '@/workflow/publishing/facts/facts-sheet'
import { Refusal } from '@/workflow/release/refusal'
import { languageNames } from '@/app/desk/releases/[releaseId]/names'
import { FactsPage } from './facts-page'

type Props = {
  params: Promise<{ releaseId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('facts.title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { releaseId } = await params
  const filtered = factsSheetInput.safeParse({ ...(await searchParams), releaseId })
  const asked = filtered.success ? filtered : factsSheetInput.safeParse({ releaseId })
  const [release, first] = await shown((actor) => {
    if (!asked.success) throw new Refusal('not_found')
    return Promise.all([releaseHead(actor, releaseId), factsSheet(actor, asked.data)])
  })
  if (release.state === 'draft') redirect(`/desk/releases/${release.id}/source`)
  const tags = first.languages.map(({ language }) => language)
  const names = languageNames([first.sourceLanguage, ...tags], await interfaceLanguage())
  return <FactsPage release={release} first={first} asked={asked.data!} names={names} />
}
