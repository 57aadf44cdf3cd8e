'use client'

import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { direction } from '@/workflow/text/language'
import { fromVisible, toVisible } from '@/workflow/text/visible-codes'
import type { Found, Unit } from '@/workflow/translation/memory/unit'
import { codeFaults } from './code-faults'
import styles from './memory.module.css'
import { useWhyUnit } from './use-why-unit'

type Props = {
  unit: Found
  languages: Record<string, string>
  onSaved: (saved: Pick<Unit, 'source' | 'target' | 'version'>) => void
  onClose: () => void
}

/** Both texts of a unit, codes as ⟦1⟧: a code stays in both or goes from both. */
export function EditUnit({ unit, languages, onSaved, onClose }: Props) {
  const { t } = useTranslation(['settings', 'common'])
  const [source, setSource] = useState(() => toVisible(unit.source, unit.codes))
  const [target, setTarget] = useState(() => toVisible(unit.target, unit.codes))
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState(false)
  const texts = { source: fromVisible(source, unit.codes), target: fromVisible(target, unit.codes) }
  const { faults, lacking } = codeFaults(texts, unit.codes)
  const why = useWhyUnit()
  const isEmpty = source.trim() === '' || target.trim() === ''
  const isReady = !isEmpty && faults.length === 0

  async function save() {
    if (!isReady) return
    setBusy(true)
    const answer = await ask<Pick<Unit, 'version'>>('PATCH', `memory/units/${unit.id}`, {
      version: unit.version,
      ...texts,
    })
    setBusy(false)
    if (answer.ok) onSaved({ ...texts, version: answer.value.version })
    else setRefused(answer.refused)
  }

  const field = (side: 'source' | 'target') => {
    const language = side === 'source' ? unit.sourceLanguage : unit.targetLanguage
    return {
      label: languages[language] ?? language,
      lang: language,
      dir: direction(language),
      autosize: true,
      minRows: 2,
      maxLength: 20_000,
    }
  }
  return (
    <form
      aria-label={t('memory.editing')}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="xs">
        <div className={styles.fields}>
          <Textarea
            {...field('source')}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <Textarea
            {...field('target')}
            data-autofocus
            autoFocus
            value={target}
            onChange={(event) => setTarget(event.currentTarget.value)}
          />
        </div>
        <Text size="sm" role="status">
          {isEmpty
            ? t('memory.empty')
            : faults.length > 0
              ? t('memory.codesDiffer', { codes: faults.join(' ') })
              : lacking.length > 0 && t('memory.codesLacking', { codes: lacking.join(' ') })}
        </Text>
        <RefusedNotice refused={refused} explain={why(refused)} />
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={busy} disabled={!isReady}>
            {t('common:save')}
          </Button>
          <Button size="compact-md" variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
