import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'
import { es } from './es'
import { pt } from './pt'

/** Galician writes abbreviations as Spanish and Portuguese do. */
export const gl: SegmentationRules = {
  never: [...(es.never ?? []), ...(pt.never ?? [])],
  seldom: [...(es.seldom ?? []), ...(pt.seldom ?? [])],
  mostly: es.mostly ?? [],
  beforeFigure: [...(es.beforeFigure ?? []), ...(pt.beforeFigure ?? [])],
  letterWords: pt.letterWords ?? [],
  starters: [
    ...(pt.starters ?? []),
    'Os',
    'Unha',
    'Polo',
    'Pola',
    'Non',
    'Onte',
    'Hoxe',
    'Mañá',
    'Xa',
    'E',
    'Tamén',
  ],
  particles: pt.particles ?? [],
}
