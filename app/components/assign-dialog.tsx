'use client'

import { Alert, Button, Group, Loader, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assignable, AssignableWork } from '@/workflow/review/assignable'
import { ask } from './ask'
import type { Refused } from './ask'
import { RefusedNotice } from './refused-notice'
import { useClock } from './use-clock'

type Props = {
  opened: boolean
  close: () => void
  localisationId: string
  /** What it is about: a language, or a release in a language. */
  title: string
  onChange: () => void
}

/** An officer gives work of one language to somebody until a time, to somebody else instead, or takes it back. */
export function AssignDialog({ opened, close, localisationId, title, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('assign.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack>
        <Text fw={600}>{title}</Text>
        {opened && <Give localisationId={localisationId} close={close} onChange={onChange} />}
      </Stack>
    </Modal>
  )
}

const focusFirst = (field: HTMLElement | null): void => field?.focus()

const keyOf = ({ work, run }: AssignableWork) => `${work} ${run}`

function Give({ localisationId, close, onChange }: Omit<Props, 'opened' | 'title'>) {
  const { t } = useTranslation()
  const clock = useClock()
  const [there, setThere] = useState<Assignable | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [personId, setPersonId] = useState<string | null>(null)
  const [due, setDue] = useState('')
  const [busy, setBusy] = useState(false)
  const at = `localisations/${localisationId}/assignments`

  const load = useCallback(async () => {
    const answer = await ask<Assignable>('GET', at)
    if (!answer.ok) return setRefused(answer.refused)
    setThere(answer.value)
    setDue((typed) => typed || localInput(dueOf(answer.value)))
    setChosen((kept) => kept ?? (answer.value.work[0] ? keyOf(answer.value.work[0]) : null))
  }, [at])
  useEffect(() => void load(), [load])

  if (!there)
    return refused ? <RefusedNotice refused={refused} /> : <Loader size="sm" aria-label={t('assign.wait')} />
  const work = there.work.find((one) => keyOf(one) === chosen)
  if (!work) return <Text>{t('assign.nothing')}</Text>
  const people = there.people.filter(({ works }) => works.includes(work.work))
  const from = work.givenTo?.personId ?? null
  const what = { work: work.work, run: work.run, from }

  async function act(method: 'POST' | 'DELETE', body: object) {
    setBusy(true)
    const answer = await ask(method, at, { ...what, ...body })
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    if (answer.ok) {
      onChange()
      return close()
    }
    if (answer.refused.reason === 'changed_meanwhile') await load()
  }
  const give = (anyway: boolean) =>
    act('POST', { personId, dueAt: new Date(due).toISOString(), ...(anyway && { anyway }) })
  const nameOf = ({ work: kind, run }: AssignableWork) =>
    run === 0 ? t(`assign.${kind}`) : t('assign.part', { work: t(`assign.${kind}`), run })
  const whys = {
    changed_meanwhile: t('assign.meanwhile'),
    due_past: t('assign.due_past'),
    person: t('assign.who'),
  }
  const explained = Object.entries(whys).find(
    ([why]) => why === (refused?.detail.why ?? refused?.reason),
  )?.[1]
  const isBusy = refused?.reason === 'held_by_other'
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('assign.text')}
      </Text>
      <Select
        label={t('assign.work')}
        value={chosen}
        allowDeselect={false}
        data={there.work.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
        onChange={(value) => {
          setChosen(value)
          setPersonId(null)
          setRefused(null)
        }}
      />
      <Text size="sm">{t('assign.left', { words: work.words, count: work.segments })}</Text>
      {work.heldBy !== null && <Text size="sm">{t('assign.held', { name: work.heldBy })}</Text>}
      {work.givenTo && (
        <Group justify="space-between">
          <Text size="sm">{t('assign.given', { name: work.givenTo.name, time: clock(work.dueAt) })}</Text>
          <Button variant="default" size="compact-sm" loading={busy} onClick={() => void act('DELETE', {})}>
            {t('assign.takeBack')}
          </Button>
        </Group>
      )}
      {people.length === 0 ? (
        <Text>{t('assign.nobody')}</Text>
      ) : (
        <>
          <Select
            label={t('assign.person')}
            searchable
            // What may be given has to be looked up: the dialog is open by then.
            ref={focusFirst}
            openOnFocus={false}
            value={personId}
            data={people.map(({ personId: value, name, has }) => ({
              value,
              label: has > 0 ? t('assign.has', { name, count: has }) : name,
            }))}
            onChange={(value) => {
              setPersonId(value)
              setRefused(null)
            }}
          />
          <TextInput
            type="datetime-local"
            label={t('assign.due')}
            value={due}
            onChange={(event) => setDue(event.currentTarget.value)}
          />
        </>
      )}
      {isBusy ? (
        <Alert color="orange" variant="light" role="alert">
          <Stack gap="xs">
            <Text>
              {t('assign.busy', {
                name: String(refused.detail.heldBy),
                time: clock(String(refused.detail.expiresAt)),
              })}
            </Text>
            <Button variant="default" loading={busy} onClick={() => void give(true)}>
              {t('assign.anyway')}
            </Button>
          </Stack>
        </Alert>
      ) : (
        <RefusedNotice refused={refused} explain={explained} />
      )}
      <Group justify="end">
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
        <Button
          loading={busy}
          disabled={personId === null || due === '' || isBusy}
          onClick={() => void give(false)}
        >
          {work.givenTo ? t('assign.again') : t('assign.do')}
        </Button>
      </Group>
    </>
  )
}

const hour = 3_600_000

/** Due an hour before the embargo, where that is still some hours off; else in four hours. */
function dueOf({ now, embargoAt }: Assignable): Date {
  const from = new Date(now).getTime()
  const before = embargoAt ? new Date(embargoAt).getTime() - hour : 0
  return new Date(before > from + hour ? before : from + 4 * hour)
}

/** As an input for local date and time takes it, to the minute. */
function localInput(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length)
}
