'use client'

import { Text, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '@/workflow/intake/compare-revision'
import { longestNote } from '@/workflow/intake/note-length'
import { direction } from '@/workflow/text/language'
import { countWords } from '@/workflow/text/words'

type Props = {
  comparison: Comparison
  note: string
  change: (note: string) => void
  sourceLanguage: string
  names: Record<string, string>
}

/** What readers are told of a correction: written once, translated and reviewed in every language. */
export function NoteField({ comparison, note, change, sourceLanguage, names }: Props) {
  const { t, i18n } = useTranslation('desk')
  const { reopening, pendingNote } = comparison
  const languages = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    reopening.map(({ language }) => names[language] ?? language),
  )
  const count = countWords(note, sourceLanguage)
  return (
    <div>
      <Textarea
        label={t('revise.note')}
        description={t('revise.noteHelp', { language: names[sourceLanguage] ?? sourceLanguage })}
        value={note}
        onChange={(event) => change(event.currentTarget.value)}
        lang={sourceLanguage}
        dir={direction(sourceLanguage)}
        maxLength={longestNote}
        autosize
        minRows={2}
        maw="44rem"
        required
      />
      {reopening.length > 0 && (
        <Text size="sm" c="dimmed" mt={4} role="status">
          {t('revise.noteGoes', { words: t('revise.words', { count }), languages })}
        </Text>
      )}
      {pendingNote !== null && (
        <Text size="sm" mt={4}>
          {t('revise.notePending')}
        </Text>
      )}
    </div>
  )
}
