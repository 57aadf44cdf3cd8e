import { Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { TextLink } from '@/app/components/text-link'
import { languageNames, nameAsked } from '@/app/desk/releases/[releaseId]/names'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseHead } from '@/workflow/intake/release-head'
import { editionList, editionListInput } from '@/workflow/publishing/after/edition-list'
import { Refusal } from '@/workflow/release/refusal'
import { EditionRow } from './edition-row'
import styles from './editions.module.css'

type Props = {
  params: Promise<{ releaseId: string; language: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = nameAsked((await params).language, await interfaceLanguage())
  return { title: (await texts('desk'))('editions.title', { language }) }
}

export default async function Page({ params, searchParams }: Props) {
  const t = await texts('desk')
  const asked = editionListInput.safeParse({ ...(await searchParams), ...(await params) })
  const [release, list] = await shown((actor) => {
    if (!asked.success) throw new Refusal('not_found')
    return Promise.all([releaseHead(actor, asked.data.releaseId), editionList(actor, asked.data)])
  })
  const { language, standing, editions, older } = list
  const board = `/desk/releases/${release.id}`
  const name = languageNames([language], await interfaceLanguage())[language] ?? language
  return (
    <>
      <ReleaseHeader release={release} />
      <TextLink href={board} size="sm">
        {t('signOff.back')}
      </TextLink>
      <Title order={2} mt="xs" mb="md">
        {t('editions.title', { language: name })}
      </Title>
      {editions.length === 0 && <Text>{t('editions.none')}</Text>}
      <ol className={styles.editions}>
        {editions.map((edition) => (
          <EditionRow
            key={`${edition.editionId} ${edition.state}`}
            releaseId={release.id}
            language={language}
            zone={release.zone}
            edition={edition}
            standing={standing}
          />
        ))}
      </ol>
      {older && (
        <TextLink
          href={`${board}/${language}/editions?before=${older}`}
          rel="next"
          mt="md"
          display="inline-block"
        >
          {t('editions.older')}
        </TextLink>
      )}
    </>
  )
}
