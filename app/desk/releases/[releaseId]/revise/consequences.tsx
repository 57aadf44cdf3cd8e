'use client'

import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CorrectionGrade } from '@/workflow/intake/change-note'
import type { Comparison } from '@/workflow/intake/compare-revision'
import type { Reopening } from '@/workflow/intake/reopening'

type Props = {
  comparison: Comparison
  grade: CorrectionGrade
  sourceLanguage: string
  /** Of languages. */
  names: Record<string, string>
}

/** What a revision of this grade will do, language by language, in plain words. */
export function Consequences({ comparison, grade, sourceLanguage, names }: Props) {
  const { t, i18n } = useTranslation('desk')
  const { reopening, isReleased } = comparison
  const named = (tags: string[]) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(tags.map((tag) => names[tag] ?? tag))
  const all = named(reopening.map(({ language }) => language))
  const live = reopening.filter(({ isLive }) => isLive).map(({ language }) => language)
  const opened = grade === 'typo' ? [] : alike(reopening)
  const said = [
    ...(grade === 'typo' && reopening.length > 0 ? [t('revise.glance', { languages: all })] : []),
    ...opened.map(({ languages, segments, words }) =>
      segments > 0
        ? t('revise.opens', {
            languages: named(languages),
            sentences: t('revise.sentences', { count: segments }),
            words: t('revise.words', { count: words }),
          })
        : t('revise.opensNothing', { languages: named(languages) }),
    ),
    ...(isReleased ? [t('revise.pagesStay')] : []),
    t('revise.signedAnew'),
  ]
  return (
    <section aria-label={t('revise.consequences')}>
      <Text size="sm" fw={600}>
        {t('revise.consequences')}
      </Text>
      <List size="sm" mt={4}>
        {grade === 'wrong' && (
          <List.Item fw={600}>
            {t('revise.banner', { languages: named([sourceLanguage, ...live]) })}
          </List.Item>
        )}
        {said.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </section>
  )
}

/** Languages with as much to do as each other, together; most first. */
function alike(reopening: readonly Reopening[]) {
  const groups = Map.groupBy(reopening, ({ segments, words }) => `${segments} ${words}`)
  return [...groups.values()]
    .map((group) => ({
      languages: group.map(({ language }) => language),
      segments: group[0]!.segments,
      words: group[0]!.words,
    }))
    .toSorted((a, b) => b.words - a.words)
}
