import { Title } from '@mantine/core'
import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { may } from '@/workflow/release/policy'
import { queueInput, queueOf } from '@/workflow/review/queue'
import { queueParts } from '@/workflow/review/queue-row'
import { languageName } from '@/workflow/text/language'
import { QueueDesk } from './queue-desk'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('review'))('queue.title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function QueuePage({ searchParams }: Props) {
  const asked = queueInput.safeParse(await searchParams)
  const { queue, languages, gives } = await shown(async (actor) => ({
    queue: await queueOf(actor, asked.success ? asked.data : {}),
    languages: actor.languages,
    gives: may({ ...actor }, 'release.list'),
  }))
  const t = await texts('review')
  const language = await interfaceLanguage()
  const tags = [
    ...languages,
    ...queue.languages,
    ...queueParts.flatMap((part) => queue.parts[part].work.map((work) => work.language)),
  ]
  const names = Object.fromEntries(tags.map((tag) => [tag, languageName(tag, language)]))
  return (
    <>
      <Title order={1} mb="xs">
        {t('queue.title')}
      </Title>
      <QueueDesk queue={queue} languages={[...languages]} names={names} gives={gives} />
    </>
  )
}
