'use client'

import { Anchor, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { Board } from '@/workflow/publishing/board'
import type { FactCell } from '@/workflow/publishing/facts/fact-cells'
import { direction } from '@/workflow/text/language'
import styles from './board-facts.module.css'
import { Verdict } from './facts/verdict'
import type { Names } from './names'

type Props = { board: Board; names: Names }

/** A few facts of the release, those that a language disagrees on first, and the way to all of them. */
export function BoardFacts({ board: { releaseId, facts, rows: languages }, names }: Props) {
  const { t } = useTranslation('desk')
  if (facts.facts === 0) return null
  const sourceLanguage = languages.find(({ isSource }) => isSource)?.language ?? ''
  const sheet = `/desk/releases/${releaseId}/facts`
  return (
    <section aria-labelledby="board-facts" className={styles.facts}>
      <Title order={2} size="h3" id="board-facts">
        {t('facts.title')}
      </Title>
      <ul className={styles.list}>
        {facts.rows.map(({ segmentId, kind, start, written, cells }) => (
          <li key={`${segmentId} ${kind} ${start}`}>
            <bdi lang={sourceLanguage} dir={direction(sourceLanguage || 'en')} className={styles.written}>
              {written}
            </bdi>
            <Told cells={cells} languages={facts.languages} names={names} />
          </li>
        ))}
      </ul>
      <Anchor component={Link} href={facts.disagreeing > 0 ? `${sheet}?only=disagreeing` : sheet} size="sm">
        {facts.disagreeing > 0
          ? t('facts.seeDisagreeing', { count: facts.disagreeing })
          : t('facts.seeAll', { count: facts.facts })}
      </Anchor>
      {facts.disagreeing > 0 && (
        <Anchor component={Link} href={sheet} size="sm">
          {t('facts.seeAll', { count: facts.facts })}
        </Anchor>
      )}
    </section>
  )
}

type ToldProps = { cells: readonly FactCell[]; languages: readonly string[]; names: Names }

/** In how many languages a fact agrees, and by name those it does not agree in. */
function Told({ cells, languages, names }: ToldProps) {
  const { t, i18n } = useTranslation('desk')
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const where = (...verdicts: FactCell['verdict'][]) =>
    languages.filter((_, index) => verdicts.includes(cells[index]!.verdict))
  const agreeing = where('agrees').length
  const others = [
    { verdict: 'differs', languages: where('differs', 'missing') },
    { verdict: 'unsure', languages: where('unsure') },
  ] as const
  return (
    <span className={styles.told}>
      {agreeing > 0 && (
        <span className={styles.verdict}>
          <Verdict verdict="agrees" size={14} />
          <Text size="sm" span>
            {t('facts.agreeIn', { count: agreeing })}
          </Text>
        </span>
      )}
      {others
        .filter((other) => other.languages.length > 0)
        .map(({ verdict, languages: tags }) => (
          <span key={verdict} className={styles.verdict} data-verdict={verdict}>
            <Verdict verdict={verdict} size={14} />
            <Text size="sm" span>
              {t(`facts.${verdict}In`, { languages: list.format(tags.map((tag) => names[tag] ?? tag)) })}
            </Text>
          </span>
        ))}
      {agreeing === 0 && others.every((other) => other.languages.length === 0) && (
        <Text size="sm" c="dimmed" span>
          {where('unchecked').length > 0 ? t('facts.verdict.unchecked') : t('facts.verdict.untranslated')}
        </Text>
      )}
    </span>
  )
}
