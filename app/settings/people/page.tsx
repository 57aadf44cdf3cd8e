import { Group, Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { languageList } from '@/workflow/release/language-list'
import { peopleList, peopleListInput } from '@/workflow/people/people-list'
import { languageName } from '@/workflow/text/language'
import { Pager } from '@/app/settings/pager'
import { when } from '@/app/settings/when'
import { InviteButton } from './invite-button'
import { PeopleFilter } from './people-filter'
import { PeopleTable } from './people-table'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('people.title') }
}

export default async function PeoplePage({ searchParams }: Props) {
  const asked = peopleListInput.catch({ search: '', show: 'active', page: 1 }).parse(await searchParams)
  const { people, total, page, pages } = await shown((actor) => peopleList(actor, asked))
  const { languages } = await shown(languageList)
  const t = await texts('settings')
  const language = await interfaceLanguage()
  const written = await when()
  const choices = languages.map(({ tag }) => ({
    value: tag,
    label: `${languageName(tag, language)} (${tag})`,
  }))
  const rows = people.map((person) => ({
    ...person,
    lastSignIn: person.lastSignInAt && written(person.lastSignInAt),
    languageNames: person.languages.map((tag) => languageName(tag, language)),
  }))
  const address = (to: number) =>
    `/settings/people?${new URLSearchParams({ search: asked.search, show: asked.show, page: String(to) })}`
  return (
    <>
      <Group justify="space-between" mb="md">
        <Title order={1}>{t('people.title')}</Title>
        <InviteButton languages={choices} />
      </Group>
      <PeopleFilter search={asked.search} show={asked.show} />
      <Text size="sm" c="dimmed" my="sm">
        {t('people.count', { count: total })}
      </Text>
      {rows.length > 0 ? (
        <PeopleTable people={rows} languages={choices} />
      ) : (
        <Text>
          {t(
            asked.search
              ? 'people.noneFound'
              : asked.show === 'retired'
                ? 'people.noneRetired'
                : 'people.none',
          )}
        </Text>
      )}
      <Pager page={page} pages={pages} address={address} />
    </>
  )
}
