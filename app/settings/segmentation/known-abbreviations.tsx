import { Text, Title } from '@mantine/core'
import { texts } from '@/app/i18n/texts'
import { direction } from '@/workflow/text/language'
import type { KnownAbbreviation } from '@/workflow/intake/abbreviation-list'
import styles from './segmentation.module.css'

type Props = { language: string; known: KnownAbbreviation[]; total: number }

const uses = ['never', 'mostly', 'seldom', 'before_figure'] as const

/** A page of what the program knows, by how it is used. */
export async function KnownAbbreviations({ language, known, total }: Props) {
  const t = await texts('settings')
  return (
    <section aria-labelledby="known">
      <Title order={2} id="known" mt="xl" mb="xs">
        {t('segmentation.known')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {total === 0 ? t('segmentation.noneFound') : t('segmentation.count', { count: total })}
      </Text>
      {uses.map((use) => {
        const own = known.filter((one) => one.use === use)
        if (own.length === 0) return null
        return (
          <div key={use} className={styles.use}>
            <Title order={3} size="sm" fw={500}>
              {t(`segmentation.uses.${use}`)}
            </Title>
            <ul className={styles.list} lang={language} dir={direction(language)}>
              {own.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
