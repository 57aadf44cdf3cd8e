'use client'

import { Alert, Button, Group, SegmentedControl, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import { questionsAtOnce, questionStates } from '@/workflow/review/comments/question-states'
import type { QuestionState } from '@/workflow/review/comments/question-states'
import type { Questions } from '@/workflow/review/comments/questions'
import { QuestionRow } from './question-row'
import styles from './questions.module.css'
import { useQuestions } from './use-questions'

type Props = { release: ReleaseHead; first: Questions; personId: string; names: Names }

/** What translators and reviewers ask about the source, and the officers' answers. */
export function QuestionsPage({ release, first, personId, names }: Props) {
  const { t } = useTranslation('desk')
  const { questions, isStale, isLoading, turn, reload } = useQuestions(release.id, first)
  const { state, counts, sourceLanguage } = questions
  return (
    <>
      <ReleaseHeader release={release} />
      <Title order={2}>{t('questions.title')}</Title>
      <SegmentedControl
        my="sm"
        aria-label={t('questions.show')}
        value={state}
        onChange={(value) => turn({ state: value as QuestionState })}
        data={questionStates.map((value) => ({
          value,
          label: t(`questions.state.${value}`, { count: counts[value] }),
        }))}
      />
      <Text size="sm" c="dimmed" role="status">
        {t('questions.found', { count: counts[state] })}
      </Text>
      <div aria-busy={isLoading}>
        {questions.questions.length === 0 && <Text mt="sm">{t(`questions.none.${state}`)}</Text>}
        <ul className={styles.list}>
          {questions.questions.map((question) => (
            <li key={question.commentId}>
              <QuestionRow
                question={question}
                sourceLanguage={sourceLanguage}
                personId={personId}
                names={names}
                onChanged={reload}
              />
            </li>
          ))}
        </ul>
      </div>
      <Pages questions={questions} turn={(from) => turn({ from })} />
      {isStale && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} mt="md" role="status">
          {t('questions.stale')}
        </Alert>
      )}
    </>
  )
}

type PagesProps = { questions: Questions; turn: (from: number) => void }

function Pages({ questions: { from, questions, counts, state }, turn }: PagesProps) {
  const { t } = useTranslation('desk')
  const total = counts[state]
  const last = from + questions.length
  if (total <= questionsAtOnce && from === 0) return null
  return (
    <Group component="nav" aria-label={t('questions.pages')} mt="md" gap="sm">
      <Button
        size="compact-sm"
        variant="default"
        disabled={from === 0}
        onClick={() => turn(Math.max(0, from - questionsAtOnce))}
      >
        {t('facts.before')}
      </Button>
      <Text size="sm">{t('questions.part', { first: Math.min(from + 1, total), last, total })}</Text>
      <Button size="compact-sm" variant="default" disabled={last >= total} onClick={() => turn(last)}>
        {t('facts.after')}
      </Button>
    </Group>
  )
}
