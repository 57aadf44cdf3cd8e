'use client'

import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConceptContent } from '@/workflow/translation/terms/concept'
import { conceptKinds } from '@/workflow/translation/terms/concept-words'
import styles from './terms.module.css'

export type Head = Omit<ConceptContent, 'renderings'>

export const emptyHead: Head = { kind: 'term', definition: '', domain: '', note: '', source: '', keep: false }

/** What is said of the concept itself, in whatever language the office writes. */
export function HeadFields({ head, change }: { head: Head; change: (to: Head) => void }) {
  const { t } = useTranslation('settings')
  const words = (name: 'definition' | 'domain' | 'note' | 'source', label: string, maxLength: number) => ({
    label,
    value: head[name],
    maxLength,
    dir: 'auto',
    onChange: (event: { currentTarget: { value: string } }) =>
      change({ ...head, [name]: event.currentTarget.value }),
  })
  return (
    <>
      <div className={styles.pair}>
        <NativeSelect
          label={t('terms.kindLabel')}
          value={head.kind}
          data={conceptKinds.map((value) => ({ value, label: t(`terms.kind.${value}`) }))}
          onChange={(event) => change({ ...head, kind: event.currentTarget.value as Head['kind'] })}
        />
        <TextInput {...words('domain', t('terms.domain'), 200)} />
      </div>
      <Textarea {...words('definition', t('terms.definition'), 2000)} autosize minRows={2} />
      <Textarea {...words('note', t('terms.note'), 2000)} autosize minRows={1} />
      <TextInput {...words('source', t('terms.source'), 1000)} />
      <Checkbox
        label={t('terms.keep')}
        checked={head.keep}
        onChange={(event) => change({ ...head, keep: event.currentTarget.checked })}
      />
    </>
  )
}
