'use client'

import { Button, Group, NativeSelect, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { factKinds } from '@/workflow/checks/fact'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { FactsSheet } from '@/workflow/publishing/facts/facts-sheet'
import styles from './facts.module.css'
import type { Asked } from './use-facts'
import { Verdict } from './verdict'

type Props = { sheet: FactsSheet; names: Names; asked: Asked; change: (by: Partial<Asked>) => void }

/** Which facts are shown: of one language, of one kind, or only those that somebody should look at. */
export function FactsFilter({ sheet, names, asked, change }: Props) {
  const { t } = useTranslation('desk')
  const counts = new Map(sheet.kinds.map(({ kind, facts }) => [kind, facts]))
  const kinds = factKinds.map((kind) => ({
    value: kind,
    label: t('facts.kindCount', { kind: t(`facts.kind.${kind}`), number: counts.get(kind) ?? 0 }),
    disabled: !counts.has(kind) && asked.kind !== kind,
  }))
  return (
    <div className={styles.filter}>
      <Group gap={6} role="group" aria-label={t('facts.languages')}>
        {sheet.languages.map(({ language, disagreeing, unchecked, untranslated, facts }) => (
          <Button
            key={language}
            size="compact-sm"
            variant={asked.language === language ? 'filled' : 'default'}
            aria-pressed={asked.language === language}
            onClick={() => change({ language: asked.language === language ? undefined : language })}
            leftSection={
              disagreeing > 0 ? (
                <Verdict verdict="differs" size={14} />
              ) : unchecked > 0 ? (
                <Verdict verdict="unchecked" size={14} />
              ) : untranslated > 0 ? (
                <Verdict verdict="untranslated" size={14} />
              ) : facts > 0 ? (
                <Verdict verdict="agrees" size={14} />
              ) : null
            }
          >
            {disagreeing > 0
              ? t('facts.languageDisagrees', { language: names[language] ?? language, number: disagreeing })
              : (names[language] ?? language)}
          </Button>
        ))}
      </Group>
      <Group gap="md" align="center">
        <NativeSelect
          size="xs"
          aria-label={t('facts.kinds')}
          value={asked.kind ?? ''}
          data={[{ value: '', label: t('facts.allKinds') }, ...kinds]}
          onChange={({ currentTarget: { value } }) =>
            change({ kind: factKinds.find((kind) => kind === value) })
          }
        />
        <Switch
          size="sm"
          label={t('facts.onlyDisagreeing')}
          checked={asked.only !== undefined}
          onChange={({ currentTarget: { checked } }) => change({ only: checked ? 'disagreeing' : undefined })}
        />
      </Group>
    </div>
  )
}
