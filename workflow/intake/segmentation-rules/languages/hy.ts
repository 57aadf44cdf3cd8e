import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

/** The Armenian full stop is often typed as a colon; its dot is a pause, and small letters follow it. */
export const hy: SegmentationRules = {
  ends: [':'],
  beforeFigure: listed`էջ. հ. հոդ. գլ.`,
}
