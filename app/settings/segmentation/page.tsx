import { Button, Group, Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { Pager } from '@/app/settings/pager'
import { shown } from '@/app/signed-in'
import { abbreviationList, abbreviationListInput } from '@/workflow/intake/abbreviation-list'
import { may } from '@/workflow/release/policy'
import { canonicalTag, languageName } from '@/workflow/text/language'
import { HouseAbbreviations } from './house-abbreviations'
import { KnownAbbreviations } from './known-abbreviations'
import { languageChoices } from './language-choices'
import { SegmentationFilter } from './segmentation-filter'
import { TryBox } from './try-box'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('segmentation.title') }
}

export default async function SegmentationPage({ searchParams }: Props) {
  const asked = abbreviationListInput
    .catch({ language: 'en', search: '', page: 1 })
    .parse({ language: 'en', ...(await searchParams) })
  const tag = canonicalTag(asked.language) ?? 'en'
  const list = await shown(async (actor) => ({
    ...(await abbreviationList(actor, { ...asked, language: tag })),
    mayAdd: may(actor, 'abbreviation.add'),
  }))
  const t = await texts('settings')
  const language = await interfaceLanguage()
  const address = (page: number) =>
    `/settings/segmentation?${new URLSearchParams({ language: tag, search: asked.search, page: String(page) })}`
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Title order={1}>{t('segmentation.title')}</Title>
        <Button component="a" variant="default" href="/api/v1/segmentation/export" download>
          {t('segmentation.export')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="md" maw={720}>
        {t('segmentation.help')}
      </Text>
      <SegmentationFilter language={tag} search={asked.search} languages={languageChoices(language, tag)} />
      <Text size="sm" c="dimmed" mt="xs" mb="lg" role="status">
        {list.ruledAs === null
          ? t('segmentation.unruled')
          : list.ruledAs !== tag && t('segmentation.ruledAs', { name: languageName(list.ruledAs, language) })}
      </Text>
      <TryBox
        key={`try ${tag}`}
        language={tag}
        rules={list.house.map(({ abbreviationId, use }) => abbreviationId + use).join(' ')}
      />
      <HouseAbbreviations key={tag} language={tag} house={list.house} mayAdd={list.mayAdd} />
      {list.ruledAs !== null && <KnownAbbreviations language={tag} known={list.known} total={list.total} />}
      <Pager page={list.page} pages={list.pages} address={address} />
    </>
  )
}
