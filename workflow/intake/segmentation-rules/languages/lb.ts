import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'
import { de } from './de'

/** Luxembourgish writes its abbreviations much as German does. */
export const lb: SegmentationRules = {
  ...de,
  never: [...(de.never ?? []), ...listed`H. Mme. Joff. z.B. d.h. resp. ca. e.g.`],
  mostly: [...(de.mostly ?? []), ...listed`asw. etc. a.s.w. v.Chr. n.Chr.`],
  starters: listed`
    De Den D’ Déi Dat Dëst Dësen Dës En Eng Hien Si Hatt Et Mir Ech Dir Du An Am Op Um Mat No Bei Beim Zënter Fir Vun Vum Virun Zu Zum Zur Ëm Ënner Iwwer Wärend Wéinst Duerch Géint Ouni Tëschent Awer Oder Och Well Wann Wéi Wat Wien Wou Firwat Haut Gëschter Muer Elo Dann Duerno Dofir Sou Net Keen Keng All Vill Zwee Dräi Véier Fënnef Merci Jo Nee Hei Do`,
}
