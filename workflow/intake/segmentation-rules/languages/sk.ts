import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const sk: SegmentationRules = {
  never: listed`
    p. pí. sl. pp. dr. prof. doc. akad. ing. arch. Ing. Ing.~arch. mgr. Mgr. Mgr.~art. Bc. JUDr. MUDr. MVDr. PhDr. RNDr. PaedDr. PharmDr. ThDr. ThLic. RSDr. CSc. gen. genmjr. genpor. brig. plk. pplk. mjr. kpt. npor. por. ppor. práp. nrtm. rtm. čat. slob. voj. sv. bl. mons. kard. arcib. min. riad. preds. podpreds. zást. pover. posl.
    napr. tzv. tzn. tj. t.j. t.~j. t.~z. t.~č. t.č. cca. ca. resp. príp. popr. vrát. porov. ul. nám. tr. nábr. zn. zv. rod. nar. ev. event. lat. angl. nem. franc. fr. rus. ukr. gréc. tal. špan. poľ. násl. odd. red. prel. ed. zvl. max. býv. vtedaj. súč. pôv. hl. vyd. št. soc. hosp. m.i. m.~i. o.i. o.~i. n.~m. sev. juž. záp. vých. st. ml. úr. vlast. obyč. lek. vojen. medzinár.`,
  seldom: listed`jan. feb. apr. aug. sept. okt. nov. dec. tel. fax. a.s. a.~s. s.r.o. s.~r.~o. spol. v.o.s. o.z. n.o. n.~o. š.p. š.~p. k.s. o. s. Ltd. Inc. Co. Corp. č.d. PhD. Ph.D. r. DrSc. univ. odb.`,
  mostly: listed`atď. a~pod. apod. pod. a~i. pred~n.~l. pred~n.l. pred~Kr. po~Kr. p.n.l. pr.~Kr. n.~l. n.l. Kr. mil. mld. tis. hod. min. sek. stor. os. obyv. ks. etc. m~n.~m. m.n.m.`,
  beforeFigure: listed`č. čís. čl. str. s. ss. ods. písm. kap. obr. roč. zv. d. tab. tel. § par. sp.~zn. zn. príl. r. v. t. vol. p. cca. zák. vyhl. k. Z.~z. pol.`,
  ordinals: true,
  starters: listed`
    V Vo Na Po Z Zo Do Od Za Pre Pri Pred Cez Pod Podľa Nad Bez O U K Ku Medzi Počas Vďaka Kvôli Vedľa Okrem Okolo Proti Voči Prostredníctvom Napriek Namiesto Spolu Spoločne Vzhľadom Vrátane Ohľadom Pomocou Popri
    To Ten Tá Tí Tie Toho Tej Tých Tomu Tým Táto Tento Toto Títo Tieto Tejto Tohto Týchto Taký Taká Také On Ona Ono Oni Ony My Vy Ja Jeho Jej Ich Jemu Im Nás Nám Náš Naša Naše Naši Môj Moja Svoj Kto Čo Ktorý Ktorá Ktoré Ktorí Aký Aká Aké Čí Každý Každá Každé
    A Aj I Ale Avšak Však No Alebo Či Preto Pretože Teda Takže Keďže Lebo Ak Keď Keby Až Než Akonáhle Kým Zatiaľ Ako Hoci Napriek Aby Že Tiež Takisto Rovnako Navyše Ďalej Dokonca Len Iba Ešte Už Stále Teraz Dnes Včera Zajtra Potom Následne Neskôr Predtým Skôr Nedávno Čoskoro Konečne Nakoniec Zároveň Súčasne Pritom Predsa Naopak Tak Takto Tu Tam Odtiaľ Kde Kam Odkiaľ Prečo Koľko
    Nie Nikto Nič Nikdy Nikde Žiadny Žiadna Žiadne Je Sú Sme Bol Bola Bolo Boli Bude Budú Má Majú Môže Môžu Možno Musí Všetci Všetky Všetko Mnoho Mnohí Mnohé Niektoré Niektorí Niekoľko Iný Iné Iní Ďalší Ďalšia Ďalšie Obaja Obe Dva Dve Traja Tri Štyri Päť Šesť Sedem Osem Deväť Desať Jeden Jedna Jedno
    Áno Ďakujem Ďakujeme Bohužiaľ Najmä Predovšetkým Napríklad Asi Celkom Celkovo Najprv Najskôr Prvý Prvá Druhý Druhá Posledný Opäť Znova Znovu Hneď Ihneď Doteraz Dosiaľ Pôvodne Tohto Vlani Minulý Nech Kedy Inak Práve Samozrejme`,
}
