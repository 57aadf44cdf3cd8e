import { Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { when } from '@/app/settings/when'
import { TextLink } from '@/app/components/text-link'
import { languageChoices } from '@/app/settings/terms/choices'
import { headword } from '@/app/settings/terms/headword'
import { shown } from '@/app/signed-in'
import { may } from '@/workflow/release/policy'
import { direction, languageName } from '@/workflow/text/language'
import { conceptPage, conceptPageInput } from '@/workflow/translation/terms/concept-page'
import { ConceptDeeds } from './concept-deeds'
import { ConceptHead } from './concept-head'
import { ConceptHistory } from './concept-history'
import { LanguageTable } from './language-table'
import { WhereUsed } from './where-used'

type Props = { params: Promise<{ conceptId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('terms.concept') }
}

export default async function ConceptPage({ params }: Props) {
  const asked = conceptPageInput.safeParse(await params)
  if (!asked.success) notFound()
  const { concept, mayEdit, mayDelete, isOfficer } = await shown(async (actor) => ({
    concept: await conceptPage(actor, asked.data),
    mayEdit: may(actor, 'term.suggest'),
    mayDelete: may(actor, 'term.delete'),
    isOfficer: actor.roles.includes('officer'),
  }))
  const t = await texts('settings')
  const language = await interfaceLanguage()
  const written = await when()
  const { all, own } = await languageChoices()
  const head = headword(concept.renderings)
  const names = Object.fromEntries(
    [...all.map(({ value }) => value), ...concept.renderings.map((one) => one.language)].map((tag) => [
      tag,
      languageName(tag, language),
    ]),
  )
  return (
    <>
      <Text size="sm">
        <TextLink href="/settings/terms">{t('terms.title')}</TextLink>
      </Text>
      <Title order={1} mb="xs">
        <bdi lang={head.language} dir={direction(head.language)}>
          {head.text}
        </bdi>
      </Title>
      {concept.embargoed && <Text c="dimmed">{t('terms.embargoedHelp')}</Text>}
      <ConceptDeeds
        key={concept.version}
        conceptId={concept.conceptId}
        version={concept.version}
        deleted={concept.deleted}
        mayDelete={mayDelete}
      />
      <ConceptHead concept={concept} mayEdit={mayEdit && !concept.deleted} />
      <LanguageTable
        concept={concept}
        names={names}
        editable={concept.deleted ? [] : own.map(({ value }) => value)}
      />
      <Title order={2} mt="xl">
        {t('terms.whereUsed')}
      </Title>
      <WhereUsed conceptId={concept.conceptId} isOfficer={isOfficer} names={names} />
      <Title order={2} mt="xl">
        {t('terms.history')}
      </Title>
      <ConceptHistory
        changes={concept.history.map((change) => ({
          ...change,
          at: change.at.toISOString(),
          written: written(change.at),
        }))}
        names={names}
      />
    </>
  )
}
