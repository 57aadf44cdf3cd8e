'use client'

import { NativeSelect } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { LanguageRow } from '@/workflow/release/language-list'

type Rule = LanguageRow['reviewRule']

const rules: readonly Rule[] = ['two_people', 'strict', 'one_step']

/** How a language is reviewed; saved as soon as it is chosen, and said. */
export function ReviewRule({ tag, name, rule }: { tag: string; name: string; rule: Rule }) {
  const { t } = useTranslation('settings')
  const router = useRouter()
  const [known, setKnown] = useState(rule)
  const [chosen, setChosen] = useState<Rule | null>(null)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Refused | 'saved' | null>(null)
  const shown = chosen ?? known

  // The page was made anew: what it says now counts.
  if (known !== rule && !busy) {
    setKnown(rule)
    setChosen(null)
  }

  async function choose(reviewRule: Rule) {
    // A choice made before the page was ready is replayed with the value the page then has.
    if (reviewRule === shown) return
    setBusy(true)
    setChosen(reviewRule)
    const answer = await ask('PATCH', `languages/${tag}`, { reviewRule, from: shown })
    setBusy(false)
    setOutcome(answer.ok ? 'saved' : answer.refused)
    if (!answer.ok) setChosen(null)
    router.refresh()
  }

  const refused = outcome === 'saved' || outcome === null ? null : outcome.reason
  return (
    <div>
      <NativeSelect
        size="sm"
        aria-label={t('languages.reviewRuleOf', { name })}
        value={shown}
        disabled={busy}
        data={rules.map((value) => ({ value, label: t(`languages.rule.${value}`) }))}
        // A browser that puts back what a form held before a reload would show a rule that is not.
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => void choose(rules.find((one) => one === value) ?? shown)}
        error={refused && (refused === 'fault' ? t('common:fault.text') : t(`common:refusal.${refused}`))}
      />
      <span role="status">{outcome === 'saved' && t('common:saved')}</span>
    </div>
  )
}
