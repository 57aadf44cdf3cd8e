'use client'

import { Alert, SegmentedControl, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ListPages } from '@/app/desk/releases/[releaseId]/list-pages'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { questionsAtOnce, questionStates } from '@/workflow/review/comments/question-states'
import type { QuestionState } from '@/workflow/review/comments/question-states'
import type { Questions } from '@/workflow/review/comments/questions'
import { QuestionRow } from './question-row'
import styles from '@/app/desk/releases/[releaseId]/said.module.css'
import { useQuestions } from './use-questions'

type Props = {
  releaseId: string
  first: Questions
  personId: string
  names: Names
  /** Who asks what of whom, where that is not a release. */
  about?: string
}

/** What translators and reviewers ask about a source, and the answers of whoever looks after it. */
export function QuestionsList({ releaseId, first, personId, names, about }: Props) {
  const { t } = useTranslation('desk')
  const { questions, isStale, isLoading, turn, reload } = useQuestions(releaseId, first)
  const { state, counts, sourceLanguage } = questions
  return (
    <>
      <Title order={2} id="questions">
        {t('questions.title')}
      </Title>
      {about && <Text maw="50rem">{about}</Text>}
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
      <ListPages
        of="questions"
        from={questions.from}
        total={counts[state]}
        atOnce={questionsAtOnce}
        turn={(from) => turn({ from })}
      />
      {isStale && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} mt="md" role="status">
          {t('questions.stale')}
        </Alert>
      )}
    </>
  )
}
