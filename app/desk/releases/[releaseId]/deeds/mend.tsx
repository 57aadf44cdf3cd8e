'use client'

import { Checkbox, List, Text } from '@mantine/core'
import { IconBandage } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import { ReasonedDialog } from '@/app/desk/releases/[releaseId]/after/reasoned-dialog'
import type { OfRow } from './given'
import type { MenuEntry } from './menu-entry'

export const mend: MenuEntry<OfRow> = {
  name: 'mend',
  Icon: IconBandage,
  kind: 'dialog',
  isOffered: ({ row }) => !row.isSource && row.live !== null && !row.isMending,
  Dialog: Mend,
}

/** Opens the correction of one language: says who is asked, what readers have meanwhile, and how it ends. */
function Mend({ given: { row, names, settle }, close }: { given: OfRow; close: () => void }) {
  const { t } = useTranslation('desk')
  const [isWrong, setWrong] = useState(false)
  const language = names[row.language] ?? row.language

  async function run(reason: string) {
    const answer = await ask('POST', `localisations/${row.localisationId}/mending`, { isWrong, reason })
    if (!answer.ok) return answer.refused
    await settle(null)
    return null
  }
  return (
    <ReasonedDialog title={t('mend.title', { language })} act={t('mend.act')} close={close} run={run}>
      <List size="sm">
        <List.Item>{t('mend.people', { language })}</List.Item>
        <List.Item>{t('mend.page')}</List.Item>
        <List.Item>{t('mend.others')}</List.Item>
      </List>
      <Text size="sm">{t('mend.ends')}</Text>
      <Checkbox
        label={t('mend.wrong')}
        description={t('mend.wrongHelp')}
        checked={isWrong}
        onChange={(event) => setWrong(event.currentTarget.checked)}
      />
    </ReasonedDialog>
  )
}
