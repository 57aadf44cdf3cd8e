import { Button, Group, Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { TextLink } from '@/app/components/text-link'
import { texts } from '@/app/i18n/texts'
import { Pager } from '@/app/settings/pager'
import { shown } from '@/app/signed-in'
import { may } from '@/workflow/release/policy'
import { searchTerms, searchTermsInput } from '@/workflow/translation/terms/search-terms'
import { AddStarterSet } from './add-starter-set'
import { languageChoices } from './choices'
import { ConceptTable } from './concept-table'
import { ImportTerms } from './import-terms'
import { TermsFilter } from './terms-filter'
import { TermsPages } from './terms-pages'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('terms.title') }
}

export default async function TermsPage({ searchParams }: Props) {
  const asked = searchTermsInput.catch(searchTermsInput.parse({})).parse(await searchParams)
  const found = await shown(async (actor) => ({
    ...(await searchTerms(actor, asked)),
    mayAdd: may(actor, 'term.suggest'),
    mayImport: may(actor, 'term.import'),
  }))
  const t = await texts('settings')
  const { page: _page, ...filter } = asked
  const { all } = await languageChoices()
  const isNarrowed = Object.values(filter).some((value) => value !== '' && value !== 'active')
  const address = (page: number) =>
    `/settings/terms?${new URLSearchParams({ ...filter, page: String(page) })}`
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Title order={1}>{t('terms.title')}</Title>
        <Group gap="sm">
          {found.mayImport && (
            <>
              <Button component="a" variant="default" href="/api/v1/terms/export" download>
                {t('terms.export')}
              </Button>
              <ImportTerms />
            </>
          )}
        </Group>
      </Group>
      <TermsPages mayAdd={found.mayAdd} />
      <TermsFilter asked={filter} languages={all} />
      {found.concepts.length > 0 ? (
        <>
          <Text size="sm" c="dimmed" my="sm" role="status">
            {t('terms.count', { count: found.total })}
          </Text>
          <ConceptTable concepts={found.concepts} language={asked.language} />
        </>
      ) : (
        <Text my="md">
          {t(isNarrowed ? 'terms.noneFound' : 'terms.none')}{' '}
          {isNarrowed && <TextLink href="/settings/terms">{t('terms.showAll')}</TextLink>}
        </Text>
      )}
      <Pager page={found.page} pages={found.pages} address={address} />
      {found.mayImport && <AddStarterSet isFirst={found.total === 0 && !isNarrowed} />}
    </>
  )
}
