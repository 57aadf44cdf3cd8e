import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const ca: SegmentationRules = {
  never: listed`sr. sra. srta. srs. dr. dra. drs. D. prof. profa. lic. eng. arq. gral. gen. cap. tt. sgt. alm. St. Sta. S. Mons. Exc. Excm. Excma. Il·lm. Il·lma. Hble. p.~ex. p.ex. ex. cf. aprox. vs. v. màx. mín. pral. dpt. prov.`,
  seldom: listed`EUA. EE.UU. Cia. S.A. S.L. tel. av. avda. pl. pg. ctra. c. gen. febr. abr. jul. ag. set. oct. nov. des. a.m. p.m. Ltd. Inc. Jr.`,
  mostly: listed`etc. et~al. aC. dC. a.C. d.C. a.~C. d.~C. mil. hab.`,
  beforeFigure: listed`n. núm. núms. pàg. pàgs. p. pp. art. arts. cap. vol. fig. tel. apt. § ed. t. s.`,
  starters: listed`
    El La L’ Els Les Un Una Uns Unes Aquest Aquesta Aquests Aquestes Això Aquell Aquella Ell Ella Ells Elles Nosaltres Vosaltres Jo Tu Vostè En Per Segons Però I O Ni Sinó També A Al Als De Del Dels D’ Des Amb Sense Sobre Sota Entre Cap Fins Contra Durant Després Abans Davant
    No Sí Si Com Quan On Mentre Encara Perquè Que Què Qui Quin Quina Així Ara Avui Ahir Demà Llavors Finalment Actualment Recentment Ja Mai Sempre Ningú Res Tot Tota Tots Totes Cada Alguns Algunes Molts Moltes Altres Ambdós Dos Dues Tres Quatre Cinc Aquí Allà Gràcies Només Fins És Són Va Van Ha Han Hi Es S’`,
  particles: listed`De La Del`,
}
