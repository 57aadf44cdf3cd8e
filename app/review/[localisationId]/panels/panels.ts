import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { HelpSide } from './help-side'

export const panelNames = ['help', 'comments', 'languages', 'history', 'preview'] as const

/** What may stand beside the segments, one at a time. */
export type PanelName = (typeof panelNames)[number]

/** Fixed texts of the pages stand on every page, and on none of their own. */
export const panelsOf = ({ isFrame }: { isFrame: boolean }): readonly PanelName[] =>
  isFrame ? panelNames.filter((name) => name !== 'preview') : panelNames

export type PanelProps = { segment: OpenSegment }

/**
 * Panels take what they show from the workspace around them, and look it up only while they stand open. What is not
 * there at first is loaded when it is first opened.
 */
export const panels: Record<PanelName, ComponentType<PanelProps>> = {
  help: HelpSide,
  comments: dynamic(() => import('./comments-panel').then(({ CommentsPanel }) => CommentsPanel)),
  languages: dynamic(() => import('./languages-panel').then(({ LanguagesPanel }) => LanguagesPanel)),
  history: dynamic(() => import('./history-panel').then(({ HistoryPanel }) => HistoryPanel)),
  preview: dynamic(() => import('./preview-panel').then(({ PreviewPanel }) => PreviewPanel)),
}
