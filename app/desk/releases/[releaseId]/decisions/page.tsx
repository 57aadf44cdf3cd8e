import { Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { TextLink } from '@/app/components/text-link'
import { languageNames } from '@/app/desk/releases/[releaseId]/names'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseHead } from '@/workflow/intake/release-head'
import { decisions, decisionsInput } from '@/workflow/publishing/after/decisions'
import { Refusal } from '@/workflow/release/refusal'
import { DecisionTable } from './decision-table'

type Props = {
  params: Promise<{ releaseId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('decisions.title') }
}

export default async function Page({ params, searchParams }: Props) {
  const t = await texts('desk')
  const asked = decisionsInput.safeParse({ ...(await searchParams), ...(await params) })
  const [release, list] = await shown((actor) => {
    if (!asked.success) throw new Refusal('not_found')
    return Promise.all([releaseHead(actor, asked.data.releaseId), decisions(actor, asked.data)])
  })
  const tags = [...new Set(list.decisions.flatMap(({ languages }) => languages))]
  return (
    <>
      <ReleaseHeader release={release} />
      <Title order={2} mt="md">
        {t('decisions.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('decisions.about')}
      </Text>
      {list.decisions.length > 0 ? (
        <DecisionTable
          decisions={list.decisions}
          names={languageNames(tags, await interfaceLanguage())}
          zone={release.zone}
        />
      ) : (
        <Text>{t('decisions.none')}</Text>
      )}
      {list.older && (
        <TextLink
          href={`/desk/releases/${release.id}/decisions?before=${list.older}`}
          rel="next"
          mt="md"
          display="inline-block"
        >
          {t('decisions.older')}
        </TextLink>
      )}
    </>
  )
}
