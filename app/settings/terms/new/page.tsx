import { Title } from '@mantine/core'
import type { Metadata } from 'next'
import { z } from 'zod'
import { texts } from '@/app/i18n/texts'
import { languageChoices } from '@/app/settings/terms/choices'
import { shown } from '@/app/signed-in'
import { mustBeAllowed } from '@/workflow/release/policy'
import { NewConcept } from './new-concept'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const words = z.string().max(300).catch('')
const asked = z.object({
  sourceLanguage: words,
  source: words,
  language: words,
  target: words,
  releaseId: z.uuid().optional().catch(undefined),
})

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('terms.new') }
}

export default async function NewConceptPage({ searchParams }: Props) {
  const { languages } = await shown(async (actor) => {
    mustBeAllowed(actor, 'term.suggest')
    return actor
  })
  const given = asked.parse(await searchParams)
  const { all, own } = await languageChoices()
  const t = await texts('settings')
  const isOwn = (tag: string) => own.some(({ value }) => value === tag)
  const others = [...languages, ...own.map(({ value }) => value)].filter((tag) => tag !== 'en' && isOwn(tag))
  const language = isOwn(given.language) ? given.language : (others[0] ?? 'en')
  return (
    <>
      <Title order={1} mb="md">
        {t('terms.new')}
      </Title>
      <NewConcept
        languages={{ all, own }}
        given={{ ...given, language, sourceLanguage: given.sourceLanguage || 'en' }}
      />
    </>
  )
}
