'use client'

import { Button, Group, Modal, Stack } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import { HeadFields } from '@/app/settings/terms/head-fields'
import styles from '@/app/settings/terms/terms.module.css'
import { useSave } from '@/app/settings/terms/use-save'
import type { ConceptPage } from '@/workflow/translation/terms/concept-page'

/** What is said of the concept itself, and the way to change it. */
export function ConceptHead({ concept, mayEdit }: { concept: ConceptPage; mayEdit: boolean }) {
  const { t } = useTranslation(['settings', 'common'])
  const [opened, setOpened] = useState(false)
  const { kind, domain, definition, note, source, keep, origin } = concept
  const facts: [string, string][] = [
    [t('terms.kindLabel'), [t(`terms.kind.${kind}`), domain].filter(Boolean).join(' · ')],
    [t('terms.definition'), definition],
    [t('terms.note'), note],
    [t('terms.source'), source],
    [t('terms.origin'), t(`terms.origins.${origin}`)],
    [t('terms.translated'), keep ? t('terms.keep') : ''],
  ]
  return (
    <section aria-label={t('terms.concept')}>
      <dl className={styles.facts}>
        {facts
          .filter(([, said]) => said !== '')
          .map(([name, said]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>
                <bdi>{said}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      {mayEdit && (
        <Button variant="default" size="compact-md" onClick={() => setOpened(true)}>
          {t('terms.editHead')}
        </Button>
      )}
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        size="lg"
        title={t('terms.editHead')}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': t('common:close') }}
        transitionProps={{ duration: 0 }}
      >
        <HeadForm concept={concept} done={() => setOpened(false)} />
      </Modal>
    </section>
  )
}

function HeadForm({ concept, done }: { concept: ConceptPage; done: () => void }) {
  const { t } = useTranslation('common')
  const router = useRouter()
  const [head, setHead] = useState(() => {
    const { kind, definition, domain, note, source, keep } = concept
    return { kind, definition, domain, note, source, keep }
  })
  const { busy, refused, save } = useSave(() => {
    router.refresh()
    done()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save({ ...concept, ...head })
  }
  return (
    <form method="post" onSubmit={submit}>
      <Stack gap="sm">
        <RefusedNotice refused={refused} />
        <HeadFields head={head} change={setHead} />
        <Group justify="end">
          <Button variant="default" onClick={done}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
