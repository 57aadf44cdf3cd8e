'use client'

import { Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BoardRow } from '@/workflow/publishing/board-row'
import type { Names } from './names'

type Props = {
  /** Pages that are ready. */
  ready: readonly BoardRow[]
  names: Names
  chosen: ReadonlySet<string>
  choose: (chosen: ReadonlySet<string>) => void
  when: 'publish' | 'schedule'
}

/** Which of the ready pages go, and what becomes of those that are left out, said in words. */
export function GoChoice({ ready, names, chosen, choose, when }: Props) {
  const { t, i18n } = useTranslation('desk')
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const named = (rows: readonly BoardRow[]) => ({
    count: rows.length,
    languages: list.format(rows.map(({ language }) => names[language] ?? language)),
  })
  const goes = ready.filter(({ localisationId }) => chosen.has(localisationId))
  const held = ready.filter((row) => !goes.includes(row))
  return (
    <>
      <Checkbox.Group
        label={t('publish.choose')}
        value={[...chosen]}
        onChange={(ids) => choose(new Set(ids))}
      >
        <Stack gap={6} mt={6}>
          {ready.map(({ localisationId, language }) => (
            <Checkbox key={localisationId} value={localisationId} label={names[language] ?? language} />
          ))}
        </Stack>
      </Checkbox.Group>
      <div role="status">
        <Text fw={600}>{goes.length > 0 ? t(`${when}.willGo`, named(goes)) : t('publish.none')}</Text>
        {held.length > 0 && <Text>{t('publish.willHold', named(held))}</Text>}
      </div>
    </>
  )
}
