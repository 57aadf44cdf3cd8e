'use client'

import { Button, Group, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { UnitWords } from '@/app/components/unit-words'
import { useProvenance } from '@/app/components/use-provenance'
import { writingOf } from '@/app/i18n/languages'
import { direction } from '@/workflow/text/language'
import type { LanguagePair } from '@/workflow/translation/memory/pairs'
import type { Found } from '@/workflow/translation/memory/unit'
import { EditUnit } from './edit-unit'
import styles from './memory.module.css'
import { UnitHistory } from './unit-history'
import type { Names } from './unit-table'

type Props = {
  unit: Found
  languages: Names
  people: Names
  pair: LanguagePair
  mayEdit: boolean
  zone: string
}

/** One unit: read, edited in its place, deleted and put back. */
export function UnitRow({ unit: given, languages, people, pair, mayEdit, zone }: Props) {
  const { t } = useTranslation('settings')
  const router = useRouter()
  const provenance = useProvenance(people, zone)
  const [unit, setUnit] = useState(given)
  const [open, setOpen] = useState<'edit' | 'history' | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState(false)
  const isDeleted = unit.deletedAt !== null

  async function move(to: 'delete' | 'restore') {
    setBusy(true)
    const { id, version } = unit
    const answer =
      to === 'delete'
        ? await ask<Pick<Found, 'version'>>('DELETE', `memory/units/${id}`, { version })
        : await ask<Pick<Found, 'version'>>('POST', `memory/units/${id}/restore`, { version })
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    if (answer.ok)
      setUnit({ ...unit, version: answer.value.version, deletedAt: to === 'delete' ? new Date() : null })
    else if (answer.refused.reason === 'changed_meanwhile') router.refresh()
  }

  if (open === 'edit')
    return (
      <tr>
        <td colSpan={3}>
          <EditUnit
            unit={unit}
            languages={languages}
            onSaved={(saved) => {
              setUnit({ ...unit, ...saved, changedAt: new Date(), places: [] })
              setOpen(null)
            }}
            onClose={() => setOpen(null)}
          />
        </td>
      </tr>
    )
  const isOther = unit.sourceLanguage !== pair.sourceLanguage || unit.targetLanguage !== pair.targetLanguage
  const inSource = unit.places.filter(({ side }) => side === 'source')
  const inTarget = unit.places.filter(({ side }) => side === 'target')
  return (
    <tr data-deleted={isDeleted || undefined}>
      <td>
        <div lang={unit.sourceLanguage} dir={direction(unit.sourceLanguage)}>
          <UnitWords text={unit.source} codes={unit.codes} places={inSource} />
        </div>
      </td>
      <td>
        <div lang={unit.targetLanguage} dir={direction(unit.targetLanguage)}>
          <UnitWords text={unit.target} codes={unit.codes} places={inTarget} />
        </div>
      </td>
      <td className={styles.about}>
        {isOther && (
          <Text size="xs" c="dimmed">
            {t('memory.pair', {
              source: languages[unit.sourceLanguage],
              target: languages[unit.targetLanguage],
            })}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {provenance(unit.provenances, unit.uses)}
        </Text>
        <Changed at={unit.changedAt} zone={zone} />
        <Text size="xs" role="status">
          {isDeleted && t('memory.deleted')}
        </Text>
        <RefusedNotice refused={refused} />
        <Group gap="xs">
          {mayEdit && !isDeleted && (
            <Button size="compact-xs" variant="default" onClick={() => setOpen('edit')}>
              {t('memory.edit')}
            </Button>
          )}
          {mayEdit && (
            <Button
              size="compact-xs"
              variant="default"
              loading={busy}
              onClick={() => void move(isDeleted ? 'restore' : 'delete')}
            >
              {t(isDeleted ? 'memory.restore' : 'memory.delete')}
            </Button>
          )}
          <Button size="compact-xs" variant="subtle" onClick={() => setOpen('history')}>
            {t('memory.history')}
          </Button>
        </Group>
        {open === 'history' && <UnitHistory unit={unit} onClose={() => setOpen(null)} />}
      </td>
    </tr>
  )
}

function Changed({ at, zone }: { at: Date; zone: string }) {
  const { t, i18n } = useTranslation('settings')
  const day = new Intl.DateTimeFormat(writingOf(i18n.language), { dateStyle: 'medium', timeZone: zone })
  return (
    <Text size="xs" c="dimmed">
      {t('memory.changed', { time: day.format(at) })}
    </Text>
  )
}
