'use client'

import { Loader } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './panel.module.css'
import { useSaved } from '@/app/review/[localisationId]/kept/use-saved'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

type Props = { translationId: string; className?: string | undefined }

/**
 * The page as readers will get it, at the segment being worked on. A newer one is drawn behind the one that is seen,
 * which stays until the newer is there.
 */
export function PageFrame({ translationId, className }: Props) {
  const { t } = useTranslation('review')
  const { open } = useWorkspace()
  const wanted = useSaved()
  const [shown, setShown] = useState<number | null>(null)
  const versions = shown === null || shown === wanted ? [wanted] : [shown, wanted]
  return (
    <div className={`${styles.page} ${className ?? ''}`} aria-busy={shown !== wanted}>
      {shown === null && <Loader size="sm" />}
      {versions.map((version) => (
        <Page
          key={version}
          title={t('preview.title')}
          address={`/api/v1/localisations/${open.localisationId}/preview?beside=work&saved=${version}`}
          mark={`sentence-${translationId}`}
          isLoading={version !== shown}
          onLoaded={() => setShown(version)}
        />
      ))}
    </div>
  )
}

type PageProps = { title: string; address: string; mark: string; isLoading: boolean; onLoaded: () => void }

function Page({ title, address, mark, isLoading, onLoaded }: PageProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [first] = useState(`${address}#${mark}`)
  const at = useRef(first)
  useEffect(() => {
    const next = `${address}#${mark}`
    if (at.current === next) return
    at.current = next
    // In its place, so that the way back still leads out of the workspace.
    frame.current?.contentWindow?.location.replace(new URL(next, window.location.href))
  }, [address, mark])
  return (
    <iframe
      ref={frame}
      title={title}
      // Its own policy lets nothing run; programs that test for accessibility must get in.
      sandbox="allow-scripts"
      src={first}
      data-loading={isLoading || undefined}
      onLoad={onLoaded}
    />
  )
}
