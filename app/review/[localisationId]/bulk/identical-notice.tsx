'use client'

import { Button } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { withoutCodes } from '@/workflow/text/inline-code'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import type { Identical } from '@/workflow/review/bulk/identical'
import styles from './bulk.module.css'
import { useIdentical } from './use-identical'

/** Which sentences that say the same are confirmed along with the current one, each with its place, before they are. */
export function IdenticalNotice() {
  const { t } = useTranslation('review')
  const { target } = useWorkspace()
  const { free, left, off, setOff, out, setOut } = useIdentical()
  if (free.length === 0) return null
  return (
    <div className={styles.identical} role="group" aria-label={t('identical.label')}>
      <div className={styles.identicalHead}>
        <span>{t(off ? 'identical.off' : 'identical.along', { count: free.length })}</span>
        {/* One alone is left out by its box. */}
        {(off || free.length > 1) && (
          <Button size="compact-xs" variant="subtle" onClick={() => setOff(!off)}>
            {t(off ? 'identical.turnOn' : 'identical.turnOff')}
          </Button>
        )}
      </div>
      {!off && <Places free={free} language={target.tag} out={out} onOut={setOut} />}
      {left > 0 && <div className={styles.places}>{t('identical.left', { count: left })}</div>}
    </div>
  )
}

type PlacesProps = {
  free: readonly Identical[]
  language: string
  out: ReadonlySet<string>
  onOut: (id: string, isOut: boolean) => void
}

/** There may be hundreds: they are plain boxes, and drawn anew when one is ticked, never by typing. */
const Places = memo(function Places({ free, language, out, onOut }: PlacesProps) {
  const { t } = useTranslation('review')
  return (
    <ul className={styles.identicalList}>
      {free.map(({ translationId, number, kind, text }) => (
        <li key={translationId}>
          <label>
            <input
              type="checkbox"
              checked={!out.has(translationId)}
              onChange={(event) => onOut(translationId, !event.currentTarget.checked)}
            />
            <span>
              {t('identical.place', { number, kind: t(`block.${kind}`) })}
              {text !== '' && (
                <bdi lang={language} className={styles.places}>
                  {' '}
                  {withoutCodes(text)}
                </bdi>
              )}
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
})
