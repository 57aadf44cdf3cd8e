import { Title } from '@mantine/core'
import type { Metadata } from 'next'
import { choicesFor } from '@/app/desk/choices'
import { texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { NewRelease } from './new-release'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('new.title') }
}

export default async function NewReleasePage() {
  const choices = await shown((actor) => choicesFor(actor))
  const t = await texts('desk')
  return (
    <>
      <Title order={1} mb="lg">
        {t('new.title')}
      </Title>
      <NewRelease choices={choices} />
    </>
  )
}
