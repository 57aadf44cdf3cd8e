import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const fi: SegmentationRules = {
  never: listed`
    esim. es. ks. vrt. mm. ns. nk. nyk. ent. em. prof. tri. toht. dos. kenr. kenrm. ev. evl. evers. maj. kapt. luutn. ltn. amir. rva. hra. nti. St. Pyh. pj. puh.joht. v.t. vt. toim. toim.joht. tj.
    os. ts. k.o. mk. ml. nr. n:o. engl. ruots. saks. ransk. ukr. synt. kuol. myöh. oik. vars. tark. kirj. ed. vs. krs. kts.`,
  seldom: listed`tri. puh. klo. nro. os. v. s. p. Ltd. Co. Inc.`,
  mostly: listed`jne. yms. ym. jms. tms. eKr. jKr. eaa. jaa. milj. mrd. t. min. sek. kpl. e.m. a.p. i.p.`,
  beforeFigure: listed`nro. n:o. s. ss. klo. art. kpl. kl. § kuv. taul. n. os. puh. kohd. mom. ks. v. vv. p. mk. enint. väh. lev. til.`,
  ordinals: true,
  starters: listed`
    Se Ne Hän He Me Minä Sinä Te Tämä Nämä Tuo Nuo Tässä Tästä Tähän Tällä Tältä Tälle Siinä Siitä Siihen Sillä Siksi Silti Niin Niistä Niitä Sitä Sen Tämän Näiden Näin Niiden Hänen Heidän Meidän
    Mutta Ja Tai Eli Vaan Sekä Myös Kun Koska Jos Vaikka Että Jotta Kuten Kuin Joka Jotka Mikä Mitä Missä Mistä Kuka Ketkä Miten Miksi Milloin Kuinka Paljonko
    Ei Eivät Emme En Älä Vain Nyt Sitten Silloin Tänään Eilen Huomenna Täällä Siellä Tuolla Lisäksi Kuitenkin Toisaalta Samalla Samoin Ensin Lopuksi Lopulta Myöhemmin Aiemmin Aikaisemmin Viime Ensi Viimeksi Edelleen Yhä Jo Vielä Taas
    Kaikki Kaikkien Kukaan Mikään Jokainen Moni Monet Monta Muut Muu Muun Osa Useat Useita Yksi Kaksi Kolme Neljä Viisi Kuusi Seitsemän Kahdeksan Yhdeksän Kymmenen On Oli Ovat Olivat Voi Voit Voivat
    Ennen Jälkeen Aikana Vuonna Vuoden Yli Alle Noin Lähes Jopa Ainakin Ehkä Erityisesti Toistaiseksi Esimerkiksi Siis Joten Kiitos Kyllä Olen Olemme Muuten Yhdessä Vastaavasti Tosin Onko Mukana Vuodesta`,
}
