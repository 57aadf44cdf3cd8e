'use client'

import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { useWhyRefused } from '@/app/desk/source-editor/why-refused'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import type { AdvanceCopies } from '@/workflow/publishing/advance/copies'
import type { Given } from '@/workflow/publishing/advance/give'
import styles from './advance.module.css'
import { Expiry } from './expiry'
import type { Expires } from './expiry'
import { noRecipient, Recipients } from './recipients'
import { useWhyAdvance } from './use-why-advance'

type Props = {
  release: ReleaseHead
  given: AdvanceCopies
  names: Names
  zone: string
  onGiven: (given: Given[]) => void
}

/** Who gets which pages, until when. */
export function GiveForm({ release, given, names, zone, onGiven }: Props) {
  const { t } = useTranslation('desk')
  const [whyTime, whyAdvance] = [useWhyRefused(), useWhyAdvance()]
  const open = given.languages.flatMap(({ language, isOpen }) => (isOpen ? [language] : []))
  const hasEmbargo = release.embargoAt !== null
  const [recipients, setRecipients] = useState([noRecipient()])
  const [languages, setLanguages] = useState(open)
  const [expires, setExpires] = useState<Expires>(hasEmbargo ? null : { local: '', at: null })
  const [mail, setMail] = useState(given.sendsMail)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const filled = recipients.filter(({ name, email }) => name.trim() !== '' && email.trim() !== '')
  const isComplete =
    filled.length === recipients.length && languages.length > 0 && (!expires || expires.local !== '')

  async function give(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const answer = await ask<{ given: Given[] }>('POST', `releases/${release.id}/advance-copies`, {
      ...{ recipients, languages, mail },
      ...(expires && { expires: { local: expires.local, zone, ...(expires.at && { at: expires.at }) } }),
    })
    setRefused(answer.ok ? null : answer.refused)
    setBusy(false)
    if (!answer.ok) return
    setRecipients([noRecipient()])
    onGiven(answer.value.given)
  }
  return (
    <form className={styles.give} onSubmit={(event) => void give(event)} aria-label={t('advance.give')}>
      <Stack>
        <Recipients recipients={recipients} change={setRecipients} />
        <Checkbox.Group
          label={t('advance.languages')}
          description={t('advance.languagesHelp')}
          value={languages}
          onChange={setLanguages}
          error={languages.length === 0 && t('advance.languagesMissing')}
        >
          <Group gap="sm" mt={6}>
            {given.languages.map(({ language, isOpen }) => (
              <Checkbox
                key={language}
                value={language}
                disabled={!isOpen && !languages.includes(language)}
                label={
                  isOpen
                    ? (names[language] ?? language)
                    : t('advance.notSigned', { language: names[language] ?? language })
                }
              />
            ))}
          </Group>
        </Checkbox.Group>
        <Expiry expires={expires} change={setExpires} hasEmbargo={hasEmbargo} zone={zone} refused={refused} />
        <Checkbox
          checked={mail}
          onChange={(event) => setMail(event.currentTarget.checked)}
          disabled={!given.sendsMail}
          label={t('advance.mail')}
          description={t(given.sendsMail ? 'advance.mailHelp' : 'advance.noMail')}
        />
        <RefusedNotice refused={refused} explain={whyAdvance(refused) ?? whyTime(refused)} />
        <div>
          <Button
            type="submit"
            loading={busy}
            disabled={!isComplete}
            leftSection={<IconMailForward size={16} aria-hidden />}
          >
            {recipients.length > 1 ? t('advance.giveMany') : t('advance.give')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
