import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Cases of nouns and adjectives; t and d become č and dž. */
export const inflection: Inflection = {
  after:
    'as|o|ui|a|u|e|ai|ams|us|ais|uose|is|io|iui|i|iu|yje|iai|iams|ius|iais|iuose|ys|aus|umi|uje|ums|umis|oje|oms|omis|ose|os|es|ei|eje|ems|emis|ese|iumi|ia|iaja|iam|iame|ios|ioje|ioms|iomis|iose|ies|imi|ims|imis|yse|ame|am|asis|ojo|ajam|aji|aja|oji|osios|ojoje|uju|uosius|ieji|iesiems|aisiais|uosiuose|jo|jui|ju|je|jai|jams|jais|juose|jus|jos|ji|ja|iuje|enys|ens|eni|uo',
  falls: 'as|is|ys|us|a|e|ia|ai|iai|os|es|io|ius|uo|jus|ji|ja|oji|asis|i|s',
  changes: [
    ['t$', 'c'],
    ['d$', 'dz'],
  ],
}
