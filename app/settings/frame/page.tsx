import { Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { languageNames } from '@/app/desk/releases/[releaseId]/names'
import { QuestionsList } from '@/app/desk/releases/[releaseId]/questions/questions-list'
import { textsOf } from '@/app/i18n/resources'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { Translations } from '@/app/i18n/translations'
import { shown } from '@/app/signed-in'
import { frameProgress } from '@/workflow/publishing/frame-release/frame-progress'
import { questionsInput, questionsOf } from '@/workflow/review/comments/questions'
import { languageName } from '@/workflow/text/language'
import { BeginFrame } from './begin-frame'
import { FrameTable } from './frame-table'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('frame.title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function FramePage({ searchParams }: Props) {
  const given = await searchParams
  const { releaseId, languages, questions, personId } = await shown(async (actor) => {
    const progress = await frameProgress(actor)
    const about = { releaseId: progress.releaseId }
    const filtered = questionsInput.safeParse({ ...given, ...about })
    const asked = filtered.success ? filtered : questionsInput.safeParse(about)
    const questions = asked.success ? await questionsOf(actor, asked.data) : null
    return { ...progress, questions, personId: actor.personId }
  })
  const t = await texts('settings')
  const own = await interfaceLanguage()
  const named = languages
    .map((language) => ({ ...language, name: languageName(language.language, own) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, own))
  return (
    <>
      <Title order={1} mb="xs">
        {t('frame.title')}
      </Title>
      <Text maw="50rem" mb="md">
        {t('frame.help')}
      </Text>
      {!releaseId && <BeginFrame />}
      {releaseId && named.length === 0 ? (
        <Text role="status">{t('frame.preparing')}</Text>
      ) : (
        <FrameTable languages={named} />
      )}
      {releaseId && questions && (
        <Translations language={own} texts={textsOf(own, 'desk')}>
          <QuestionsList
            releaseId={releaseId}
            first={questions}
            personId={personId}
            names={languageNames([questions.sourceLanguage, ...questions.languages], own)}
            about={t('frame.questionsHelp')}
          />
        </Translations>
      )}
    </>
  )
}
