'use client'

import { MultiSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languagesFor } from '@/workflow/text/nation'
import type { NationLanguages } from '@/workflow/text/nation'
import type { Offers } from '@/workflow/translation/engine-offers'
import { LanguageOffers } from './language-offers'
import type { FieldProps } from './settled'

type Props = FieldProps & {
  nations: NationLanguages[]
  sourceLanguage: string
  offers: Offers
  /** Of nations by code and languages by tag. */
  names: Record<string, string>
  /** Nations that cannot be taken away any more. */
  fixed?: readonly string[]
}

/** Nations picked by name, and the languages that makes. */
export function NationsField({ settled, change, nations, sourceLanguage, offers, names, fixed = [] }: Props) {
  const { t, i18n } = useTranslation('desk')
  const collator = new Intl.Collator(i18n.language)
  const data = nations
    .map(({ code }) => ({ value: code, label: names[code] ?? code }))
    .toSorted((a, b) => collator.compare(a.label, b.label))
  const chosen = settled.nations.flatMap((code) => nations.find((nation) => nation.code === code) ?? [])
  return (
    <div>
      <MultiSelect
        label={t('settled.nations')}
        description={t('settled.nationsHelp')}
        placeholder={settled.nations.length === 0 ? t('settled.nationsPick') : ''}
        data={data}
        value={settled.nations}
        onChange={(codes) => change({ nations: [...new Set([...fixed, ...codes])] })}
        searchable
        nothingFoundMessage={t('settled.nationsNone')}
        maxDropdownHeight={280}
      />
      {chosen.length > 0 && (
        <LanguageOffers
          languages={languagesFor(chosen, sourceLanguage)}
          offers={offers}
          names={names}
          rule={settled.engineRule}
        />
      )}
      {chosen.length === 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('settled.languagesNone')}
        </Text>
      )}
    </div>
  )
}
