import { Button, Container, Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { texts } from './i18n/texts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('common'))('missing.title') }
}

/** One answer for what does not exist and what this account may not open. */
export default async function NotFound() {
  const t = await texts('common')
  return (
    <Container component="main" size="xs" py="xl">
      <Title order={1}>{t('missing.title')}</Title>
      <Text my="md">{t('missing.text')}</Text>
      <Button component="a" href="/start">
        {t('missing.back')}
      </Button>
    </Container>
  )
}
