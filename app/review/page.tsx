import { Title } from '@mantine/core'
import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { queueInput, queueOf } from '@/workflow/review/queue'
import { languageName } from '@/workflow/text/language'
import { QueueList } from './queue-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('review'))('queue.title') }
}

export default async function QueuePage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const { page } = queueInput.catch({ page: 1 }).parse(await searchParams)
  const { queue, languages } = await shown(async (actor) => ({
    queue: await queueOf(actor, { page }),
    languages: actor.languages,
  }))
  const t = await texts('review')
  const language = await interfaceLanguage()
  const tags = [...languages, ...queue.work.map((work) => work.language)]
  const names = Object.fromEntries(tags.map((tag) => [tag, languageName(tag, language)]))
  return (
    <>
      <Title order={1} mb="md">
        {t('queue.title')}
      </Title>
      <QueueList queue={queue} languages={[...languages]} names={names} />
    </>
  )
}
