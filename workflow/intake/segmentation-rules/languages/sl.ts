import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const sl: SegmentationRules = {
  never: listed`
    g. ga. gdč. gos. dr. prof. doc. izr. red. akad. mag. inž. univ. dipl. spec. odv. arh. gen. genmaj. polk. podpolk. ppolk. maj. stot. nadpor. por. kap. adm. brig. štab. vodn. sv. msgr. nadšk. šk. kard. p. pok. bl. min. preds. podpreds. dir. nam. vd. v.~d. posl. sekr.
    npr. tj. t.j. t.~j. t.~i. t.im. oz. prim. gl. ul. c. cca. ca. pribl. roj. umr. nekd. lat. angl. nem. fr. franc. rus. ukr. it. šp. gr. hrv. slov. madž. avstr. vklj. ur. prev. izd. zv. st. ml. sev. juž. vzh. zah. t.~m. m.~dr. m.dr. op. resp. rač. nar. polit. gosp. voj. medn. ust. okr. obč. tkim. tkzv. tko. soavt. evr. tur. jur. dr.~med.`,
  seldom: listed`tel. faks. jan. feb. febr. apr. avg. sept. okt. nov. dec. d.d. d.~d. d.o.o. d.~o.~o. s.p. s.~p. k.d. d.n.o. z.o.o. z.b.o. Ltd. Inc. Co. Corp. fak. inst. odd. n.h. b.š.`,
  mostly: listed`itd. ipd. idr. itn. in~dr. in~sl. in~pod. pr.~n.~št. n.~št. pr.n.št. n.št. pr.~Kr. po~Kr. Kr. št. mio. mrd. mia. tis. min. sek. sod. etc. m.~n.~v. preb. stol.`,
  beforeFigure: listed`št. čl. str. s. odst. sv. tč. toč. al. pogl. sl. tab. tel. § let. knj. zv. pril. Ur.~l. r. t. p. cca. pribl. k. vol. rubr.`,
  ordinals: true,
  starters: listed`
    V Na Po Iz Do Od Za S Z Pri Pred Čez Pod Nad Brez O K H Med Zaradi Poleg Razen Okoli Okrog Proti Prek Preko Kljub Namesto Skupaj Glede Vključno Skozi Izmed Zoper Ob Okrog Znotraj Zunaj Blizu Zahvaljujoč
    To Ta Ti Te Tega Teh Temu Tem Tej Tisti Tista Tisto Tak Taka Takšen Takšna On Ona Ono Oni One Mi Vi Jaz Njegov Njegova Njegovo Njen Njena Njihov Njihova Njemu Njim Nam Naš Naša Naše Naši Moj Moja Svoj Kdo Kaj Kateri Katera Katere Kakšen Čigav Vsak Vsaka Vsako
    In A Ampak Toda Vendar Pa Ali Zato Torej Ker Saj Če Ko Kadar Dokler Medtem Kot Kako Čeprav Da Tudi Prav Enako Poleg Nadalje Celo Samo Le Šele Še Že Zdaj Sedaj Danes Včeraj Jutri Potem Nato Takrat Tedaj Pozneje Kasneje Prej Kmalu Končno Nazadnje Hkrati Obenem Nasprotno Tako Tukaj Tu Tam Kje Kam Zakaj Koliko Kdaj
    Ne Ni Niso Nihče Nič Nikoli Noben Nobena Je So Smo Bil Bila Bilo Bili Bo Bodo Ima Imajo Lahko Mora Morajo Treba Vsi Vse Vsa Mnogi Mnoge Mnogo Nekateri Nekatere Nekaj Več Drugi Druge Druga Oba Obe Dva Dve Trije Tri Štirje Štiri Pet Šest Sedem Osem Devet Deset Eden Ena Eno En
    Da Hvala Žal Zlasti Predvsem Posebej Morda Verjetno Skupno Najprej Prvi Prva Zadnji Zadnja Znova Spet Takoj Doslej Prvotno Lani Letos Minuli Naj Sicer Ravno Seveda Nedavno Trenutno Večina Kljub Zatem`,
}
