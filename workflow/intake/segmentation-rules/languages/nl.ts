import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const nl: SegmentationRules = {
  never: listed`
    b.d. dhr. mw. mevr. mej. mr. mrs. dr. drs. ir. ing. prof. ds. gen. kol. kapt. maj. lt. luit. sgt. adm. min. Zr. Zijne. Z.K.H. H.K.H. Z.M.
    St. H. jhr. jkvr. em. Em.
    bijv. b.v. d.w.z. dwz. o.a. o.m. m.a.w. m.n. m.b.t. m.b.v. m.i.v. m.u.v. t.a.v. t.b.v. t.o.v. t.w.v. t.g.v. i.v.m. i.h.b.
    i.p.v. a.d.h.v. i.t.t. n.a.v. t/m. ca. vgl. resp. incl. inkl. excl. evt. zgn. z.g. zg. zogen. nl. nml. vs. geb. ong. omstr. oorspr.
    c.q. q.q. a.u.b. s.v.p. cf. Eng. Fr. Du. Lat. Ned. Belg.`,
  seldom: listed`
    d.d. bv. tel. N.V. B.V. n.v. b.v. v.z.w. jan. feb. febr. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec.
    v.d. str. pl. afd. dir. inw. jl. j.l. a.s. Ltd. Co. red. uitg. Inst. Univ.`,
  mostly: listed`mln. mld. milj. sec. enz. enzv. etc. e.a. e.v. v.Chr. n.Chr. v.~Chr. n.~Chr. e.d. m.m. p.m. a.m. o.i.d.`,
  beforeFigure: listed`
    nr. nrs. no. art. artt. blz. p. pp. pag. hfst. hs. par. fig. figs. afb. tab. dl. bijl. vol. jrg. afl. tel. st. kl. cat. hoofdst. ong.`,
  letterWords: listed`u`,
  starters: listed`
    De Het Een Dit Deze Die Dat Hij Zij Ze Wij We Ik Je Jij U Jullie Er Daar Hier In Op Bij Met Na Naar Sinds Voor Volgens Van
    Vanaf Vanuit Vanwege Vandaag Morgen Gisteren Tijdens Tussen Tegen Tot Uit Over Onder Om Aan Als Al Alle Allemaal Alleen Andere
    Door Doordat Dankzij Dan Daarna Daarnaast Daarom Daardoor Daarbij Daarmee Daarop Daarvoor Dus En Maar Of Ook Want Omdat
    Hoewel Toen Terwijl Wanneer Zodra Zodat Zo Zoals Nu Nog Niet Niemand Nooit Geen Elke Elk Ieder Iedereen Veel Vele Velen Sommige
    Enkele Meer Meerdere Meestal Wat Wie Waar Waarom Hoe Welke Welk Zijn Haar Hun Onze Ons Mijn Uw Is Was Heeft Hebben Had
    Kan Moet Zal Wordt Worden Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Eerst Eerder Later Vervolgens Verder Bovendien
    Echter Toch Tevens Uiteindelijk Inmiddels Momenteel Ondanks Namens Naast Binnen Buiten Boven Rond Sommigen Soms Wel`,
  particles: listed`De Van Het Ten Ter Den Der`,
}
