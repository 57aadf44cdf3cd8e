import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const sq: SegmentationRules = {
  never: listed`z. znj. zj. dr. prof. doc. akad. ing. gjen. kol. maj. kap. Sh. Shën. p.sh. p.~sh. dmth. d.m.th. rr. bul. bl. cit. krh. mr. z-nj.`,
  seldom: listed`tel. sh.p.k. sh.a. jan. shk. pri. qer. korr. gush. sht. tet. nën. dhj.`,
  mostly: listed`etj. e~tj. p.e.s. e.s. p.K. mln. mld. min.`,
  beforeFigure: listed`nr. f. fq. kap. vëll. fig. tel. §`,
  letterWords: listed`e i u`,
  starters: listed`
    Ai Ajo Ata Ato Ne Ju Unë Ti Ky Kjo Këta Këto Kjo Një Në Me Nga Për Pas Para Gjatë Deri Mbi Nën Ndërmjet Midis Sipas Pa Si Kur Ku Pse Kush Çfarë Cili Cila Nëse Sepse Por Dhe Edhe Ose Megjithatë Prandaj Gjithashtu Tani Sot Dje Nesër Më Jo Nuk Po Të Gjithë Disa Shumë Çdo Asnjë Dy Tre Katër Pesë Kështu Atëherë Këtu Atje U Është Janë Ishte Do Faleminderit`,
}
