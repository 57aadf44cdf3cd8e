import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

/** Bokmål and Nynorsk. */
export const nb: SegmentationRules = {
  never: listed`
    Meld. hr. fr. frk. dr. prof. gen. kapt. maj. adm. lt. oblt. H.M. H.K.H. St. Hl. sivilng. siv.ing. siv. cand. stud. mag. lic. dir. adv. avd. førsteam. kst. fung.
    f.eks. feks. t.d. bl.a. bla. m.a. dvs. d.v.s. dvs. ca. cirka. om~lag. jf. jfr. inkl. ekskl. pga. p.g.a. vedr. ang. mht. m.h.t. hhv. evt. ev. ift. ifm. i.h.t. iht. vs. resp. s.k. såk.
    vha. v.h.a. tidl. nåv. kgl. ty. sv. opprinn. egl. f. u.st. pr. nr. gml. f.o.m. t.o.m. dåv.`,
  seldom: listed`
    tlf. kl. jan. feb. febr. mar. apr. aug. sep. sept. okt. nov. des. tirs. ons. tors. maks. gj.sn. inkl. gt. vn. vg. pl. red. utg. Inst. Univ. bd. årg. Co. Ltd. A/S. st. ca.`,
  mostly: listed`mill. mrd. mia. kr. pst. stk. sek. osv. o.s.v. etc. m.m. m.v. mv. o.a. o.l. o.lign. m.fl. f.Kr. e.Kr. f.kr. e.kr. p.t. d.å. s.å. e.l. e.Kr.f. fvt.`,
  beforeFigure: listed`Kr. nr. no. art. s. ss. kap. fig. kl. pkt. bokst. avsn. vedl. bd. tlf. tab. årg. d. ca. pos. par. vol. ledd. hft. maks. min. pr. gnr. bnr. St.meld. Meld. Prop. Innst.`,
  ordinals: true,
  letterWords: listed`i å`,
  starters: listed`
    Det Den De Der Denne Dette Disse En Et Ei Han Hun Ho Vi Jeg Eg Du Dere Man Her Hans Hennes Deres Vår Vårt Våre Sin Min Mitt Alle
    Alt Andre Begge Mange Noen Nokre Flere Fleire Få Ingen Hver Hvert Kvar Hva Kva Hvem Hvor Kor Hvordan Korleis Hvorfor Hvilke Hvis
    Dersom Når Da Mens Fordi Selv Selvom Etter Før Siden Sidan Under Over Ved Med Uten Mot Mellom Om Opp Til Fra Frå For På Av
    Blant Gjennom Ifølge Ut Inn Trass Tross Takket Som Og Men Eller Så Også Likevel Derfor Deretter Dessuten Dermed Imidlertid
    Samtidig Nå No Ikke Ikkje Aldri Alltid Bare Berre Endelig Videre Senere Tidligere Hittil Allerede Igjen Særlig Kanskje Sammen
    Samlet Snart Er Var Har Hadde Blir Ble Kan Kunne Skal Vil Må La To Tre Fire Fem Seks Sju Åtte Ni Ti Ja Nei Takk Både At
    Hele I Innen Langs Rundt Både Nylig Slik Dagens Fortsatt Vårt`,
}
