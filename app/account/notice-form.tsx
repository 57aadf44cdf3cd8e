'use client'

import { Alert, Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { mailPaces, noticePlaces } from '@/workflow/people/notice-settings'
import type { MailPace, NoticeKind, NoticePlace, NoticeSettings } from '@/workflow/people/notice-settings'
import styles from './notice-form.module.css'

type Props = { settings: NoticeSettings; kinds: readonly NoticeKind[]; sendsMail: boolean; zone: string }

/** What one is told of, where, and how often mail goes out. */
export function NoticeForm({ settings, kinds, sendsMail, zone }: Props) {
  const { t } = useTranslation('notices')
  const [isQuiet, setIsQuiet] = useState(settings.quiet !== null)
  const [busy, setBusy] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const [isSame, setIsSame] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const noticeSettings = settingsOf(new FormData(event.currentTarget), settings)
    const { quiet } = noticeSettings
    setIsSaved(false)
    setIsSame(quiet !== null && quiet.from === quiet.to)
    if (quiet !== null && quiet.from === quiet.to) return
    setBusy(true)
    const answer = await ask('PATCH', 'account', { noticeSettings })
    setBusy(false)
    setIsSaved(answer.ok)
    setRefused(answer.ok ? null : answer.refused)
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)} onChange={() => setIsSaved(false)}>
      <Stack>
        <RefusedNotice refused={refused} />
        {!sendsMail && (
          <Alert role="note" variant="light" color="gray">
            {t('settings.noMail')}
          </Alert>
        )}
        <div className={styles.kinds}>
          {kinds.map((kind) => (
            <NativeSelect
              key={kind}
              name={kind}
              label={t(`settings.kind.${kind}`)}
              data={noticePlaces.map((value) => ({ value, label: t(`settings.place.${value}`) }))}
              defaultValue={settings.kinds[kind]}
            />
          ))}
        </div>
        <NativeSelect
          name="pace"
          label={t('settings.pace')}
          description={t('settings.paceHelp', { zone })}
          data={mailPaces.map((value) => ({ value, label: t(`settings.paces.${value}`) }))}
          defaultValue={settings.pace}
        />
        <Stack gap="xs">
          <Checkbox
            name="quiet"
            label={t('settings.quiet')}
            checked={isQuiet}
            onChange={(event) => setIsQuiet(event.currentTarget.checked)}
          />
          {isQuiet && (
            <Group align="start">
              <TextInput
                type="time"
                name="from"
                label={t('settings.quietFrom')}
                defaultValue={settings.quiet?.from ?? '20:00'}
                required
              />
              <TextInput
                type="time"
                name="to"
                label={t('settings.quietTo')}
                defaultValue={settings.quiet?.to ?? '07:00'}
                required
              />
            </Group>
          )}
          <Text role="alert" fw={600}>
            {isQuiet && isSame && t('settings.quietSame')}
          </Text>
        </Stack>
        <Group>
          <Button type="submit" loading={busy}>
            {t('common:save')}
          </Button>
          <Text span size="sm" role="status">
            {isSaved && t('common:saved')}
          </Text>
        </Group>
      </Stack>
    </form>
  )
}

/** What the form says; what it does not ask stays as it was. */
function settingsOf(form: FormData, before: NoticeSettings): NoticeSettings {
  const said = (name: string) => String(form.get(name) ?? '')
  const kinds = Object.fromEntries(
    Object.entries(before.kinds).map(([kind, place]) => [kind, (said(kind) || place) as NoticePlace]),
  ) as NoticeSettings['kinds']
  const quiet = form.has('quiet') ? { from: said('from'), to: said('to') } : null
  return { kinds, pace: said('pace') as MailPace, quiet }
}
