import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const cs: SegmentationRules = {
  never: listed`
    p. pí. sl. pp. dr. prof. doc. as. akad. ing. arch. Ing. Ing.~arch. mgr. Mgr. MgA. Bc. BcA. JUDr. MUDr. MVDr. PhDr. RNDr. PaedDr. PharmDr. ThDr. ThLic. ICDr. RSDr. CSc. gen. genmjr. genpor. arm.~gen. arm. brig. plk. pplk. mjr. kpt. npor. por. ppor. prap. nrtm. rtm. čet. svob. voj. sv. bl. mons. P. kard. arcib. min. řed. předs. místopř. zást. pověř. posl. sen.
    např. tzv. tzn. tj. t.j. t.~j. t.~r. t.~č. cca. ca. resp. popř. příp. mj. m.j. vč. srov. ul. nám. tř. nábř. zn. vl. jm. roz. ev. event. dosl. lat. angl. něm. franc. fr. rus. ukr. řec. it. šp. zejm. kupř. násl. viz. odd. red. přel. ed. zvl. max. min. okr. ods. býv. tehd. souč. hl. pův. jednat. zkr. vz. pozn. sev. již. záp. vých. úř. st. ml. zast. n.~m. hosp.`,
  seldom: listed`led. ún. břez. dub. květ. čvn. čvc. srp. zář. říj. listop. pros. a.s. a.~s. s.r.o. s.~r.~o. spol. v.o.s. v.~o.~s. o.p.s. o.~p.~s. z.s. z.~s. z.ú. k.s. o. s. Ltd. Inc. Co. Corp. fax. č.p. č.~p. Ph.D. r. DrSc. DiS. tel. univ. ústř. odb.`,
  mostly: listed`atd. apod. ap. aj. a~j. a~pod. a~p. př.~n.~l. n.~l. př.~Kr. po~Kr. př.n.l. n.l. Kr. mil. mld. tis. hod. min. sek. stol. stor. Kč. kor. os. obyv. ks. etc. m.n.m. m~n.~m.`,
  beforeFigure: listed`č. čís. čl. čp. str. s. ss. odst. písm. kap. obr. roč. sv. d. tab. tel. § par. sb. pol. sešit. zák. vyhl. pozn. sp.~zn. zn. příl. sek. ř. t. vol. p. cca. k. kat. ust. r. v.`,
  ordinals: true,
  starters: listed`
    V Ve Na Po Z Ze Do Od Za Pro Při Před Přes Pod Podle Nad Bez O U K Ke Ku Mezi Během Díky Kvůli Vedle Kromě Kolem Okolo Proti Vůči Dle Prostřednictvím Navzdory Místo Spolu Společně Vzhledem Včetně Ohledně Pomocí
    To Ten Ta Ti Ty Toho Té Těch Tomu Těm Tím Tato Tento Toto Tito Tyto Této Tohoto Těchto Takový Taková Takové On Ona Ono Oni My Vy Já Jeho Její Jejich Jemu Jim Nás Nám Náš Naše Naši Můj Moje Svůj Kdo Co Který Která Které Kteří Jaký Jaká Jaké Čí Každý Každá Každé
    A I Ale Avšak Však Ovšem Nebo Či Proto Protože Tedy Takže Tudíž Jelikož Neboť Pokud Jestli Jestliže Když Kdyby Až Než Jakmile Dokud Zatímco Jak Jako Ačkoli Ačkoliv Přestože Aby Že Také Taky Též Rovněž Navíc Dále Dokonce Jen Jenom Pouze Ještě Už Již Stále Nyní Teď Dnes Včera Zítra Potom Pak Poté Následně Později Dříve Předtím Nedávno Brzy Konečně Nakonec Zároveň Současně Přitom Přesto Přece Naopak Tak Takto Tady Zde Tam Odtud Kde Kam Odkud Proč Kolik
    Ne Není Nejsou Nikdo Nic Nikdy Nikde Žádný Žádná Žádné Je Jsou Jsme Byl Byla Bylo Byli Byly Bude Budou Má Mají Může Mohou Lze Musí Všichni Všechny Vše Všechno Mnoho Mnozí Některé Někteří Několik Jiný Jiné Jiní Další Oba Obě Dva Dvě Tři Čtyři Pět Šest Sedm Osm Devět Deset Jeden Jedna Jedno
    Ano Děkuji Děkujeme Bohužel Zejména Zvláště Především Například Možná Asi Celkem Celkově Nejprve Nejdříve První Druhý Druhá Poslední Opět Znovu Hned Ihned Zatím Dosud Doposud Původně Letos Loni Vloni Jelikož Ať Kdy Jinak Právě Samozřejmě`,
}
