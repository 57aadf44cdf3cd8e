import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { ownKeys } from '@/workflow/people/own-keys'
import { openWork, openWorkInput } from '@/workflow/review/open-work'
import { languageNames } from '@/app/desk/releases/[releaseId]/names'
import { direction } from '@/workflow/text/language'
import { EarlyScript } from './early/early-script'
import { watching } from './early/watching'
import { Workspace } from './workspace'

type Props = {
  params: Promise<{ localisationId: string }>
  searchParams: Promise<{ work?: string; segment?: string; run?: string }>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await texts('review')
  return { title: (await searchParams).work === 'review' ? t('work.review') : t('work.translate') }
}

export default async function WorkspacePage({ params, searchParams }: Props) {
  const asked = await searchParams
  const { localisationId } = await params
  const input = openWorkInput.safeParse({ ...asked, localisationId, translationId: asked.segment })
  if (!input.success) notFound()
  const { open, personId, keys } = await shown(async (actor) => ({
    open: await openWork(actor, input.data),
    personId: actor.personId,
    keys: await ownKeys(actor),
  }))
  const language = await interfaceLanguage()
  const names = languageNames([open.sourceLanguage, open.language], language)
  const named = (tag: string) => ({ tag, dir: direction(tag), name: names[tag] ?? tag })
  return (
    <>
      <Workspace
        key={`${open.localisationId} ${open.work}`}
        open={open}
        personId={personId}
        ownKeys={keys}
        source={named(open.sourceLanguage)}
        target={named(open.language)}
      />
      <EarlyScript
        script={watching({ open, personId, ownKeys: keys })}
        nonce={(await headers()).get('x-nonce') ?? undefined}
      />
    </>
  )
}
