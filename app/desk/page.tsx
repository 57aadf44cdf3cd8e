import { Group, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseList, releaseListInput } from '@/workflow/intake/release-list'
import { NewReleaseLink } from './new-release-link'
import { ReleaseList } from './release-list'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('list.title') }
}

export default async function ReleasesPage({ searchParams }: Props) {
  const asked = releaseListInput.safeParse(await searchParams)
  const list = await shown((actor) => releaseList(actor, asked.data ?? { page: 1 }))
  const t = await texts('desk')
  return (
    <>
      <Group justify="space-between" mb="lg">
        <Title order={1}>{t('list.title')}</Title>
        <NewReleaseLink />
      </Group>
      <ReleaseList list={list} />
    </>
  )
}
