import type { Metadata } from 'next'
import { languageNames } from '@/app/desk/releases/[releaseId]/names'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { previewsInput, previewsOf } from '@/workflow/publishing/previews-of'
import { Refusal } from '@/workflow/release/refusal'
import { SideBySide } from './side-by-side'

type Props = {
  params: Promise<{ releaseId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('preview.title') }
}

export default async function Page({ params, searchParams }: Props) {
  const asked = previewsInput.safeParse({ ...(await searchParams), ...(await params) })
  const previews = await shown((actor) => {
    if (!asked.success) throw new Refusal('not_found')
    return previewsOf(actor, asked.data)
  })
  const tags = previews.all.map(({ language }) => language)
  return <SideBySide previews={previews} names={languageNames(tags, await interfaceLanguage())} />
}
