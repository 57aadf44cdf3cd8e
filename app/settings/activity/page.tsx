import { Text, Title } from '@mantine/core'
import { TextLink } from '@/app/components/text-link'
import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { activity, activityInput, people } from '@/workflow/people/activity'
import { ActivityFilter } from './activity-filter'
import { EventTable } from './event-table'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('activity.title') }
}

export default async function ActivityPage({ searchParams }: Props) {
  const given = Object.entries(await searchParams).filter(([, value]) => value !== '')
  const asked = activityInput.catch({}).parse(Object.fromEntries(given))
  const { events, older } = await shown((actor) => activity(actor, asked))
  const everyone = await shown(people)
  const t = await texts('settings')
  const language = await interfaceLanguage()
  const address = (changes: Record<string, string | undefined>) => {
    const all = Object.entries({ ...asked, before: undefined, ...changes })
    return `/settings/activity?${new URLSearchParams(all.filter((pair): pair is [string, string] => pair[1] !== undefined))}`
  }
  return (
    <>
      <Title order={1} mb="md">
        {t('activity.title')}
      </Title>
      <ActivityFilter
        people={everyone.map(({ personId, name }) => ({ value: personId, label: name }))}
        asked={asked}
      />
      {events.length > 0 ? (
        <EventTable events={events} language={language} addressOf={(releaseId) => address({ releaseId })} />
      ) : (
        <Text mt="md">{t('activity.none')}</Text>
      )}
      {older && (
        <TextLink href={address({ before: older })} rel="next" mt="md" display="inline-block">
          {t('pager.older')}
        </TextLink>
      )}
    </>
  )
}
