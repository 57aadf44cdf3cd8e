import { Title } from '@mantine/core'
import type { Metadata } from 'next'
import { languageNames } from '@/app/desk/releases/[releaseId]/names'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseHead } from '@/workflow/intake/release-head'
import { reportsInput, reportsOf } from '@/workflow/publishing/reports/reports-of'
import { Refusal } from '@/workflow/release/refusal'
import { direction } from '@/workflow/text/language'
import { ReportsPage } from './reports-page'

type Props = {
  params: Promise<{ releaseId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('reports.title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { releaseId } = await params
  const filtered = reportsInput.safeParse({ ...(await searchParams), releaseId })
  const asked = filtered.success ? filtered : reportsInput.safeParse({ releaseId })
  const { head, first } = await shown(async (actor) => {
    if (!asked.success) throw new Refusal('not_found')
    return {
      first: await reportsOf(actor, asked.data),
      // Its board is the officers'; to others the title says which release it is.
      head: actor.roles.includes('officer') ? await releaseHead(actor, releaseId) : null,
    }
  })
  const names = languageNames(first.languages, await interfaceLanguage())
  return (
    <>
      {head ? (
        <ReleaseHeader release={head} />
      ) : (
        <Title order={1}>
          <bdi lang={first.sourceLanguage} dir={direction(first.sourceLanguage)}>
            {first.title}
          </bdi>
        </Title>
      )}
      <ReportsPage releaseId={releaseId} first={first} names={names} />
    </>
  )
}
