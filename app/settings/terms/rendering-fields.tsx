'use client'

import { Button, Checkbox, NativeSelect, Stack, TagsInput, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { direction } from '@/workflow/text/language'
import type { RenderingContent } from '@/workflow/translation/terms/concept'
import { genders, renderingStatuses } from '@/workflow/translation/terms/concept-words'
import styles from './terms.module.css'

export const emptyRendering = (language: string, text = ''): RenderingContent => ({
  ...{ language, text, status: 'preferred', caseRule: 'any', partOfSpeech: '', gender: null },
  ...{ forms: [], inflection: '', note: '', source: '' },
})

type Props = {
  rendering: RenderingContent
  label: string
  change: (to: RenderingContent) => void
  /** Absent where it has to stay. */
  remove?: () => void
}

/** Everything said of one rendering: its words in view, the rest one key away. */
export function RenderingFields({ rendering, label, change, remove }: Props) {
  const { t } = useTranslation('settings')
  const set = (changes: Partial<RenderingContent>) => change({ ...rendering, ...changes })
  const { language, text, status, caseRule, gender } = rendering
  const writing = { lang: language, dir: direction(language) }
  const words = (
    name: 'partOfSpeech' | 'inflection' | 'note' | 'source',
    label: string,
    maxLength: number,
  ) => ({
    label,
    value: rendering[name],
    maxLength,
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  })
  return (
    <fieldset className={styles.rendering} aria-label={text || label}>
      <div className={styles.row}>
        <TextInput
          {...writing}
          className={styles.text}
          label={label}
          value={text}
          maxLength={300}
          required
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('terms.statusLabel')}
          value={status}
          data={renderingStatuses.map((value) => ({ value, label: t(`terms.status.${value}`) }))}
          onChange={(event) => set({ status: event.currentTarget.value as RenderingContent['status'] })}
        />
        <NativeSelect
          label={t('terms.genderLabel')}
          value={gender ?? ''}
          data={[
            { value: '', label: t('terms.noGender') },
            ...genders.map((value) => ({ value, label: t(`terms.gender.${value}`) })),
          ]}
          onChange={(event) =>
            set({ gender: (event.currentTarget.value || null) as RenderingContent['gender'] })
          }
        />
        {remove && (
          <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>
            {t('terms.remove')}
          </Button>
        )}
      </div>
      <details className={styles.more}>
        <summary>{t('terms.more')}</summary>
        <Stack gap="xs" mt="xs">
          <Checkbox
            label={t('terms.caseRule')}
            checked={caseRule === 'exact'}
            onChange={(event) => set({ caseRule: event.currentTarget.checked ? 'exact' : 'any' })}
          />
          <TagsInput
            {...writing}
            label={t('terms.forms')}
            description={t('terms.formsHelp')}
            value={rendering.forms}
            onChange={(forms) => set({ forms })}
            maxTags={40}
          />
          <TextInput {...words('inflection', t('terms.inflection'), 500)} />
          <TextInput {...words('partOfSpeech', t('terms.partOfSpeech'), 60)} />
          <Textarea {...words('note', t('terms.note'), 2000)} autosize minRows={1} />
          <TextInput {...words('source', t('terms.source'), 1000)} dir="auto" />
        </Stack>
      </details>
    </fieldset>
  )
}
