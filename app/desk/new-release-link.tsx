'use client'

import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'

export function NewReleaseLink() {
  const { t } = useTranslation('desk')
  return (
    <Button component={Link} href="/desk/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('list.new')}
    </Button>
  )
}
