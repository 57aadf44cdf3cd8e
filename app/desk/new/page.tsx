import { Title } from '@mantine/core'
import type { Metadata } from 'next'
import { choicesFor } from '@/app/desk/choices'
import { nothingSettled } from '@/app/desk/settings-fields/settled'
import { sourceFrom } from '@/app/desk/source-editor/source-in-hand'
import { texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { PrepareRelease } from './prepare-release'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('new.title') }
}

export default async function NewReleasePage() {
  const choices = await shown((actor) => choicesFor(actor))
  const t = await texts('desk')
  const { language, zone } = choices.desk
  const source = sourceFrom(language)
  const settled = { ...nothingSettled, embargoZone: zone }
  return (
    <>
      <Title order={1} mb="lg">
        {t('new.title')}
      </Title>
      <PrepareRelease choices={choices} first={{ releaseId: '', version: null, source, settled }} />
    </>
  )
}
