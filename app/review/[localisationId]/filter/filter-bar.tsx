'use client'

import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core'
import { IconFilter, IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { choices } from './filter'
import type { Choice } from './filter'
import styles from './filter.module.css'
import type { Filtering } from './use-filter'
import { useKeys } from '@/app/review/[localisationId]/keys/use-keys'

const all = Object.keys(choices) as Choice[]

/** Narrows the list: by state, finding, origin, change, comments and text, together, each with how many there are. */
export function FilterBar({ filtering }: { filtering: Filtering }) {
  const { t } = useTranslation('review')
  const { filter, choose, clear, found, total, isWhole } = filtering
  const [isOpen, setOpen] = useState(false)
  const text = useRef<HTMLInputElement>(null)
  useKeys({
    filter: () => {
      setOpen(true)
      // On a phone the field is there once it is open.
      setTimeout(() => text.current?.focus())
    },
  })
  return (
    <div role="search" aria-label={t('filter.label')} className={styles.bar} data-open={isOpen || undefined}>
      <Button
        className={styles.toggle}
        size="compact-sm"
        variant="default"
        aria-expanded={isOpen}
        leftSection={<IconFilter size={16} aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {t('filter.label')}
      </Button>
      <div className={styles.fields}>
        <TextInput
          ref={text}
          size="xs"
          type="search"
          className={styles.text}
          aria-label={t('filter.text')}
          placeholder={t('filter.text')}
          maxLength={200}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={
            filter.text && (
              <CloseButton
                size="xs"
                aria-label={t('filter.clearText')}
                onClick={() => choose({ text: '' })}
              />
            )
          }
          value={filter.text}
          onChange={(event) => choose({ text: event.currentTarget.value })}
        />
        {all.map((of) => (
          <ChoiceOf key={of} of={of} filtering={filtering} />
        ))}
      </div>
      <span className={styles.found} role="status">
        {filtering.isFiltering && t('filter.found', { found, total })}
        {!isWhole && ` ${t('filter.coming')}`}
      </span>
      {filtering.isFiltering && (
        <Button size="compact-xs" variant="subtle" onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  )
}

function ChoiceOf({ of, filtering: { filter, counts, choose } }: { of: Choice; filtering: Filtering }) {
  const { t } = useTranslation('review')
  const label = t(`filter.${of}`)
  // What nobody could choose is left out; what is chosen stays. The field keeps its place, so that nothing moves.
  const values = choices[of].filter((value) => counts[of][value] || filter[of] === value)
  const worded = (value: (typeof values)[number]) =>
    t('filter.option', { name: nameOf(value), count: counts[of][value] ?? 0 })
  const nameOf = (value: (typeof values)[number]) =>
    of === 'state' && value !== 'todo'
      ? t(`common:state.${value as 'draft'}`)
      : t(`filter.${of}Choice.${value}` as 'filter.stateChoice.todo')
  return (
    <NativeSelect
      size="xs"
      className={styles.choice}
      data-chosen={filter[of] !== '' || undefined}
      data-empty={values.length === 0 || undefined}
      disabled={values.length === 0}
      aria-label={label}
      value={filter[of]}
      onChange={(event) => choose({ [of]: event.currentTarget.value })}
      data={[{ value: '', label }, ...values.map((value) => ({ value, label: worded(value) }))]}
    />
  )
}
