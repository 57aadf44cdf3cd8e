import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

/** Croatian, Bosnian, and Serbian in Latin letters. */
export const hr: SegmentationRules = {
  never: listed`
    g. gđa. gđica. gosp. gđ. dr. prof. doc. akad. mr. mr.~sc. sc. dr.~sc. mag. ing. dipl. inž. arh. odvj. lic. gen. bojn. pukov. puk. ppuk. por. nadpor. kap. adm. kontraadm. viceadm. brig. stož. sv. vlč. mons. nadb. bisk. kard. preč. bl. min. predsj. zam. ravn. tajn. zast.
    npr. tj. t.j. tzv. t.~zv. tzn. odn. usp. v. vid. ul. tr. obl. gl. ur. prev. izd. nakl. rođ. r. pok. zv. bivš. lat. engl. njem. franc. fr. rus. ukr. tal. španj. grč. hrv. bos. slov. mađ. tur. otpr. cca. ca. približ. okv. osob. zap. sjev. juž. tad. poč. posl. pr. pribl. uklj. resp. tkz. op. ak. vojn. polit. ekon. međunar. ad. ml. st.`,
  seldom: listed`tel. fax. mob. sij. velj. ožuj. svib. srp. kol. ruj. stud. pros. jan. feb. apr. avg. sept. okt. nov. dec. d.d. d.~d. d.o.o. d.~o.~o. j.d.o.o. a.d. k.d. j.t.d. Ltd. Inc. Co. Corp. univ. sveuč. fak. inst. odj. kbr. bb. st. s.`,
  mostly: listed`itd. i~sl. sl. i~dr. dr. i~t.d. i~t.~d. i~ost. pr.~Kr. po.~Kr. p.n.e. n.e. pr.~n.~e. n.~e. Kr. pne. mil. mlrd. milij. tis. kn. din. min. sek. god. st. kom. stan. etc. m.~n.~v. m/nv. g. r.`,
  beforeFigure: listed`br. čl. st. stav. toč. t. str. s. sv. pogl. gl. sl. tab. tel. § r. god. al. alin. knj. kol. vol. l. Sl.~gl. odj. pog. bilj. otpr. cca. kat. pr. ul. kl.`,
  ordinals: 'and_years',
  starters: listed`
    U Na Po Iz Do Od Za S Sa Pri Prije Preko Pod Prema Nad Bez O K Ka Kod Među Tijekom Tokom Zahvaljujući Zbog Uz Osim Oko Protiv Putem Unatoč Uprkos Umjesto Zajedno Obzirom Uključujući Nakon Poslije Kroz Ispred Iza Između Niz Radi Povodom Sukladno Pored Blizu Unutar Izvan Temeljem
    To Taj Ta Ti Te Toga Tog Tih Tome Tim Ova Ovaj Ovo Ovi Ove Ovoga Ovog Ovih Ovom Takav Takva Takvo Takve On Ona Ono Oni One Mi Vi Ja Njegov Njegova Njegovo Njezin Njena Njihov Njihova Njemu Njima Nama Naš Naša Naše Naši Moj Moja Svoj Tko Ko Što Šta Koji Koja Koje Kakav Čiji Svaki Svaka Svako
    A I Ali Ipak No Međutim Ili Zato Stoga Jer Dakle Budući Ako Kad Kada Dok Čim Kao Kako Iako Premda Mada Da Također Takođe Isto Dalje Čak Samo Tek Još Već Sada Sad Danas Jučer Juče Sutra Potom Zatim Tada Onda Kasnije Ranije Nedavno Uskoro Konačno Napokon Naposljetku Istodobno Istovremeno Pritom Naprotiv Tako Ovdje Ovde Tu Tamo Odatle Gdje Gde Kamo Odakle Zašto Koliko
    Ne Nije Nisu Nitko Niko Ništa Nikad Nikada Nijedan Nijedna Je Su Smo Bio Bila Bilo Bili Bit Biće Ima Imaju Može Mogu Mora Treba Svi Sve Sva Mnogi Mnoge Mnogo Neki Neke Nekoliko Drugi Druge Druga Oba Obje Obe Dva Dvije Dve Tri Četiri Pet Šest Sedam Osam Devet Deset Jedan Jedna Jedno
    Da Hvala Zahvaljujemo Nažalost Posebno Osobito Primjerice Primjer Možda Vjerojatno Ukupno Najprije Prvo Prvi Prva Posljednji Posljednja Ponovno Opet Odmah Zasad Dosad Izvorno Lani Prošle Prošlog Neka Inače Upravo Naravno Nedugo Trenutno Trenutačno Prema`,
}
