import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const ar: SegmentationRules = {
  never: listed`د. أ. م. أ.د. ا.د.`,
  mostly: listed`إلخ. الخ. ق.م. هـ.`,
  beforeFigure: listed`ص. ج. ع. ط. ت. ف.`,
}
