import { Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { TextLink } from '@/app/components/text-link'
import { texts } from '@/app/i18n/texts'
import { Pager } from '@/app/settings/pager'
import { languageChoices } from '@/app/settings/terms/choices'
import { shown } from '@/app/signed-in'
import { mustBeAllowed } from '@/workflow/release/policy'
import { suggestTerms, suggestTermsInput } from '@/workflow/translation/terms/suggest-terms'
import { SuggestionList } from './suggestion-list'
import { SuggestionsFilter } from './suggestions-filter'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('terms.suggestions') }
}

export default async function SuggestionsPage({ searchParams }: Props) {
  await shown(async (actor) => mustBeAllowed(actor, 'term.suggest'))
  const { all, own } = await languageChoices()
  const given = await searchParams
  const own1 = own.find(({ value }) => value === given.language) ?? own.find(({ value }) => value !== 'en')
  const language = own1?.value ?? 'en'
  // What is kept here is everybody's: nothing of a release that is not out is suggested.
  const input = suggestTermsInput.omit({ releaseId: true })
  const asked = input.catch(input.parse({ language })).parse({ ...given, language })
  const { suggestions, total, page, pages } = await shown((actor) => suggestTerms(actor, asked))
  const t = await texts('settings')
  const { sourceLanguage } = asked
  const address = (to: number) =>
    `/settings/terms/suggestions?${new URLSearchParams({ sourceLanguage, language, page: String(to) })}`
  return (
    <>
      <Text size="sm">
        <TextLink href="/settings/terms">{t('terms.title')}</TextLink>
      </Text>
      <Title order={1} mb="xs">
        {t('terms.suggestions')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw={720}>
        {t('terms.suggestionsHelp')}
      </Text>
      <SuggestionsFilter asked={{ sourceLanguage, language }} languages={{ all, own }} />
      {total > 0 ? (
        <SuggestionList
          key={`${language} ${page} ${total}`}
          suggestions={suggestions}
          sourceLanguage={sourceLanguage}
          language={language}
        />
      ) : (
        <Text my="md">{t('terms.noSuggestions')}</Text>
      )}
      <Pager page={page} pages={pages} address={address} />
    </>
  )
}
