'use client'

import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import { useCurrent } from '@/app/review/[localisationId]/current/current-context'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import { joinSources } from '@/workflow/text/joined'
import type { Match } from '@/workflow/translation/memory/match'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { spannedBy } from './neighbours'
import styles from './joining.module.css'
import { useJoining } from './use-joining'

type Props = { match: Match; onClose: () => void }

/** Asks whether sentences are to be joined, where a match of the memory says several of them. */
export function MatchDialog({ match, onClose }: Props) {
  const { t } = useTranslation(['review', 'common'])
  const { target, source, store, typed, editor } = useWorkspace()
  const { segment } = useCurrent()
  const { join } = useJoining()
  const spanned = spannedBy(store, segment, match.covers)

  const insert = async () => {
    onClose()
    let whole: OpenSegment | undefined = segment
    for (const next of spanned!.slice(1)) whole = whole && (await join([whole, next]))
    if (!whole) return
    const { translationId: id, version } = whole
    typed.type(id, { text: match.target, baseVersion: version })
    editor.current?.focus()
    // How often a unit was used is worth knowing and not worth stopping for.
    void ask('POST', `translations/${id}/matches`, { unitId: match.unitId })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('join.matchTitle', { count: match.covers })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      <Stack gap="sm">
        <Text size="sm">{t(spanned ? 'join.matchAsks' : 'join.matchCannot')}</Text>
        {spanned && (
          <ul className={styles.sentences} lang={source.tag} dir={source.dir}>
            {spanned.map(({ translationId, source: { text, codes } }) => (
              <li key={translationId}>
                <CodedWords text={text} codes={codes} />
              </li>
            ))}
          </ul>
        )}
        <div lang={target.tag} dir={target.dir}>
          <CodedWords
            text={match.target}
            codes={joinSources((spanned ?? [segment]).map((one) => one.source)).codes}
          />
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          {spanned && (
            <Button data-autofocus onClick={() => void insert()}>
              {t('join.matchInsert')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
