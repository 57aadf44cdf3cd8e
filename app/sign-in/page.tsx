import { Container, Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { whoIsAsking } from '@/app/signed-in'
import { LanguageChoice } from './language-choice'
import { SignInForm } from './sign-in-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('common'))('signIn.title') }
}

export default async function SignInPage() {
  if (await whoIsAsking()) redirect('/start')
  const t = await texts('common')
  return (
    <Container component="main" size={400} py={64}>
      <Text fw={650} c="dimmed">
        {t('product')}
      </Text>
      <Title order={1} mb="lg">
        {t('signIn.title')}
      </Title>
      <SignInForm />
      <LanguageChoice language={await interfaceLanguage()} />
    </Container>
  )
}
