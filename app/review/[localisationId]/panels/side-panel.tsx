'use client'

import { CloseButton, Tabs } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useObserved } from '@/app/components/observed'
import { HelpNews } from './help-news'
import { PanelCount } from './panel-count'
import { wantedFocus } from './panel-focus'
import styles from './panel.module.css'
import { panels, panelsOf } from './panels'
import type { PanelName } from './panels'
import { useSegment } from '@/app/review/[localisationId]/segments/segment-store'
import { useHeightAs } from '@/app/review/[localisationId]/list/use-height-as'
import { useKeys } from '@/app/review/[localisationId]/keys/use-keys'
import { useRememberedWords } from '@/app/review/[localisationId]/deeds/use-remembered-words'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Where there is no room for it beside them. */
const atFoot = '(max-width: 74.99em)'

/** Help beside the segments, one tab at a time; at the foot of the window where there is no room beside, or it is put away. */
export function SidePanel() {
  const { open, showPanel, isPanelShown, setPanelShown, openDialog, store, currentId, editor, ...parts } =
    useWorkspace()
  const names = panelsOf(open)
  const panel = names.find((name) => name === parts.panel) ?? 'help'
  const { t } = useTranslation(['review', 'common'])
  const segment = useSegment(store, currentId)
  const tabs = useRef<HTMLDivElement>(null)
  const side = useHeightAs<HTMLElement>('--panel', atFoot)
  const isWanted = useObserved(wantedFocus) === 'panel'
  const Panel = panels[panel]
  useRememberedWords(currentId)
  useEffect(() => {
    if (!isWanted) return
    tabs.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
    wantedFocus.set(null)
  }, [isWanted, panel])

  const lead = (name: PanelName, focus: 'comment' | 'panel') => {
    showPanel(name)
    wantedFocus.set(focus)
  }
  useKeys({
    panel: () => {
      const at = names.indexOf(panel)
      lead(isPanelShown ? names[(at + 1) % names.length]! : panel, 'panel')
    },
    comment: () => lead('comments', 'comment'),
    history: () => lead('history', 'panel'),
    makeTerm: () => openDialog('makeTerm'),
  })

  return (
    <aside
      ref={side}
      className={styles.side}
      aria-label={t('panel.label')}
      data-shown={isPanelShown || undefined}
    >
      <HelpNews />
      <Tabs
        value={isPanelShown ? panel : null}
        onChange={(name) => name && showPanel(name as PanelName)}
        keepMounted={false}
      >
        <div className={styles.bar} ref={tabs}>
          <Tabs.List
            className={styles.tabs}
            aria-label={t('panel.label')}
            onKeyDown={({ key }) => key === 'Escape' && editor.current?.focus()}
          >
            {names.map((name) => (
              <Tabs.Tab
                key={name}
                value={name}
                className={styles.tab}
                rightSection={<PanelCount name={name} />}
              >
                {t(`panel.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {isPanelShown && <CloseButton aria-label={t('panel.hide')} onClick={() => setPanelShown(false)} />}
        </div>
        {isPanelShown && <Tabs.Panel value={panel}>{segment && <Panel segment={segment} />}</Tabs.Panel>}
      </Tabs>
    </aside>
  )
}
