'use client'

import { Button } from '@mantine/core'
import { IconFilePlus, IconPencil } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { ReleaseHead } from '@/workflow/intake/release-head'

/** What can be done with a source: a draft is prepared further, a release in work gets a new version, one that is out is
 * corrected. */
export function SourceActions({ release: { id, state } }: { release: ReleaseHead }) {
  const { t } = useTranslation('desk')
  const isDraft = state === 'draft'
  const Icon = isDraft ? IconPencil : IconFilePlus
  return (
    <Button
      component={Link}
      href={`/desk/releases/${id}/revise`}
      variant={isDraft ? 'filled' : 'default'}
      leftSection={<Icon size={16} aria-hidden />}
    >
      {t(isDraft ? 'source.prepare' : state === 'released' ? 'source.correct' : 'source.newVersion')}
    </Button>
  )
}
