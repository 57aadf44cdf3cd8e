'use client'

import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CorrectionGrade } from '@/workflow/intake/change-note'
import type { Comparison } from '@/workflow/intake/compare-revision'

type Props = { comparison: Comparison; grade: CorrectionGrade; choose: (grade: CorrectionGrade) => void }

/** How grave a correction is, as its author says: what nobody has read yet is not wrong to readers. */
export function GradeChoice({ comparison: { notTypo, isReleased }, grade, choose }: Props) {
  const { t, i18n } = useTranslation('desk')
  const facts = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    notTypo.map((fact) => t(`typoFact.${fact}`)),
  )
  return (
    <Radio.Group
      label={t('revise.grade')}
      value={grade}
      onChange={(value) => choose(value as CorrectionGrade)}
    >
      <Stack gap="xs" mt={4}>
        <Radio
          value="typo"
          label={t('grade.typo')}
          disabled={notTypo.length > 0}
          description={facts === '' ? t('revise.typoHelp') : t('revise.notTypo', { facts })}
        />
        <Radio value="content" label={t('grade.content')} description={t('revise.contentHelp')} />
        {isReleased && <Radio value="wrong" label={t('grade.wrong')} description={t('revise.wrongHelp')} />}
      </Stack>
    </Radio.Group>
  )
}
