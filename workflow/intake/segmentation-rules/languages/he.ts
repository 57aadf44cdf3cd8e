import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const he: SegmentationRules = {
  never: listed`ד"ר. פרופ'. גב'. ר'. עו"ד.`,
  mostly: listed`וכו'. וכד'. וכיו"ב.`,
  beforeFigure: listed`עמ'. מס'. סע'. טל'. ע'.`,
}
