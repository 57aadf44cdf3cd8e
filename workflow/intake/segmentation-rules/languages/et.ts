import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const et: SegmentationRules = {
  never: listed`
    hr. pr. prl. dr. prof. dots. mag. kol. kol-ltn. kolltn. ltn. kpt. kindr. kindralltn. mjr. maj. adm. serž. knd. vt. sh. nn. nt. näit. n-ö. s.t. s.~t. st. ca. u. umb. vrd. jr. sr. St. v.a. k.a. m.h. s.h. sealh. sünd. surn. tlk. toim. koost. ingl. sks. saks. vn. lad. ld. k. ukr. hrl. resp. jun. nim. õp.`,
  seldom: listed`tel. tn. mnt. pst. veebr. apr. aug. sept. okt. nov. dets. r. Ltd. Co. Inc. khk. mk. v. l. krt.`,
  mostly: listed`jne. jm. jms. jmt. jt. vm. vms. e.m.a. m.a.j. eKr. pKr. e.Kr. p.Kr. mln. mld. milj. tuh. a. min. sek. tk.`,
  beforeFigure: listed`nr. nrd. lk. lhk. art. p. pt. § lg. ptk. joon. jn. tab. kd. kl. tel. u. umb. ca. vt. nr-d. max.`,
  ordinals: true,
  starters: listed`
    See Need Ta Tema Nad Nemad Me Meie Te Teie Ma Mina Sa Sina Selle Selles Sellest Sellele Sellega Seda Nende Neid Neile Seal Siin Siis Siit Sealt Nii Niisugune Samuti Samal Samas Sama Lisaks Kuid Aga Ja Ning Või Ega Vaid Ent
    Kui Kuna Sest Et Kuigi Ehkki Nagu Mis Mida Milline Kes Kus Kuidas Miks Millal Kuhu Kust Kas Ei Ära Ainult Vaid Nüüd Praegu Täna Eile Homme Hiljem Varem Enne Pärast Ajal Aastal Eelmisel Järgmisel Viimasel Viimati Esmalt Lõpuks
    Alates Kuni Üle Alla Umbes Ligi Peaaegu Isegi Vähemalt Võib-olla Eriti Näiteks Seega Seetõttu Sellepärast Siiski Ometi Tõenäoliselt Kõik Kõigi Keegi Miski Iga Mitmed Mõned Paljud Teised Teine Muud Osa Enamik Üks Kaks Kolm Neli Viis
    Kuus Seitse Kaheksa Üheksa Kümme On Oli Olid Võib Saab Peab Tänan Aitäh Jah Koos Tänu Vastavalt Vaatamata Kohaselt Sõnul Muu Mõlemad Tavaliselt Loodetavasti Hiljuti Esimene Esimesed Väga Tal Talle Teda Neil Nendest Nendel Nendele Sellel Seepärast`,
}
