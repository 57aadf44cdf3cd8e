import { Button, Group, Text, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { TextLink } from '@/app/components/text-link'
import { shown } from '@/app/signed-in'
import { env } from '@/platform/env'
import { may } from '@/workflow/release/policy'
import { memoryDesk } from '@/workflow/review/memory-desk'
import { importList } from '@/workflow/translation/memory/import-list'
import type { LanguagePair } from '@/workflow/translation/memory/pairs'
import { languageName } from '@/workflow/text/language'
import { askedOf } from './asked'
import { ImportMemory } from './import-memory'
import { Imports } from './imports'
import { MemoryFilter } from './memory-filter'
import { UnitTable } from './unit-table'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('memory.title') }
}

const tagsOf = ({ sourceLanguage, targetLanguage }: LanguagePair) => `${sourceLanguage} ${targetLanguage}`

export default async function MemoryPage({ searchParams }: Props) {
  const { asked, search } = askedOf(await searchParams)
  const { desk, files, mayEdit, mayImport, mayExport } = await shown(async (actor) => {
    const found = await memoryDesk(actor, search)
    const mayImport = may(actor, 'memory.import')
    return {
      desk: found,
      files: mayImport ? (await importList(actor)).imports : [],
      mayEdit: found.pair !== null && may(actor, 'memory.edit', { language: found.pair.targetLanguage }),
      mayImport,
      mayExport: may(actor, 'memory.export'),
    }
  })
  const t = await texts('settings')
  const language = await interfaceLanguage()
  const { pairs, pair, units, people, imports } = desk
  const shownPairs = pair && !pairs.some((one) => tagsOf(one) === tagsOf(pair)) ? [...pairs, pair] : pairs
  const tags = new Set([
    ...shownPairs.flatMap((one) => [one.sourceLanguage, one.targetLanguage]),
    ...units.rows.flatMap((unit) => [unit.sourceLanguage, unit.targetLanguage]),
  ])
  const names = Object.fromEntries([...tags].map((tag) => [tag, languageName(tag, language)]))
  const choices = shownPairs.map((one) => ({
    value: tagsOf(one),
    label: t('memory.pair', { source: names[one.sourceLanguage], target: names[one.targetLanguage] }),
  }))
  const isNarrowed = Boolean(asked.words || asked.show || asked.importId)
  const next = units.next && new URLSearchParams({ ...asked, after: units.next })
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Title order={1}>{t('memory.title')}</Title>
        <Group gap="xs">
          {mayExport && pair && (
            <Button
              component="a"
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              href={`/api/v1/memory/export?${new URLSearchParams({ source: pair.sourceLanguage, target: pair.targetLanguage })}`}
              download
            >
              {t('memory.export')}
            </Button>
          )}
          {mayImport && <ImportMemory />}
        </Group>
      </Group>
      <Text size="sm" c="dimmed" mb="md">
        {t('memory.help')}
      </Text>
      {pair ? (
        <MemoryFilter
          asked={{ ...asked, pair: tagsOf(pair) }}
          pairs={choices}
          imports={imports.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <Text>{t(mayImport ? 'memory.noneImport' : 'memory.none')}</Text>
      )}
      {pair && units.rows.length > 0 && (
        <>
          <Text size="sm" c="dimmed" my="sm">
            {units.next || asked.after
              ? t('memory.some', { count: units.rows.length })
              : t('memory.count', { count: units.rows.length })}
          </Text>
          <UnitTable
            units={units.rows}
            languages={names}
            people={people}
            pair={pair}
            mayEdit={mayEdit}
            zone={env.COMMUNIQUE_ZONE}
          />
        </>
      )}
      {pair && units.rows.length === 0 && (
        <Text mt="md">
          {t('memory.noneFound')}{' '}
          {isNarrowed && <TextLink href="/settings/memory">{t('memory.showAll')}</TextLink>}
        </Text>
      )}
      {next && (
        <TextLink href={`/settings/memory?${next}`} rel="next" mt="md" display="inline-block">
          {t('pager.next')}
        </TextLink>
      )}
      <Imports imports={files} />
    </>
  )
}
