'use client'

import { Button, Group, Radio, Stack, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { returnCategories } from '@/workflow/review/return-categories'
import type { ReturnCategory } from '@/workflow/review/return-categories'

export type ReturnWhy = { category: ReturnCategory; reason: string }

/** Reasons this person gave before, in this window: the last one first. They are of embargoed texts: kept nowhere. */
const used: ReturnWhy[] = []
const remembered = 3

export function rememberReturn(why: ReturnWhy): void {
  const others = used.filter(({ category, reason }) => category !== why.category || reason !== why.reason)
  used.splice(0, used.length, why, ...others.slice(0, remembered - 1))
}

type Props = {
  why: ReturnWhy
  onChange: (why: ReturnWhy) => void
  /** Ctrl+Enter in the reason. */
  onSend: () => void
}

/** Why a text is sent back: a category and words, or one of the reasons given last. */
export function ReturnFields({ why, onChange, onSend }: Props) {
  const { t } = useTranslation('review')
  return (
    <Stack>
      {used.length > 0 && (
        <Group gap="xs" role="group" aria-label={t('return.used')}>
          {used.map((one) => (
            <Button
              key={`${one.category} ${one.reason}`}
              size="compact-xs"
              variant="default"
              title={one.reason}
              maw="100%"
              onClick={() => onChange(one)}
            >
              {t('return.usedOne', { category: t(`category.${one.category}`), reason: one.reason })}
            </Button>
          ))}
        </Group>
      )}
      <Radio.Group
        label={t('return.category')}
        value={why.category}
        onChange={(category) => onChange({ ...why, category: category as ReturnCategory })}
      >
        <Stack gap="xs" mt="xs">
          {returnCategories.map((one) => (
            <Radio key={one} value={one} label={t(`category.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        data-autofocus
        required
        label={t('return.reason')}
        description={t('return.reasonHint')}
        autosize
        minRows={3}
        maxLength={2000}
        value={why.reason}
        onChange={(event) => onChange({ ...why, reason: event.currentTarget.value })}
        onKeyDown={(event) => {
          const isEnter = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
          if (isEnter && !event.nativeEvent.isComposing) onSend()
        }}
      />
    </Stack>
  )
}
