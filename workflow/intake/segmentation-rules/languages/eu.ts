import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const eu: SegmentationRules = {
  never: listed`jn. and. dr. prof. St. Sta. adib. ad. cf. ik. e.a. hots. gutx.`,
  seldom: listed`tel. S.A. S.L. Koop. urt. ots. api. eka. uzt. abu. ira. urr. aza. abe.`,
  mostly: listed`etab. eta~abar. k.a. K.a. K.o. K.~a. K.~o. etc.`,
  beforeFigure: listed`zk. zb. art. or. orr. kap. irud. tel.`,
  ordinals: 'and_years',
  starters: listed`Hau Hori Hura Hauek Horiek Haiek Bera Gu Zu Zuek Ni Eta Baina Edo Ere Baita Halaber Gainera Beraz Hala Orduan Gero Orain Gaur Atzo Bihar Lehen Ondoren Hemen Hor Han Non Noiz Nor Zer Zein Zergatik Nola Zenbat Ez Bai Bat Bi Hiru Lau Bost Oso Denak Guztiak Batzuk Beste Asko Azkenik Bestalde Izan Horregatik Horrela Honela`,
}
