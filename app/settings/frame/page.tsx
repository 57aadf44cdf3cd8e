import { Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { frameProgress } from '@/workflow/publishing/frame-release/frame-progress'
import { languageName } from '@/workflow/text/language'
import { BeginFrame } from './begin-frame'
import { FrameTable } from './frame-table'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('frame.title') }
}

export default async function FramePage() {
  const { isBegun, languages } = await shown(frameProgress)
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
      {!isBegun && <BeginFrame />}
      {isBegun && named.length === 0 ? (
        <Text role="status">{t('frame.preparing')}</Text>
      ) : (
        <FrameTable languages={named} />
      )}
    </>
  )
}
