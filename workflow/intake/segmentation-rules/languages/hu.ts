import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const hu: SegmentationRules = {
  never: listed`
    dr. Drs. id. ifj. özv. prof. doc. ing. Szt. szt. gr. br. pl. ún. u.n. ill. illetv. vö. kb. úgyn. mb. ált. bpi. bp. gen. tbk. vezds. ddtbk. vörgy. altbgy. vőrgy. ezr. alez. őrgy. szds. fhdgy. hdgy. zls. törm. őrm. szkv. tiz. hiv. ny. nyug. mgr. ngr. nt. Őfels. Őszent. tkp. ném. ang. fr. ukr. néh. szül. ford. szerk. közr. kiad. egyet. főisk. isk. közp. ld. l. lsd. vki. uo. ua. Kr.`,
  seldom: listed`tel. u. krt. ker. em. fsz. hrsz. jan. febr. márc. ápr. máj. jún. júl. aug. szept. okt. nov. dec. Kft. Zrt. Nyrt. Rt. Bt. Kkt. Kht. Ltd. Co. Inc. sz. évf. vm. mfsz. pf. szds.`,
  mostly: listed`stb. s.~a.~t. vmi. i.~e. i.~sz. i.e. i.sz. Kr.~e. Kr.~u. e. db. m. p. mp. ó. etc.`,
  beforeFigure: listed`o. old. sz. ld. l. p. § bek. art. kb. köt. fej. ábr. tábl. tel. max. min. legf. évf. vö. nr. no. t. kt. r.`,
  ordinals: 'and_years',
  letterWords: listed`ő s`,
  starters: listed`
    A Az Ez Ezek Azok Ő Ők Mi Én Ti Te Ön Önök Ezt Azt Ezzel Azzal Ehhez Ebben Abban Ennek Annak Erre Arra Ettől Attól Ezért Azért Így Úgy Itt Ott Innen Most Ma Tegnap Holnap Akkor Aztán Azután Ezután Később Korábban Előtte Utána Eddig
    És De Vagy Hanem Ám Azonban Viszont Ugyanakkor Tehát Mert Mivel Ha Hogy Bár Noha Amikor Mikor Amint Miután Mielőtt Míg Amíg Ahol Hol Aki Akik Ami Amely Amelyek Ki Kik Mit Miért Hogyan Hány Mennyi Melyik Milyen Ahogy Mint
    Nem Ne Sem Nincs Nincsenek Soha Senki Semmi Csak Csupán Még Már Is Szintén Sőt Valamint Továbbá Emellett Ezenkívül Mindezek Minden Mindenki Mindkét Néhány Sok Számos Több Többek Egyes Más Mások Egy Két Kettő Három Négy Öt Hat Hét Nyolc Kilenc Tíz
    Van Vannak Volt Voltak Lesz Lehet Kell Igen Köszönöm Talán Különösen Például Jelenleg Nemrég Végül Először Másodszor Szerinte Szerintük Szerint Tavaly Idén Jövőre Együtt Összesen Körülbelül Mintegy Legalább Akár Ennél Olyan Ilyen Ekkor Azóta Annyi Kérjük Mindössze`,
}
