import { Text, Title } from '@mantine/core'
import { texts } from '@/app/i18n/texts'
import { when } from '@/app/settings/when'
import type { MemoryImport } from '@/workflow/translation/memory/unit'
import { ImportResult } from './import-result'
import styles from './memory.module.css'

/** The files brought in so far, the latest first, each with what came of it. */
export async function Imports({ imports }: { imports: MemoryImport[] }) {
  const t = await texts('settings')
  const written = await when()
  if (imports.length === 0) return null
  return (
    <section className={styles.imports} aria-labelledby="imports">
      <Title order={2} id="imports" my="sm">
        {t('memory.imports')}
      </Title>
      <ul>
        {imports.map((one) => (
          <li key={one.id}>
            <details>
              <summary>
                <bdi>{one.name}</bdi>{' '}
                <Text span size="sm" c="dimmed">
                  {[t(`memory.importStates.${one.state}`), written(one.startedAt), one.domain]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </summary>
              <ImportResult result={one} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
