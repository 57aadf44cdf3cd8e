'use client'

import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { panelNames, panels } from './panels'
import type { PanelName } from './panels'
import { useKeys } from './use-keys'
import { useWorkspace } from './workspace-context'
import styles from './workspace.module.css'

const names = panelNames.filter((name) => panels[name])

/** Help beside the segments, one tab at a time; at the foot of the window where there is no room beside. */
export function SidePanel() {
  const { mac, panel, showPanel, isPanelShown, setPanelShown } = useWorkspace()
  const { t } = useTranslation('review')
  const Panel = panels[panel]
  useKeys(mac, {
    panel: () => {
      setPanelShown(true)
      if (isPanelShown) showPanel(names[(names.indexOf(panel) + 1) % names.length]!)
    },
  })
  return (
    <aside className={styles.side} aria-label={t('panel.label')} data-shown={isPanelShown || undefined}>
      {names.length > 1 && isPanelShown && (
        <Tabs value={panel} onChange={(name) => showPanel((name ?? 'help') as PanelName)} keepMounted={false}>
          <Tabs.List>
            {names.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`panel.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={panel}>{Panel && <Panel />}</Tabs.Panel>
        </Tabs>
      )}
      {(names.length === 1 || !isPanelShown) && Panel && <Panel />}
    </aside>
  )
}
