'use client'

import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Choices } from '@/app/desk/choices'
import { ReasonField } from '@/app/desk/releases/[releaseId]/deeds/reason-field'
import { AccessField } from '@/app/desk/settings-fields/access-field'
import { changesOf } from '@/app/desk/settings-fields/changes-of'
import { EmbargoField } from '@/app/desk/settings-fields/embargo-field'
import { EngineRuleField } from '@/app/desk/settings-fields/engine-rule-field'
import { NationsField } from '@/app/desk/settings-fields/nations-field'
import type { Settled } from '@/app/desk/settings-fields/settled'
import { settledOf } from '@/app/desk/settings-fields/settled-of'
import { useWhyRefused } from '@/app/desk/source-editor/why-refused'
import type { SourcePage } from '@/workflow/intake/source-of'

/** What is settled beside the text, and changing it. */
export function SettingsForm({
  page: { release, settings },
  choices,
}: {
  page: SourcePage
  choices: Choices
}) {
  const { t } = useTranslation('desk')
  const why = useWhyRefused()
  const router = useRouter()
  const { desk, offers, names, personId } = choices
  const [first] = useState(() => settledOf(release, settings, desk.zone))
  const [settled, setSettled] = useState(first)
  const [slug, setSlug] = useState(settings.slug)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const hasBegun = release.state !== 'draft'
  const isOut = release.state === 'released'
  const changes = { ...changesOf(first, settled), ...(slug !== settings.slug && { slug }) }
  const isChanged = Object.keys(changes).length > 0
  const change = (part: Partial<Settled>) => setSettled((before) => ({ ...before, ...part }))

  async function save() {
    setBusy(true)
    const body = { version: release.version, ...changes, ...(reason && 'embargo' in changes && { reason }) }
    const answer = await ask('PATCH', `releases/${release.id}`, body)
    setRefused(answer.ok ? null : answer.refused)
    setBusy(false)
    if (answer.ok) router.refresh()
  }

  return (
    <section aria-label={t('settings.title')}>
      <Text fw={600} size="sm" mb="xs">
        {t('settings.title')}
      </Text>
      <Stack gap="md">
        <NationsField
          settled={settled}
          change={change}
          nations={desk.nations}
          sourceLanguage={release.sourceLanguage}
          offers={offers}
          names={names}
          fixed={hasBegun ? settings.nations : []}
        />
        {!isOut && (
          <>
            <EmbargoField settled={settled} change={change} refused={refused} />
            {hasBegun && 'embargo' in changes && <ReasonField reason={reason} change={setReason} />}
            <EngineRuleField settled={settled} change={change} />
            <AccessField settled={settled} change={change} people={desk.people} self={personId} />
          </>
        )}
        <TextInput
          label={t('settings.slug')}
          description={t(settings.slugFixed ? 'settings.slugFixed' : 'settings.slugHelp')}
          value={slug}
          onChange={(event) => setSlug(event.currentTarget.value)}
          disabled={settings.slugFixed}
          dir="ltr"
          spellCheck={false}
        />
        <RefusedNotice refused={refused} explain={why(refused)} />
        <div>
          <Button variant="default" loading={busy} disabled={!isChanged} onClick={() => void save()}>
            {t('settings.save')}
          </Button>
        </div>
      </Stack>
    </section>
  )
}
