import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const lv: SegmentationRules = {
  never: listed`
    dr. prof. doc. asoc. akad. mag. inž. ģen. ģenerālmaj. ģenerālltn. plkv. plkv.-ltn. pltn. kpt. kap. maj. ltn. virsltn. serž. adm. admir. flot. k-gs. kgs. kdze. k-dze. sv. St. mons. bīsk. arhib.. t.sk. t.~sk. piem. t.i. t.~i. t.s. apm. aptuv. sk. skat. resp. ts. saīs. red. tulk. angl. vāc. lat. dz. dzim. bij. pr. vs. iesk. ieskait.`,
  seldom: listed`tālr. tel. plkst. g. gs. janv. febr. apr. aug. sept. okt. dec. pirmd. otrd. trešd. cet. piektd. sestd. svētd. bulv. pl. pag. nov. raj. biedr. Ltd. Co. Inc. korp. d. m.`,
  mostly: listed`utt. u.t.t. u.tml. u.~tml. tml. u.c. u.~c. p.m.ē. m.ē. p.~m.~ē. m.~ē. milj. mljrd. mlrd. miljrd. tūkst. min. sek. eks. gab. cilv. lpp. iedz.`,
  beforeFigure: listed`nr. nrs. lpp. p. pp. pk. plkst. art. § sk. sēj. nod. att. zīm. tab. piel. tālr. tel. apm. ap. ok. lp. d. dz. s. max. min. kat.`,
  ordinals: true,
  starters: listed`
    Tas Tā Tie Tās Viņš Viņa Viņi Viņas Mēs Es Jūs Tu Šis Šī Šie Šīs Šo Šajā Šādi Šāds Šāda Tādēļ Tāpēc Tāpat Tādējādi Taču Tomēr Tad Tagad Tur Te Šeit Turklāt Tikai Tik Tam To Tos
    Un Bet Vai Arī Ja Jo Kad Kā Kas Ko Kur Kāpēc Cik Kurš Kura Kuri Kāds Kāda Lai Savukārt Turpretī Nevis Ne Nav Nekad Nekas Neviens Neviena Jau Vēl Joprojām Atkal Šodien Vakar Rīt Vēlāk Agrāk Pēc Pirms Kopš Līdz No Uz Ar Bez Par
    Pie Pret Starp Pār Zem Virs Caur Ap Aiz Dēļ Saskaņā Sakarā Neskatoties Papildus Kopā Kopumā Visi Visas Visu Viss Katrs Katra Daudzi Daudzas Dažas Daži Citi Citas Vairāki Vairākas Abi Abas Viens Viena Divi Divas Trīs Četri Četras Pieci Seši Septiņi Astoņi Deviņi Desmit
    Ir Bija Būs Var Varēja Paldies Jā Nē Iespējams Īpaši Piemēram Pašlaik Patlaban Drīz Nesen Beidzot Visbeidzot Pirmkārt Otrkārt Gandrīz Aptuveni Apmēram Vismaz Pat Ikviens Saņemot Ņemot Vienlaikus Laikā Turpmāk Tādā Kaut Tā Tiek Tika Mūsu Viņu Viņa Jūsu`,
}
