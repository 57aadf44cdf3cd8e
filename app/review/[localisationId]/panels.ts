import type { ComponentType } from 'react'
import { HelpSide } from './help-side'

export const panelNames = ['help', 'comments', 'languages', 'history', 'preview'] as const

/** What may stand beside the segments, one at a time. */
export type PanelName = (typeof panelNames)[number]

/** Panels take what they show from the workspace around them, and look it up only while they stand open. */
export const panels: Partial<Record<PanelName, ComponentType>> = { help: HelpSide }
