import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const ro: SegmentationRules = {
  never: listed`
    dl. dlui. dlor. d-l. dna. dnei. dnele. d-na. d-nei. dra. d-ra. dr. prof. conf. lect. asist. ing. arh. av. acad. gen. g-ral. gral. col. lt. lt.-col. cpt. căp. mr. slt. plt. sg. serg. cam. amb. min. Sf. Sft. Sfta. Pr. Mgr. P.S. Î.P.S. P.F. M.S. A.S.R. E.S.
    de~ex. ex. p.~ex. cca. ca. aprox. vs. cf. v. resp. incl. excl. jud. com. mun. or. engl. fr. lat. germ. rus. ucr. a.k.a.`,
  seldom: listed`
    tel. str. bd. bdul. b-dul. bl. sc. et. ap. șos. ian. feb. febr. mart. apr. iun. iul. aug. sept. sep. oct. nov. dec. S.A. S.R.L. S.C. S.N. R.A. Ltd. Inc. Co. Corp. Univ. Inst. Dir. ed. trad. Jr.`,
  mostly: listed`etc. ș.a. ş.a. ș.a.m.d. ş.a.m.d. ș.cl. î.Hr. d.Hr. î.~Hr. d.~Hr. î.e.n. e.n. mil. mld. a.m. p.m. et~al. u.m.`,
  beforeFigure: listed`nr. no. pag. pg. p. pp. art. alin. lit. cap. vol. fig. par. § pct. tab. t. tel. sec. anx. cca. aprox. max. min. v. ed. col. secț. tit. sc. et. ap. bl.`,
  letterWords: listed`e o`,
  timeWords: listed`În Din Până Prin După Înainte`,
  starters: listed`
    El Ea Ei Ele Noi Voi Eu Tu Acesta Aceasta Aceștia Acestea Acest Această Acești Aceste Acel Acea Acei Acele Un O Unii Unele Cel Cea Cei Cele Al Ai Ale Lui Lor Nostru Noastră Său Sa
    În Din De Pe La Cu Pentru Prin După Până Înainte Între Despre Către Fără Sub Peste Conform Potrivit Datorită Împreună Dintre Dinspre Spre Contra Împotriva Față Odată Alături Ca Că Ce Cine Care Cum Când Unde Cât Câți Câte
    Și Dar Iar Însă Sau Ori Nici Deci Astfel Așadar Totuși De Deoarece Pentru Dacă Deși Fiindcă Întrucât Astăzi Azi Ieri Mâine Acum Atunci Apoi Ulterior Totodată Tot Toți Toate Fiecare Mulți Multe Câțiva Câteva Alți Alte
    Altul Alta Ambii Ambele Doi Două Trei Patru Cinci Șase Șapte Opt Nouă Zece Aici Acolo Nu Nimeni Nimic Niciun Nicio Da Este Sunt Era Au Are Avea Va Vor Am S-a S-au Se Își Le Îl Îi Ne Mai Doar Numai Chiar Încă Deja
    Recent Actualmente Momentan În Având Pe Printre Conform Anterior Trebuie Poate Vă Mulțumim`,
}
