import { Container, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { env } from '@/platform/env'
import { ownNotices, ownNoticesInput } from '@/workflow/notices/own-notices'
import { AllNotices } from './all-notices'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('notices'))('title') }
}

type Props = { searchParams: Promise<{ before?: string }> }

export default async function NoticesPage({ searchParams }: Props) {
  const asked = ownNoticesInput.safeParse(await searchParams)
  const input = asked.success ? asked.data : ownNoticesInput.parse({})
  const own = await shown((actor) => ownNotices(actor, input))
  const t = await texts('notices')
  return (
    <Container size={760} px={0} mx={0}>
      <Title order={1} mb="md">
        {t('title')}
      </Title>
      <AllNotices
        key={`${input.before} ${own.unread}`}
        own={own}
        isFirst={!input.before}
        now={own.at}
        zone={env.COMMUNIQUE_ZONE}
      />
    </Container>
  )
}
