'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MemoryImport } from '@/workflow/translation/memory/unit'
import styles from './memory.module.css'
import { useProblemWords } from './why-not-imported'

/** What came of an import: how much is new, what was known already, and what was left out and why. */
export function ImportResult({ result }: { result: MemoryImport }) {
  const { t } = useTranslation('settings')
  const words = useProblemWords()
  const { name, state, read, added, merged, skipped, problems } = result
  return (
    <section aria-label={t('memory.resultOf', { name })}>
      <Text fw={500} role="status">
        {t(`memory.importState.${state}`, { name })}
      </Text>
      <ul>
        <li>{t('memory.read', { count: read })}</li>
        <li>{t('memory.added', { count: added })}</li>
        <li>{t('memory.merged', { count: merged })}</li>
        <li>{t('memory.skipped', { count: skipped })}</li>
      </ul>
      {problems.length > 0 && (
        <>
          <Text size="sm" fw={500}>
            {problems.length < skipped
              ? t('memory.problemsFirst', { count: problems.length })
              : t('memory.problems')}
          </Text>
          {/* A list that scrolls is reached by keyboard. */}
          <ul className={styles.problems} tabIndex={0} aria-label={t('memory.problems')}>
            {problems.map(({ line, why }, index) => (
              <li key={index}>{t('memory.problem', { line, why: words(why) })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
