import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const ka: SegmentationRules = {
  never: listed`ბ-ნი. ბ-ნ. ქ-ნი. დოქ. პროფ. აკად. გენ. პოლკ. წმ. იხ. მაგ. ე.წ. ე.~წ. ე.ი. ე.~ი. დაახ. ქ. ქუჩ. გამზ. ინგლ. ლათ. რუს.`,
  seldom: listed`ტელ. იანვ. თებ. აპრ. აგვ. სექტ. ოქტ. ნოემ. დეკ. წ. წწ. ს.`,
  mostly: listed`და~ა.შ. ა.შ. და~ა.~შ. ა.~შ. და~სხვ. სხვ. მლნ. მლრდ. ათ. წთ. სთ. ჩვ.წ. ძვ.წ.`,
  beforeFigure: listed`გვ. მუხ. ტ. თ. № სურ. ტელ. პ.`,
}
