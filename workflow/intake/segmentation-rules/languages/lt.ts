import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const lt: SegmentationRules = {
  never: listed`
    p. pp. dr. prof. doc. akad. habil. mag. inž. gyd. gen. gen.~mjr. gen.~ltn. plk. plk.~ltn. pplk. mjr. kpt. ltn. vyr.~ltn. vyr. srž. grand. eil. adm. adml. kmdr. kun. vysk. arkiv. kard. t. šv. Šv. pirm. pavad. dir. pvz. t.~y. t.y. vad. vadin. žr. plg. vid. pan. liet. angl. vok. pranc. rus. lenk. ukr. lot. isp. lot. gr. it. tarpt. buv. gim. red. t.~p. atsak. el. soc. polit. ekon. techn. nac. resp. jaun. vyresn. parl. a.~a.`,
  seldom: listed`m. val. mėn. d. g. pr. al. a. k. kab. r. raj. apskr. sen. mstl. mst. vs. kln. tel. faks. saus. vas. bal. geg. birž. liep. rugp. rugs. spal. lapkr. gruod. pirmad. antrad. treč. ketv. penkt. šešt. sekm. Ltd. Co. Inc. mok. univ. inst. fak.`,
  mostly: listed`kt. t.~t. t.t. ir~t.~t. ir~kt. pan. ir~pan. pr.~Kr. po~Kr. pr.Kr. po.Kr. m.~e. Kr. pr.~m.~e. mln. mlrd. tūkst. min. sek. ct. vnt. gyv. egz. etc. e.`,
  beforeFigure: listed`nr. psl. p. str. sk. t. § pav. lent. d. dal. skyr. el.~p. tel. vid. maks. art. kn. sąs. kab. pried.`,
  ordinals: true,
  starters: listed`
    Tai Tas Ta Tie Tos Jis Ji Jie Jos Mes Aš Jūs Tu Šis Ši Šie Šios Šiuo Šią Šį Šioje Šiame Šiems Toks Tokia Tokie Tokios Taip Taigi Todėl Tačiau Tada Tuomet Tuo Tarp Ten Čia Dabar Šiandien Vakar Rytoj Vėliau Anksčiau Po Prieš Nuo Iki Per Apie
    Ir Bet O Ar Arba Nors Jei Jeigu Kai Kada Kaip Kad Kas Ką Kur Kodėl Kiek Kuris Kuri Kurie Nes Kadangi Be Su Už Į Iš Ant Pas Prie Dėl Pagal Pasak Anot Virš Tarp Kartu Dėka Nepaisant Remiantis Atsižvelgiant Siekiant Norint
    Ne Nei Nėra Niekas Niekada Jau Dar Vis Vėl Tik Tiktai Net Visi Visos Visas Visa Kiekvienas Kiekviena Daug Daugelis Dauguma Kiti Kitos Kitas Kita Keli Kelios Abu Abi Vienas Viena Du Dvi Trys Keturi Penki Šeši Septyni Aštuoni Devyni Dešimt
    Yra Buvo Bus Gali Ačiū Galbūt Ypač Pavyzdžiui Pirmiausia Galiausiai Pagaliau Beveik Maždaug Mūsų Jo Jų Jos Jūsų Savo Vėlgi Neseniai Netrukus Iškart Visgi Priešingai Esant Vien Dažnai Paprastai Kita`,
}
