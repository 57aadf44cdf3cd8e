'use client'

import { Button, Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { withoutCodes } from '@/workflow/text/inline-code'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import styles from './bulk.module.css'
import { useIdentical } from './use-identical'

/** Which sentences that say the same are confirmed along with the current one, each with its place, before they are. */
export function IdenticalNotice() {
  const { t } = useTranslation('review')
  const { target } = useWorkspace()
  const { free, left, off, setOff, isOut, setOut } = useIdentical()
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
      {!off && (
        <ul className={styles.identicalList}>
          {free.map(({ translationId, number, kind, text }) => (
            <li key={translationId}>
              <Checkbox
                size="sm"
                label={
                  <>
                    {t('identical.place', { number, kind: t(`block.${kind}`) })}
                    {text !== '' && (
                      <bdi lang={target.tag} className={styles.places}>
                        {' '}
                        {withoutCodes(text)}
                      </bdi>
                    )}
                  </>
                }
                checked={!isOut(translationId)}
                onChange={(event) => setOut(translationId, !event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && <div className={styles.places}>{t('identical.left', { count: left })}</div>}
    </div>
  )
}
