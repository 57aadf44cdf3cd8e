'use client'

import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { UnitWords } from '@/app/components/unit-words'
import { useProvenance } from '@/app/components/use-provenance'
import { withoutCodes } from '@/workflow/text/inline-code'
import type { Found } from '@/workflow/translation/memory/unit'
import styles from './help.module.css'
import type { Side } from '@/app/review/[localisationId]/side'

type Props = {
  unit: Found
  /** Names of whoever stands for it, by id. */
  people: Record<string, string>
  /** Where the words were searched. */
  side: 'source' | 'target'
  source: Side
  target: Side
  onInsert: ((words: string) => void) | null
}

/** A sentence of memory with the words that were looked up, and how it was translated. */
export function ConcordanceRow({ unit, people, side, source, target, onInsert }: Props) {
  const { t } = useTranslation('review')
  const provenance = useProvenance(people)
  return (
    <li>
      <div className={styles.pair}>
        <div lang={unit.sourceLanguage} dir={source.dir}>
          <UnitWords text={unit.source} codes={unit.codes} places={side === 'source' ? unit.places : []} />
        </div>
        <div lang={unit.targetLanguage} dir={target.dir}>
          <UnitWords text={unit.target} codes={unit.codes} places={side === 'target' ? unit.places : []} />
        </div>
      </div>
      <div className={styles.line}>
        <span className={styles.faint}>{provenance(unit.provenances, unit.uses)}</span>
        {onInsert && (
          <Button
            className={styles.act}
            size="compact-xs"
            variant="default"
            onClick={() => onInsert(withoutCodes(unit.target))}
          >
            {t('concordance.insert')}
          </Button>
        )}
      </div>
    </li>
  )
}
