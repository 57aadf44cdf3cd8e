import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const da: SegmentationRules = {
  never: listed`
    hr. fr. frk. dr. prof. gen. kapt. obl. oberst. adm. lt. H.M. H.K.H. Sct. Skt. St. lic. mag. cand. stud. ing. civ. adv. dir. fhv. fmd. afd.
    f.eks. fx. f.x. eks. bl.a. bla. dvs. d.v.s. ca. cirka. jf. jfr. inkl. incl. ekskl. excl. pga. p.g.a. vedr. vedrg. mht. m.h.t. m.h.p. mhp. hhv. hhvis. evt. iht. i.h.t. ift. i.f.t. ifm. i.f.m.
    ml. vs. resp. sml. s.k. såk. pba. p.b.a. vha. v.h.a. aht. a.h.t. d.d. tidl. tdl. nuv. kgl. ty. fr. lat. sv. ndr. sdr. øv. opr. egl. dåv. f.`,
  seldom: listed`
    tlf. kl. jan. feb. febr. mar. apr. aug. sep. sept. okt. nov. dec. tirs. ons. tors. nr. maks. gnsn. indb. gl. alm. bl. red. udg.
    Inst. Univ. bd. årg. A/S. I/S. Aps. Co. Ltd. pl.`,
  mostly: listed`mfl. mio. mia. mill. kr. pct. stk. sek. osv. o.s.v. etc. m.m. m.v. mv. o.a. o.l. o.lign. m.fl. f.Kr. e.Kr. f.v.t. e.v.t. p.t. pt. d.å. s.å. m.a.`,
  beforeFigure: listed`Kr. nr. nre. no. art. stk. s. ss. kap. fig. kl. § pkt. litra. afs. bilag. bd. tlf. tab. årg. d. ca. pos. par. vol. hft. max. min. maks. mindst. rm.`,
  ordinals: true,
  letterWords: listed`i å`,
  starters: listed`
    Det Den De Der Denne Dette Disse En Et Han Hun Vi Jeg Du I Man Her Hans Hendes Deres Vores Dets Sin Mit Min Alle Alt Andre Begge
    Mange Nogle Flere Få Ingen Hver Hvert Hvad Hvem Hvor Hvordan Hvorfor Hvilke Hvilken Hvis Når Da Mens Fordi Selvom Inden Efter
    Før Siden Under Over Ved Med Uden Mod Mellem Om Op Til Fra For På Af Ad Blandt Gennem Ifølge Ud Ind Trods Takket Ligesom Som
    Og Men Eller Så Også Dog Derfor Derefter Desuden Dermed Derudover Dertil Imidlertid Samtidig Nu Dag Ikke Aldrig Altid Kun
    Endelig Endvidere Senere Tidligere Hidtil Herefter Hertil Herudover Allerede Igen Især Måske Særligt Sammen Samlet Snart
    Er Var Har Havde Bliver Blev Kan Kunne Skal Vil Må Lad To Tre Fire Fem Seks Syv Otte Ni Ti Ja Nej Tak Både At Hele Fortsat`,
}
