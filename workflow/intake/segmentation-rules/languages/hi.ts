import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const hi: SegmentationRules = {
  never: listed`डॉ. डा. प्रो. कु. पं. सं. ले. जन. मे. कै. लेफ्टि. इं. एड. मो. चौ. उदा. अर्था.`,
  mostly: listed`ई.पू. ई. कि.मी. कि.ग्रा. रु.`,
  beforeFigure: listed`नं. क्र. पृ. सं. अनु. खं. रु. फो. दू.`,
}
