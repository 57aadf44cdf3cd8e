'use client'

import { Anchor, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { interfaceLanguages, languageCookie } from '@/app/i18n/languages'

/** The desk's languages in their own names; kept for a year on this browser. */
export function LanguageChoice({ language }: { language: string }) {
  const { t } = useTranslation()
  function choose(tag: string) {
    document.cookie = `${languageCookie}=${tag}; path=/; max-age=31536000; samesite=lax`
    window.location.reload()
  }
  return (
    <Group component="nav" aria-label={t('interfaceLanguage')} gap="md" mt="xl">
      {Object.entries(interfaceLanguages).map(([tag, name]) => (
        <Anchor
          key={tag}
          component="button"
          type="button"
          lang={tag}
          aria-current={tag === language || undefined}
          fw={tag === language ? 600 : 400}
          onClick={() => choose(tag)}
        >
          {name}
        </Anchor>
      ))}
    </Group>
  )
}
