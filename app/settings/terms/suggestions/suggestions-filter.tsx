'use client'

import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Choice } from '@/app/settings/terms/choices'
import styles from '@/app/settings/terms/terms.module.css'

type Props = {
  asked: { sourceLanguage: string; language: string }
  languages: { all: Choice[]; own: Choice[] }
}

/** Which approved work is looked at. */
export function SuggestionsFilter({ asked, languages }: Props) {
  const { t } = useTranslation('settings')
  return (
    <form action="/settings/terms/suggestions" className={styles.filter} key={JSON.stringify(asked)}>
      <NativeSelect
        name="sourceLanguage"
        label={t('terms.sourceLanguage')}
        defaultValue={asked.sourceLanguage}
        data={languages.all}
      />
      <NativeSelect
        name="language"
        label={t('terms.targetLanguage')}
        defaultValue={asked.language}
        data={languages.own}
      />
      <Button type="submit" variant="default">
        {t('terms.find')}
      </Button>
    </form>
  )
}
