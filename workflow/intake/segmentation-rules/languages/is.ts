import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const is: SegmentationRules = {
  never: listed`
    hr. fr. frk. sr. séra. dr. próf. prof. hersh. lic. cand. mag. ing. St. Sct.
    t.d. t.~d. þ.e. þ.~e. þ.e.a.s. m.a. m.~a. m.a.s. m.a.o. ca. u.þ.b. sbr. sk. s.k. svk. skv. skv. ath. a.m.k. a.n.l. e.t.v. m.t.t. v/. vs. ft. et. kk. kvk. þgf. f.h. e.h. hd. sl. nk. þ.á. m.v. þ.m.t. lat. nv. frv. fv. fyrrv. þáv. núv. ísl. alþj.`,
  seldom: listed`jan. feb. febr. apr. ág. ágú. sept. okt. nóv. des. s. kl. hf. ehf. ohf. ses. svf. bls. útg. ritstj. pr.`,
  mostly: listed`millj. mrð. þús. kr. klst. mín. sek. stk. o.s.frv. o.~s.~frv. osfrv. o.fl. o.~fl. o.þ.h. o.þ.u.l. o.m.fl. f.Kr. e.Kr. f.~Kr. e.~Kr. m.m. o.v. frv.`,
  beforeFigure: listed`Kr. nr. bls. gr. kl. mgr. tl. tölul. kap. sbr. s. d. ca. árg. bd. málsl. stafl. u.þ.b. útg. reglug. l.`,
  ordinals: true,
  letterWords: listed`í á ó æ`,
  starters: listed`
    Það Þetta Þessi Þessar Þessir Þeir Þær Þau Hann Hún Við Ég Þú Þið Sá Sú Hér Þar Þá Þegar Þó Því Þannig Þess Þeirra Hans Hennar Okkar Allir Allar Öll Allt
    Aðrir Báðir Margir Margar Mörg Nokkrir Nokkur Fáir Engin Enginn Ekkert Hver Hvert Hverjir Hvað Hvar Hvernig Hvers Hvort Ef Á Í Að Af Frá Til Um
    Undir Yfir Eftir Fyrir Með Án Gegn Milli Meðal Samkvæmt Vegna Þrátt Auk Innan Utan Hjá Úr Síðan Áður Á Og En Eða Svo Einnig Samt Jafnframt Enn Nú
    Ekki Aldrei Alltaf Aðeins Bara Loks Loksins Seinna Fyrr Hingað Strax Aftur Sérstaklega Kannski Saman Fljótlega Er Var Eru Voru Hefur Hafa Hafði Verður Varð
    Getur Skal Vil Má Tveir Tvær Tvö Þrír Þrjár Þrjú Fjórir Fimm Sex Sjö Átta Níu Tíu Já Nei Bæði Sem Samhliða Ennfremur Meðan Sum Sumir Árið Einn Eitt Ein
    Flestir Flestar Fleiri Nema Nýlega Vonandi`,
}
