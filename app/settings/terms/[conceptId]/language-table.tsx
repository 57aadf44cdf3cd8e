'use client'

import { Button, Group, NativeSelect, Table, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import settings from '@/app/settings/settings.module.css'
import { Said } from '@/app/settings/terms/said'
import type { ConceptPage } from '@/workflow/translation/terms/concept-page'
import { LanguageEditor } from './language-editor'

type Props = { concept: ConceptPage; names: Record<string, string>; editable: string[] }

/** Every language side by side, each to be changed by those who write it. */
export function LanguageTable({ concept, names, editable }: Props) {
  const { t, i18n } = useTranslation('settings')
  const [edited, setEdited] = useState<string | null>(null)
  const name = (tag: string) => names[tag] ?? tag
  const { compare } = new Intl.Collator(i18n.language)
  const spoken = [...new Set(concept.renderings.map(({ language }) => language))]
  const order = spoken.toSorted(
    (a, b) => Number(b === 'en') - Number(a === 'en') || compare(name(a), name(b)),
  )
  const missing = editable.filter((tag) => !spoken.includes(tag))
  const open = (tag: string) => editable.includes(tag)
  return (
    <>
      <Table className={settings.rows} verticalSpacing="xs" mt="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('terms.language')}</Table.Th>
            <Table.Th>{t('terms.term')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('terms.edit')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {order.map((tag) => (
            <Table.Tr key={tag}>
              <Table.Td>
                <div>
                  {name(tag)}
                  {concept.unchecked.includes(tag) && (
                    <Text size="sm" className={settings.faint}>
                      {t('terms.status.unchecked')}
                    </Text>
                  )}
                </div>
              </Table.Td>
              <Table.Td>
                <div>
                  {concept.renderings
                    .filter(({ language }) => language === tag)
                    .map((rendering, index) => (
                      <Said key={index} rendering={rendering} />
                    ))}
                </div>
              </Table.Td>
              <Table.Td className={settings.act}>
                {open(tag) && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => setEdited(tag)}
                    aria-label={t('terms.editOne', { name: name(tag) })}
                  >
                    {t('terms.edit')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {missing.length > 0 && <AddLanguage missing={missing} name={name} add={setEdited} />}
      {edited && (
        <LanguageEditor
          key={`${edited} ${concept.version}`}
          concept={concept}
          language={edited}
          name={name(edited)}
          close={() => setEdited(null)}
        />
      )}
    </>
  )
}

type AddProps = { missing: string[]; name: (tag: string) => string; add: (tag: string) => void }

function AddLanguage({ missing, name, add }: AddProps) {
  const { t } = useTranslation('settings')
  const [tag, setTag] = useState(missing[0]!)
  const chosen = missing.includes(tag) ? tag : missing[0]!
  return (
    <Group align="end" gap="sm" mt="sm">
      <NativeSelect
        label={t('terms.missing')}
        value={chosen}
        data={missing.map((value) => ({ value, label: name(value) }))}
        onChange={(event) => setTag(event.currentTarget.value)}
      />
      <Button variant="default" onClick={() => add(chosen)}>
        {t('terms.addLanguage')}
      </Button>
    </Group>
  )
}
