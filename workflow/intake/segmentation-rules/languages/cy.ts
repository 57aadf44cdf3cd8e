import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const cy: SegmentationRules = {
  never: listed`Mr. Mrs. Ms. Dr. Yr~Athro. Athro. Parch. Cad. Capt. Cyrn. St. e.e. h.y. e.g. i.e. cf. gw.`,
  seldom: listed`Cyf. Cwm. ffôn. Ion. Chwef. Maw. Ebr. Meh. Gorff. Aws. Hyd. Tach. Rhag. a.m. p.m. y.b. y.p.`,
  mostly: listed`ayb. ayyb. a.y.b. etc. C.C. O.C.`,
  beforeFigure: listed`rhif. tud. t. tt. pen. cyf. ffig. para. ffôn.`,
  letterWords: listed`i o a`,
  starters: listed`Y Yr Mae Roedd Bydd Oedd Yw Nid Ni Nac Does Ond A Ac Neu Felly Hefyd Os Pan Pam Pwy Beth Ble Sut Yn Ar At Gan Gyda O I Am Dros Drwy Heb Wedi Ers Cyn Hwn Hon Hyn Hynny Ef Hi Nhw Fe Mi Rydym Rydyn Heddiw Ddoe Yfory Nawr Yna Wrth Dywedodd Er Cafodd Bu Daeth Un Dau Dwy Tri Pob Rhai Llawer`,
}
