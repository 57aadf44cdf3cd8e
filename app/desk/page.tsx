import { Button, Group, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { releaseList, releaseListInput } from '@/workflow/intake/release-list'
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
        <Button component={Link} href="/desk/new" leftSection={<IconPlus size={16} aria-hidden />}>
          {t('list.new')}
        </Button>
      </Group>
      <ReleaseList list={list} />
    </>
  )
}
