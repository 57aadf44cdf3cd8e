'use client'

import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { draftKey } from '@/app/components/kept-keys'
import { useLeaveWarning } from '@/app/components/leave-warning'
import { RefusedNotice } from '@/app/components/refused-notice'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import { useKept } from '@/app/desk/source-editor/kept-draft'
import { SourceColumns } from '@/app/desk/source-editor/source-columns'
import type { SourceInHand } from '@/app/desk/source-editor/source-in-hand'
import { useSourceReading } from '@/app/desk/source-editor/use-source-reading'
import { useWhyRefused } from '@/app/desk/source-editor/why-refused'
import { answerAsBefore } from '@/workflow/intake/answer-as-before'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import type { Offer } from '@/workflow/translation/engine-offers'
import { ComparisonView } from './comparison-view'
import { FreshCost } from './fresh-cost'
import { useComparison } from './use-comparison'

type Props = { release: ReleaseHead; first: SourceInHand; offers: readonly Offer[]; personId: string }

/** A new version of a source: pasted or mended, compared, graded, then done. */
export function Revise({ release, first, offers, personId }: Props) {
  const { t } = useTranslation('desk')
  const why = useWhyRefused()
  const router = useRouter()
  const {
    value: source,
    setValue,
    isRead,
    forget,
  } = useKept(draftKey(personId, `revision:${release.id}:${release.version}`), first)
  const [grade, setGrade] = useState<'content' | 'typo'>('content')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const change = (part: Partial<SourceInHand>) => setValue((before) => ({ ...before, ...part }))
  const read = useSourceReading(source, change, {
    isReady: isRead,
    settle: (reading) => answerAsBefore(reading, first.reading?.blocks ?? []),
  })
  const { comparison, refused: notCompared } = useComparison(
    release.id,
    isRead ? (source.reading?.blocks ?? null) : null,
  )
  useLeaveWarning(comparison !== null && !comparison.isSame && !busy)
  const mayBeTypo = comparison?.notTypo.length === 0
  const chosen = mayBeTypo ? grade : 'content'

  async function add() {
    setBusy(true)
    const body = { version: release.version, blocks: source.reading?.blocks ?? [], grade: chosen }
    const answer = await ask('POST', `releases/${release.id}/revisions`, body)
    if (!answer.ok) {
      setRefused(answer.refused)
      return setBusy(false)
    }
    forget()
    router.push(`/desk/releases/${release.id}/source`)
    router.refresh()
  }

  return (
    <>
      <ReleaseHeader release={release} />
      <Stack gap="lg">
        <Text>{t('revise.help')}</Text>
        <SourceColumns source={source} change={change} read={read} from={first.reading} isLanguageFixed />
        <RefusedNotice refused={notCompared} explain={why(notCompared)} />
        {comparison && <ComparisonView comparison={comparison} language={release.sourceLanguage} />}
        {comparison && !comparison.isSame && (
          <Radio.Group
            label={t('revise.grade')}
            value={chosen}
            onChange={(value) => setGrade(value === 'typo' ? 'typo' : 'content')}
          >
            <Stack gap="xs" mt={4}>
              <Radio value="content" label={t('grade.content')} description={t('revise.contentHelp')} />
              <Radio
                value="typo"
                label={t('grade.typo')}
                disabled={!mayBeTypo}
                description={
                  mayBeTypo
                    ? t('revise.typoHelp')
                    : t('revise.notTypo', {
                        facts: comparison.notTypo.map((fact) => t(`typoFact.${fact}`)).join(', '),
                      })
                }
              />
            </Stack>
          </Radio.Group>
        )}
        {comparison && <FreshCost fresh={comparison.fresh} offers={offers} />}
        <RefusedNotice refused={refused} explain={why(refused)} />
        <Group>
          <Button loading={busy} disabled={!comparison || comparison.isSame} onClick={() => void add()}>
            {t('revise.add')}
          </Button>
        </Group>
      </Stack>
    </>
  )
}
