import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const ga: SegmentationRules = {
  never: listed`an~tUas. Uas. Dr. An~Dr. Oll. Gin. Cor. Capt. St. N. m.sh. i.e. e.g. cf. Co.`,
  seldom: listed`Teo. Tta. Inc. Ltd. teil. r.n. i.n. Ean. Feabh. Aib. Lún. M.F. Samh. Noll. S.A.`,
  mostly: listed`srl. etc. &c. srl. R.Ch. A.D.`,
  beforeFigure: listed`uimh. lch. lgh. ibr. fig. lth. teil.`,
  letterWords: listed`é í á a i`,
  starters: listed`An Na Tá Bhí Beidh Is Ba Ní Níl Níor Sé Sí Siad Muid Mé Tú Sibh Seo Sin Ach Agus Nó Mar Má Dá Nuair Cé Cad Conas Cá I In Ar Ag As De Do Le Ó Faoi Roimh Tar Idir Trí Gan Chun Inniu Inné Amárach Anois Ansin Freisin Dúirt Deir Rinne Chuir Thug Tháinig Chuaigh D’ Go Gach Cuid Roinnt`,
}
