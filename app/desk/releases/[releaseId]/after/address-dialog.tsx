'use client'

import { List, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { OfRelease } from '@/app/desk/releases/[releaseId]/deeds/given'
import { longestSlug, slugPattern } from '@/workflow/intake/slug-pattern'
import { ReasonedDialog } from './reasoned-dialog'

/** Gives a release another address: says that every page needs a new sign-off, and what becomes of the old one. */
export function AddressDialog({ given: { board, settle }, close }: { given: OfRelease; close: () => void }) {
  const { t } = useTranslation('desk')
  const [slug, setSlug] = useState(board.slug)
  const isOther = slug !== board.slug && slugPattern.test(slug)

  async function run(reason: string): Promise<Refused | null> {
    const { releaseId, version } = board
    const answer = await ask('PUT', `releases/${releaseId}/address`, { version, slug, reason })
    if (!answer.ok) return answer.refused
    await settle(null)
    return null
  }
  return (
    <ReasonedDialog
      title={t('after.address.title')}
      act={t('after.address.act')}
      isPossible={isOther}
      close={close}
      run={run}
    >
      <TextInput
        label={t('after.address.slug')}
        description={t('after.address.slugHelp')}
        value={slug}
        onChange={(event) => setSlug(event.currentTarget.value)}
        error={slug !== '' && !slugPattern.test(slug) && t('after.address.shape')}
        maxLength={longestSlug}
        dir="ltr"
        spellCheck={false}
      />
      <List size="sm">
        <List.Item>{t('after.address.signOffs')}</List.Item>
        {board.state === 'released' && <List.Item>{t('after.address.until')}</List.Item>}
        {board.state === 'released' && <List.Item>{t('after.address.leads')}</List.Item>}
      </List>
    </ReasonedDialog>
  )
}
