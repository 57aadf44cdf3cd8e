'use client'

import { useTranslation } from 'react-i18next'
import { ThreadView } from '@/app/components/comments/thread-view'
import { UnitWords } from '@/app/components/unit-words'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { Question } from '@/workflow/review/comments/questions'
import { withoutCodes } from '@/workflow/text/inline-code'
import { direction } from '@/workflow/text/language'
import styles from '@/app/desk/releases/[releaseId]/said.module.css'

type Props = {
  question: Question
  sourceLanguage: string
  personId: string
  names: Names
  onChanged: () => void
}

/** A question under the sentence it is about. */
export function QuestionRow({ question, sourceLanguage, personId, names, onChanged }: Props) {
  const { t } = useTranslation('desk')
  const { source, oldSource, isInText } = question
  const writing = { lang: sourceLanguage, dir: direction(sourceLanguage) }
  return (
    <>
      <blockquote className={styles.quote} {...writing}>
        <UnitWords text={source.text.trim()} codes={source.codes} />
      </blockquote>
      <ThreadView
        thread={question}
        personId={personId}
        nameOf={(tag) => names[tag] ?? tag}
        onChanged={onChanged}
        about={
          <>
            {!isInText && <span>{t('questions.gone')}</span>}
            {oldSource !== null && (
              <span>
                {t('questions.askedOf')} <bdi {...writing}>{withoutCodes(oldSource).trim()}</bdi>
              </span>
            )}
          </>
        }
      />
    </>
  )
}
