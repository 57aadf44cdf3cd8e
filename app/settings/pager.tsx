import { Group, Text } from '@mantine/core'
import { TextLink } from '@/app/components/text-link'
import { texts } from '@/app/i18n/texts'

type Props = { page: number; pages: number; address: (page: number) => string }

/** The way to the pages before and after; nothing where there is one page. */
export async function Pager({ page, pages, address }: Props) {
  const t = await texts('settings')
  if (pages <= 1) return null
  return (
    <Group component="nav" aria-label={t('pager.label')} mt="md" gap="md">
      {page > 1 && (
        <TextLink href={address(page - 1)} rel="prev">
          {t('pager.previous')}
        </TextLink>
      )}
      <Text size="sm">{t('pager.place', { page, pages })}</Text>
      {page < pages && (
        <TextLink href={address(page + 1)} rel="next">
          {t('pager.next')}
        </TextLink>
      )}
    </Group>
  )
}
