import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const mt: SegmentationRules = {
  never: listed`Is-Sur. Sur. Sinj. Dr. Prof. Perit. Onor. On. Mons. Gen. Kol. Kap. Sta. St. S. eż. p.eż. i.e. e.ż. cf.`,
  seldom: listed`Ltd. Co. Inc. tel. Jan. Fra. Apr. Lul. Aww. Sett. Ott. Nov. Diċ. p.m. a.m.`,
  mostly: listed`eċċ. Q.K. W.K. etc.`,
  beforeFigure: listed`nru. paġ. p. art. kap. vol. fig. par. tel.`,
  starters: listed`Il- L- It- Ir- Is- Id- In- Iċ- Iż- Ix- Dan Din Dawn Hu Hi Huma Aħna Jien Int Intom F’ Fi Fil- Għal Għall- Minn Mill- Ma’ Mal- Wara Qabel Waqt Skont Bejn Taħt Fuq Bla B’ Bil- U Iżda Imma Jew Għalhekk Għaliex Meta Fejn Kif Min X’ Jekk Billi Sabiex Illum Ilbieraħ Għada Issa Imbagħad Ukoll Ma M’ Mhux Kien Kienet Huwa Hija Kull Xi Ħafna Żewġ Tliet`,
}
