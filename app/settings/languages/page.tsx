import { Group, Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { frameFor } from '@/workflow/publishing/frame'
import { languageList } from '@/workflow/release/language-list'
import { languageName } from '@/workflow/text/language'
import { nationName } from '@/workflow/text/nation'
import { engineList } from '@/workflow/translation/engine-list'
import { LanguageTable } from './language-table'
import { AddNation } from './add-nation'
import { NationTable } from './nation-table'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('languages.title') }
}

function frameOf(tag: string) {
  const { language, isMachineMade } = frameFor(tag)
  const own = language.split('-')[0] === tag.split('-')[0]
  return own ? (isMachineMade ? ('machine' as const) : ('approved' as const)) : ('missing' as const)
}

export default async function LanguagesPage() {
  const { languages, nations } = await shown(languageList)
  const { drafting } = await shown(engineList)
  const t = await texts('settings')
  const language = await interfaceLanguage()
  const compare = new Intl.Collator(language).compare
  const nameOf = (tag: string) => languageName(tag, language)
  const rows = languages.map(({ tag, reviewRule, fallsBackTo }) => ({
    ...{ tag, reviewRule, name: nameOf(tag), frame: frameOf(tag) },
    fallsBackTo: fallsBackTo[0] ? nameOf(fallsBackTo[0]) : null,
    engine: drafting[tag]?.any ?? null,
    engineOnPremises: drafting[tag]?.onPremises ?? null,
    nations: nations.filter((nation) => nation.partner && nation.languages.includes(tag)).length,
  }))
  const nationRows = nations.map((nation) => ({
    ...nation,
    name: nationName(nation.code, language),
    languageNames: nation.languages.map(nameOf),
  }))
  const choices = languages.map(({ tag }) => ({ value: tag, label: `${nameOf(tag)} (${tag})` }))
  return (
    <>
      <Title order={1} mb="xs">
        {t('languages.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw={720}>
        {t('languages.help')}
      </Text>
      <LanguageTable languages={rows.toSorted((a, b) => compare(a.name, b.name))} />
      <Group justify="space-between" mt="xl" mb="xs">
        <Title order={2}>{t('nations.title')}</Title>
        <AddNation languages={choices} has={nations.map(({ code }) => code)} />
      </Group>
      <Text size="sm" c="dimmed" mb="md" maw={720}>
        {t('nations.help')}
      </Text>
      <NationTable nations={nationRows.toSorted((a, b) => compare(a.name, b.name))} languages={choices} />
    </>
  )
}
