import { Group } from '@mantine/core'
import { TextLink } from '@/app/components/text-link'
import { texts } from '@/app/i18n/texts'

/** The ways from the termbase to what is written in it. */
export async function TermsPages({ mayAdd }: { mayAdd: boolean }) {
  const t = await texts('settings')
  if (!mayAdd) return null
  return (
    <Group gap="md" mb="md">
      <TextLink href="/settings/terms/new">{t('terms.new')}</TextLink>
      <TextLink href="/settings/terms/suggestions">{t('terms.suggestions')}</TextLink>
    </Group>
  )
}
