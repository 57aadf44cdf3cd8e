import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { languageNames } from '@/app/desk/releases/[releaseId]/names'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseHead } from '@/workflow/intake/release-head'
import { Refusal } from '@/workflow/release/refusal'
import { questionsInput, questionsOf } from '@/workflow/review/comments/questions'
import { QuestionsPage } from './questions-page'

type Props = {
  params: Promise<{ releaseId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('questions.title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { releaseId } = await params
  const filtered = questionsInput.safeParse({ ...(await searchParams), releaseId })
  const asked = filtered.success ? filtered : questionsInput.safeParse({ releaseId })
  const { release, first, personId } = await shown(async (actor) => {
    if (!asked.success) throw new Refusal('not_found')
    const [head, questions] = await Promise.all([
      releaseHead(actor, releaseId),
      questionsOf(actor, asked.data),
    ])
    return { release: head, first: questions, personId: actor.personId }
  })
  if (release.state === 'draft') redirect(`/desk/releases/${release.id}/source`)
  const names = languageNames([first.sourceLanguage, ...first.languages], await interfaceLanguage())
  return <QuestionsPage release={release} first={first} personId={personId} names={names} />
}
