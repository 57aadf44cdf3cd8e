'use client'

import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import type { AdvanceCopies } from '@/workflow/publishing/advance/copies'
import type { Given } from '@/workflow/publishing/advance/give'
import styles from './advance.module.css'
import { CopyList } from './copy-list'
import { GiveForm } from './give-form'
import { GivenLinks } from './given-links'
import { useCopies } from './use-copies'

type Props = { release: ReleaseHead; first: AdvanceCopies; names: Names }

/** Who may read a release before its embargo ends: giving copies, taking them back, and who opened what. */
export function AdvancePage({ release, first, names }: Props) {
  const { t } = useTranslation('desk')
  const { given, reload } = useCopies(release.id, first)
  const [links, setLinks] = useState<Given[]>([])
  const isOut = release.state === 'released'
  const hasPages = given.languages.some(({ isOpen }) => isOpen)
  return (
    <>
      <ReleaseHeader release={release} />
      <Title order={2}>{t('advance.title')}</Title>
      <Text mt={4} className={styles.intro}>
        {isOut ? t('advance.released') : t('advance.intro')}
      </Text>
      {links.length > 0 && <GivenLinks links={links} done={() => setLinks([])} />}
      {!isOut && !hasPages && <Text mt="md">{t('advance.noPages')}</Text>}
      {!isOut && hasPages && (
        <GiveForm
          release={release}
          given={given}
          names={names}
          zone={release.zone}
          onGiven={(more) => {
            setLinks((before) => [...more, ...before])
            void reload()
          }}
        />
      )}
      <CopyList given={given} names={names} zone={release.zone} onRevoked={reload} />
    </>
  )
}
