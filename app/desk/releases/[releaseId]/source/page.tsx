import type { Metadata } from 'next'
import { choicesFor } from '@/app/desk/choices'
import { texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { sourceInput, sourceOf } from '@/workflow/intake/source-of'
import { Refusal } from '@/workflow/release/refusal'
import { SourceView } from './source-view'

type Props = { params: Promise<{ releaseId: string }>; searchParams: Promise<{ revision?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('source.title') }
}

export default async function SourcePage({ params, searchParams }: Props) {
  const asked = sourceInput.safeParse({ ...(await params), ...(await searchParams) })
  const [page, choices] = await shown(async (actor) => {
    if (!asked.success) throw new Refusal('not_found')
    const found = await sourceOf(actor, asked.data)
    return [found, await choicesFor(actor, found.release.sourceLanguage)] as const
  })
  return <SourceView key={`${page.release.version} ${page.revision}`} page={page} choices={choices} />
}
