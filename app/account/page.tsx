import { Alert, Container, Divider, Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { signedIn } from '@/app/signed-in'
import { ownSessions } from '@/workflow/people/own-sessions'
import { languageName } from '@/workflow/text/language'
import { AccountForm } from './account-form'
import { Notices } from './notices'
import { PasswordForm } from './password-form'
import { Sessions } from './sessions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('common'))('places.account') }
}

export default async function AccountPage() {
  const actor = await signedIn()
  const t = await texts('common')
  const language = await interfaceLanguage()
  const { name, email, roles, languages, startingPassword } = actor
  const duties = [
    ...roles.map((role) => t(`role.${role}`)),
    ...languages.map((tag) => languageName(tag, language)),
  ]
  return (
    <Container size={640} px={0}>
      <Title order={1}>{t('places.account')}</Title>
      <Text c="dimmed" mb="lg">
        <bdi>{email}</bdi> · {duties.join(' · ')}
      </Text>
      {startingPassword && (
        <Alert color="yellow" mb="lg" title={t('account.chooseFirst')}>
          {t('account.chooseFirstHelp')}
        </Alert>
      )}
      {!startingPassword && (
        <>
          <AccountForm name={name} language={actor.interfaceLanguage} />
          <Divider my="xl" />
          <Notices actor={actor} />
        </>
      )}
      <Title order={2} mb="sm">
        {t('account.password')}
      </Title>
      <PasswordForm email={email} first={startingPassword} />
      {!startingPassword && (
        <>
          <Divider my="xl" />
          <Title order={2} mb="sm">
            {t('account.sessions')}
          </Title>
          <Sessions sessions={await ownSessions(actor)} personId={actor.personId} language={language} />
        </>
      )}
    </Container>
  )
}
