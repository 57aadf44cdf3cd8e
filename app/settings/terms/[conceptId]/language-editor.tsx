'use client'

import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import { DuplicatesNotice } from '@/app/settings/terms/duplicates-notice'
import { emptyRendering, RenderingFields } from '@/app/settings/terms/rendering-fields'
import { useSave } from '@/app/settings/terms/use-save'
import type { ConceptPage } from '@/workflow/translation/terms/concept-page'
import type { RenderingContent } from '@/workflow/translation/terms/concept'

type Props = { concept: ConceptPage; language: string; name: string; close: () => void }

type Numbered = { number: number; rendering: RenderingContent }

/** One language's renderings in the concept's: where they stood, or at the end. */
function placed(concept: ConceptPage, language: string, own: readonly RenderingContent[]) {
  const first = concept.renderings.findIndex((one) => one.language === language)
  const others = concept.renderings.filter((one) => one.language !== language)
  const at = first === -1 ? others.length : first
  return [...others.slice(0, at), ...own, ...others.slice(at)]
}

/** What one language says: its renderings, all together. */
export function LanguageEditor({ concept, language, name, close }: Props) {
  const { t } = useTranslation(['settings', 'common'])
  const router = useRouter()
  const [rows, setRows] = useState<Numbered[]>(() => {
    const own = concept.renderings.filter((one) => one.language === language)
    return (own.length > 0 ? own : [emptyRendering(language)]).map((rendering, number) => ({
      number,
      rendering,
    }))
  })
  const [right, setRight] = useState(false)
  const { busy, refused, duplicates, save } = useSave(() => {
    router.refresh()
    close()
  })
  const isUnchecked = concept.unchecked.includes(language)
  const isLast = concept.renderings.every((one) => one.language === language)
  const write = (anyway: boolean) => {
    const own = rows.map(({ rendering }) => rendering)
    return save(
      { ...concept, renderings: placed(concept, language, own) },
      { anyway, checked: right && own.length > 0 ? [language] : [] },
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void write(false)
  }
  const add = () =>
    setRows([
      ...rows,
      {
        number: Math.max(-1, ...rows.map(({ number }) => number)) + 1,
        rendering: { ...emptyRendering(language), status: 'admitted' },
      },
    ])
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={t('terms.editOne', { name })}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      <form method="post" onSubmit={submit}>
        <Stack gap="sm">
          <RefusedNotice refused={refused} />
          <DuplicatesNotice duplicates={duplicates} busy={busy} anyway={() => void write(true)} />
          {rows.map(({ number, rendering }, index) => (
            <RenderingFields
              key={number}
              rendering={rendering}
              label={t('terms.renderingNumber', { number: index + 1 })}
              change={(to) =>
                setRows(rows.map((row) => (row.number === number ? { number, rendering: to } : row)))
              }
              {...((rows.length > 1 || !isLast) && {
                remove: () => setRows(rows.filter((row) => row.number !== number)),
              })}
            />
          ))}
          <Group>
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
              {t('terms.addRendering')}
            </Button>
          </Group>
          {isUnchecked && (
            <Checkbox
              label={t('terms.right')}
              description={t('terms.rightHelp')}
              checked={right}
              onChange={(event) => setRight(event.currentTarget.checked)}
            />
          )}
          <Group justify="end">
            <Button variant="default" onClick={close}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('common:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
