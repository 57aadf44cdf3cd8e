import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const pl: SegmentationRules = {
  never: listed`
    dr. hab. prof. doc. inż. mgr. lic. lek. med. gen. gen.~bryg. bryg. dyw. marsz. płk. ppłk. mjr. kpt. por. ppor. chor. sierż. st. mł. plut. kpr. szer. adm. wadm. kadm. kontradm. kmdr. kmdr.~por. bosm. insp. podinsp. nadkom. kom. podkom. asp. ks. bp. abp. kard. o. s. św. śp. błog. bł. p. pp. red. min. dyr. prez. prok. sędz. mec. burm. woj. pos. zast.
    np. m.in. m.~in. tzn. tzw. tj. t.j. ok. ds. ww. pt. pn. wg. im. ul. al. pl. os. wz. woj. pow. gm. m.st. ang. niem. fr. franc. ros. ukr. łac. wł. hiszp. zob. p.o. b. zm. ur. cd. cdn. wsp. tłum. oprac. przyp. wyd. szt. rtm. kadm. jw. c.o. ppkt. mł. dot. nt. nr. ew. wł. zw. śr. maks. hr. nadb. ppoż.`,
  seldom: listed`tel. fax. faks. kom. pok. m. S.A. S.K.A. sp. Sp. Sp.~j. sp.~j. z~o.o. o.o. styczn. kwiec. sierp. wrześ. paźdz. grudz. Ltd. Inc. Co. Corp. Uniw. Inst. wydz. jr. sr.`,
  mostly: listed`itd. itp. i~in. in. r. rr. w. ww. n.e. p.n.e. n.~e. p.~n.~e. godz. tys. mln. mld. bln. proc. zł. gr. min. sek. szt. os. etc. m.st. pkt. kw. br. ub.r. ub.~r. b.r. b.~r. jw.`,
  beforeFigure: listed`nr. nry. art. ust. § pkt. poz. str. s. ss. rozdz. t. rys. tab. ryc. fot. godz. lit. tel. zał. zesz. z. vol. cz. sygn. Dz.U. Dz.~U. k. kl. lok. m. ok. kol. dn. ul. p. par. wyd. kat.`,
  ordinals: true,
  timeWords: listed`W We Od Do Po Przed Na Z Ze Jeszcze Już Pod Około Podczas Dnia`,
  starters: listed`
    W We Na Po Z Ze Do Od Za Dla Przez Przy Przed Pod Nad Bez O U Ku Między Wśród Wobec Według Zgodnie Mimo Pomimo Dzięki Podczas Oprócz Poza Obok Około Ponad Prawie Ponadto Dodatkowo
    To Ten Ta Te Ci Tego Tej Tych Tym Temu Tą Tę Taki Taka Takie On Ona Ono Oni One My Wy Ja Ty Jego Jej Ich Jemu Im Nas Nam Nasz Nasza Nasze Mój Moja Pan Pani Kto Co Który Która Które Którzy Jaki Jaka Jakie Czyj
    I A Ale Lecz Jednak Oraz Albo Lub Czy Więc Zatem Dlatego Ponieważ Bo Gdyż Jeśli Jeżeli Gdy Gdyby Kiedy Jak Jako Skoro Choć Chociaż Aby Żeby By Że Aż Dopóki Zanim Odkąd Natomiast Tymczasem Także Również Też Tylko Jedynie Nawet
    Nie Nigdy Nikt Nic Żaden Żadna Już Jeszcze Wciąż Nadal Zawsze Teraz Obecnie Dziś Dzisiaj Wczoraj Jutro Potem Następnie Wtedy Wówczas Później Wcześniej Niedawno Ostatnio Wkrótce Wreszcie Ostatecznie Tu Tutaj Tam Stąd Skąd Gdzie Dlaczego Ile Ilu
    Jest Są Był Była Było Byli Były Będzie Będą Ma Mają Może Można Trzeba Należy Wszyscy Wszystkie Wszystko Każdy Każda Każde Wielu Wiele Niektórzy Niektóre Kilka Kilku Inni Inne Inny Oba Obie Obaj Dwa Dwie Dwaj Trzy Cztery Pięć Sześć Siedem Osiem Dziewięć Dziesięć Jeden Jedna Jedno
    Tak Dziękuję Dziękujemy Niestety Szczególnie Zwłaszcza Przykładowo Być Podobnie Ponownie Razem Łącznie Najpierw Pierwszy Pierwsza Drugi Kolejny Kolejna Kolejne Choć Zarówno Właśnie Oczywiście Prawdopodobnie Ostatnie`,
}
