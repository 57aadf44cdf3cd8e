/** Latvian. */
export const text = `
nato: NATO; ~Ziemeļatlantijas līguma organizācija [f]; ~Ziemeļatlantijas alianse [f]
north-atlantic-council: Ziemeļatlantijas padome [f]
nato-military-committee: NATO Militārā komiteja [f] {NATO Militārās komitejas}; ~Militārā komiteja [f]
shape: SHAPE
eu: Eiropas Savienība [f]; ~ES
european-commission: Eiropas Komisija [f]
european-parliament: Eiropas Parlaments [m]
european-council: Eiropadome [f]
council-of-the-eu: Eiropas Savienības Padome [f]; ~ES Padome [f]
court-of-justice-eu: Eiropas Savienības Tiesa [f]; ~ES Tiesa [f]
european-central-bank: Eiropas Centrālā banka [f] {Eiropas Centrālās bankas, Eiropas Centrālo banku, Eiropas Centrālajai bankai}; ~ECB
european-investment-bank: Eiropas Investīciju banka [f]; ~EIB
external-action-service: Eiropas Ārējās darbības dienests [m]; ~EĀDD
european-defence-agency: Eiropas Aizsardzības aģentūra [f]; ~EAA
europol: Eiropols [m]
frontex: Frontex; ~Eiropas Robežu un krasta apsardzes aģentūra [f]
european-peace-facility: Eiropas Miera mehānisms [m]; ~Eiropas Miera nodrošināšanas fonds [m]
un: Apvienoto Nāciju Organizācija [f]; ~ANO; ~Apvienotās Nācijas [f]
un-security-council: ANO Drošības padome [f]; ~Apvienoto Nāciju Organizācijas Drošības padome [f]; ~Drošības padome [f a]
un-general-assembly: ANO Ģenerālā asambleja [f] {ANO Ģenerālās asamblejas, ANO Ģenerālajā asamblejā, ANO Ģenerālo asambleju}; ~Apvienoto Nāciju Organizācijas Ģenerālā asambleja [f]
international-court-of-justice: Starptautiskā tiesa [f] {Starptautiskās tiesas, Starptautiskajā tiesā, Starptautisko tiesu}
unhcr: ANO Augstais komisārs bēgļu jautājumos [m]; ~ANO Bēgļu aģentūra [f a]; ~UNHCR
unicef: UNICEF
iaea: Starptautiskā Atomenerģijas aģentūra [f] {Starptautiskās Atomenerģijas aģentūras, Starptautiskā atomenerģijas aģentūra, Starptautiskās atomenerģijas aģentūras}; ~SAEA
world-health-organization: Pasaules Veselības organizācija [f]; ~PVO
world-food-programme: Pasaules Pārtikas programma [f]; ~PPP; ~WFP
osce: EDSO; ~Eiropas Drošības un sadarbības organizācija [f]; !OSCE
council-of-europe: Eiropas Padome [f]
international-criminal-court: Starptautiskā Krimināltiesa [f] {Starptautiskās Krimināltiesas, Starptautiskajā Krimināltiesā, Starptautisko Krimināltiesu}; ~SKT
icrc: Starptautiskā Sarkanā Krusta komiteja [f] {Starptautiskās Sarkanā Krusta komitejas}; ~SSKK
imf: Starptautiskais Valūtas fonds [m] {Starptautiskā Valūtas fonda, Starptautisko Valūtas fondu, Starptautiskajam Valūtas fondam}; ~SVF
world-bank: Pasaules Banka [f]
wto: Pasaules Tirdzniecības organizācija [f]; ~PTO
oecd: ESAO; ~OECD; ~Ekonomiskās sadarbības un attīstības organizācija [f]
opcw: Ķīmisko ieroču aizlieguma organizācija [f]; ~OPCW
interpol: Interpols [m a]; ~Interpol
african-union: Āfrikas Savienība [f]
joint-expeditionary-force: Apvienotie reaģēšanas spēki [m]; ~Joint Expeditionary Force
ukraine-defence-contact-group: Ukrainas aizsardzības atbalsta kontaktgrupa [f a]; ~Ukrainas aizsardzības kontaktgrupa [f a]
prime-minister: premjerministrs [m] {premjerministra, premjerministram, premjerministru}; ~premjerministre [f]; ~Ministru prezidents [m]; ~Ministru prezidente [f]; ~premjers [m]; ~premjere [f]
deputy-prime-minister: premjerministra vietnieks [m]; ~premjerministra vietniece [f]; ~vicepremjers [m]; ~Ministru prezidenta biedrs [m]
federal-chancellor: federālais kanclers [m] {federālā kanclera}; ~kanclers [m]; ~kanclere [f]
head-of-state: valsts vadītājs [m] {valsts vadītāja, valstu vadītāji, valstu vadītāju}; ~valsts galva [f]
head-of-government: valdības vadītājs [m] {valdības vadītāja, valdību vadītāji, valdību vadītāju}; ~valdības vadītāja [f]
heads-of-state-and-government: valstu un valdību vadītāji [m] {valstu un valdību vadītāju, valstu un valdību vadītājiem}; ~valstu vai valdību vadītāji [m] {valstu vai valdību vadītāju}
defence-minister: aizsardzības ministrs [m] {aizsardzības ministra, aizsardzības ministri, aizsardzības ministru}; ~aizsardzības ministre [f]
foreign-minister: ārlietu ministrs [m] {ārlietu ministra, ārlietu ministri, ārlietu ministru}; ~ārlietu ministre [f]
interior-minister: iekšlietu ministrs [m]; ~iekšlietu ministre [f]
finance-minister: finanšu ministrs [m]; ~finanšu ministre [f]
justice-minister: tieslietu ministrs [m]; ~tieslietu ministre [f]; ~tieslietu ministri [m]
defence-secretary: aizsardzības ministrs [m]; ~aizsardzības ministre [f]; ~aizsardzības sekretārs [m]
foreign-secretary: ārlietu ministrs [m]; ~ārlietu ministre [f]
us-secretary-of-state: ASV valsts sekretārs [m]; ~ASV valsts sekretāre [f]; ~valsts sekretārs [m]; ~valsts sekretāre [f]
us-secretary-of-defense: aizsardzības ministrs [m]; ~aizsardzības sekretārs [m]; ~aizsardzības ministre [f]
state-secretary: valsts sekretārs [m]; ~valsts sekretāre [f]
ambassador: vēstnieks [m]; ~vēstniece [f]
permanent-representative: pastāvīgais pārstāvis [m] {pastāvīgā pārstāvja, pastāvīgo pārstāvi, pastāvīgie pārstāvji}; ~pastāvīgā pārstāve [f]
special-envoy: īpašais sūtnis [m] {īpašā sūtņa, īpašo sūtni, īpašajam sūtnim}; ~īpašā sūtne [f]
member-of-parliament: parlamenta deputāts [m]; ~parlamenta deputāte [f]; ~deputāts [m]; ~parlamentārietis [m]; ~parlamenta loceklis [m]
spokesperson: pārstāvis [m] {pārstāvja, pārstāvji}; ~pārstāve [f]; ~preses pārstāvis [m]; ~runasvīrs [m]; ~preses sekretārs [m]
secretary-general: ģenerālsekretārs [m]; ~ģenerālsekretāre [f]
nato-secretary-general: NATO ģenerālsekretārs [m]; ~NATO ģenerālsekretāre [f]
un-secretary-general: ANO ģenerālsekretārs [m]; ~Apvienoto Nāciju Organizācijas ģenerālsekretārs [m]
saceur: NATO spēku virspavēlnieks Eiropā [m]; ~Sabiedroto spēku virspavēlnieks Eiropā [m]; ~SACEUR [=]
president-of-the-commission: Eiropas Komisijas priekšsēdētāja [f]; ~Eiropas Komisijas priekšsēdētājs [m]; ~Komisijas priekšsēdētāja [f]; ~EK prezidente [f]; ~EK priekšsēdētāja [f]; ~Eiropas Komisijas prezidente [f]
president-of-the-european-council: Eiropadomes priekšsēdētājs [m]; ~Eiropadomes priekšsēdētāja [f]; ~Eiropadomes prezidents [m]
high-representative: Augstais pārstāvis [m a] {Augstā pārstāvja, Augsto pārstāvi}; ~Augstā pārstāve [f a] {Augstās pārstāves}
chief-of-defence: bruņoto spēku komandieris [m] {bruņoto spēku komandiera, bruņoto spēku komandieri, bruņoto spēku komandieru}; ~aizsardzības štāba priekšnieks [m]
chief-of-the-general-staff: ģenerālštāba priekšnieks [m]
commander-in-chief: virspavēlnieks [m]
supreme-commander: virspavēlnieks [m]; ~augstākais virspavēlnieks [m]
ministry-of-defence: Aizsardzības ministrija [f a]
ministry-of-foreign-affairs: Ārlietu ministrija [f a]
general-staff: ģenerālštābs [m]
armed-forces: bruņotie spēki [m] {bruņoto spēku, bruņotajiem spēkiem, bruņotos spēkus}; ~armija [f]
land-forces: sauszemes spēki [m] {sauszemes spēku}
air-force: gaisa spēki [m] {gaisa spēku, gaisa spēkiem}
special-forces: speciālie spēki [m] {speciālo spēku}; ~speciālo operāciju spēki [m]; ~specvienības [f]
coast-guard: krasta apsardze [f]
national-guard: Nacionālā gvarde [f] {Nacionālās gvardes}; ~Zemessardze [f]
member-state: dalībvalsts [f] {dalībvalstis, dalībvalstu, dalībvalstīm, dalībvalstīs}
of-10: feldmaršals [m]
of-8: ģenerālleitnants [m]
of-7: ģenerālmajors [m]
of-6: brigādes ģenerālis [m] {brigādes ģenerāļa}
of-5: pulkvedis [m] {pulkveža}
of-4: pulkvežleitnants [m]
of-9-navy: admirālis [m] {admirāļa}
of-8-navy: viceadmirālis [m] {viceadmirāļa}
of-7-navy: kontradmirālis [m] {kontradmirāļa}
of-6-navy: flotiles admirālis [m] {flotiles admirāļa}; ~komodors [m]
non-commissioned-officer: apakšvirsnieks [m]; ~instruktors [m]
sergeant: seržants [m]
air-defence: pretgaisa aizsardzība [f]
ballistic-missile: ballistiskā raķete [f] {ballistiskās raķetes, ballistisko raķeti, ballistisko raķešu, ballistiskajām raķetēm, ballistiskām raķetēm}
cruise-missile: spārnotā raķete [f] {spārnotās raķetes, spārnoto raķeti, spārnoto raķešu, spārnotajām raķetēm}
anti-tank-missile: prettanku raķete [f] {prettanku raķetes, prettanku raķešu}
air-defence-system: pretgaisa aizsardzības sistēma [f]
ammunition: munīcija [f]
artillery: artilērija [f]
armoured-vehicle: bruņumašīna [f]; ~bruņutransportieris [m]; ~bruņutransportlīdzeklis [m]; ~bruņutehnika [f]
main-battle-tank: kaujas tanks [m]; ~tanks [m]
fighter-aircraft: iznīcinātājs [m]; ~kaujas lidmašīna [f]; ~iznīcinātājlidmašīna [f]
helicopter: helikopters [m]
submarine: zemūdene [f] {zemūdeņu}
frigate: fregate [f] {fregašu}
aircraft-carrier: aviācijas bāzes kuģis [m] {aviācijas bāzes kuģa, aviācijas bāzes kuģi}; ~lidmašīnu bāzes kuģis [m]; ~aviobāzes kuģis [m]
warship: karakuģis [m] {karakuģa, karakuģi, karakuģu}; ~kara kuģis [m]
battlegroup: kaujas grupa [f]
battalion: bataljons [m]
brigade: brigāde [f] {brigāžu}
rapid-reaction-force: ātrās reaģēšanas spēki [m] {ātrās reaģēšanas spēku}
military-exercise: militārās mācības [f] {militāro mācību, militārajās mācībās, militārajām mācībām}
nuclear-weapon: kodolierocis [m] {kodolieroča, kodolieroči, kodolieroču, kodolieročus, kodolieročiem}; ~atomierocis [m]
weapons-of-mass-destruction: masu iznīcināšanas ieroči [m] {masu iznīcināšanas ieroču, masu iznīcināšanas ieročus, masu iznīcināšanas ieročiem}; ~masveida iznīcināšanas ieroči [m]
collective-defence: kolektīvā aizsardzība [f] {kolektīvās aizsardzības, kolektīvo aizsardzību, kolektīvajai aizsardzībai}
deterrence-and-defence: atturēšana un aizsardzība {atturēšanas un aizsardzības, atturēšanu un aizsardzību, atturēšanai un aizsardzībai}
interoperability: sadarbspēja [f]; ~savietojamība [f]; ~savstarpēja izmantojamība [f]
mine-clearance: atmīnēšana [f]
peacekeeping: miera uzturēšana [f]
peacekeeping-force: miera uzturēšanas spēki [m] {miera uzturēšanas spēku}; ~miera uzturētāji [m]
ceasefire: pamiers [m]; ~uguns pārtraukšana [f]
no-fly-zone: lidojumu aizlieguma zona [f]; ~aizliegta lidojumu zona [f]; ~lidojumiem slēgtā zona [f]
prisoner-of-war: karagūsteknis [m] {karagūstekņa, karagūstekņi, karagūstekņu}
cyber-attack: kiberuzbrukums [m]
cybersecurity: kiberdrošība [f]
hybrid-threats: hibrīddraudi [m]; ~hibrīdapdraudējums [m]
disinformation: dezinformācija [f]
critical-infrastructure: kritiskā infrastruktūra [f] {kritiskās infrastruktūras, kritisko infrastruktūru, kritiskajai infrastruktūrai, kritiskajā infrastruktūrā}
intelligence-service: izlūkdienests [m]; ~slepenais dienests [m]
defence-industry: aizsardzības industrija [f]; ~aizsardzības rūpniecība [f]; ~aizsardzības nozare [f]
defence-spending: aizsardzības izdevumi [m] {aizsardzības izdevumu, aizsardzības izdevumus}; ~izdevumi aizsardzībai [m]
military-aid: militārā palīdzība [f] {militārās palīdzības, militāro palīdzību}; ~militārais atbalsts [m] {militārā atbalsta, militāro atbalstu}
terrorism: terorisms [m]
joint-statement: kopīgs paziņojums [m] {kopīgā paziņojuma, kopīgajā paziņojumā, kopīgu paziņojumu}; ~kopīga deklarācija [f]
press-release: paziņojums presei [m] {paziņojuma presei, paziņojumā presei}; ~preses relīze [f]; ~paziņojums plašsaziņas līdzekļiem [m]
press-conference: preses konference [f]
memorandum-of-understanding: saprašanās memorands [m]
security-guarantees: drošības garantijas [f]; ~drošības garantija [f]
territorial-integrity: teritoriālā integritāte [f] {teritoriālās integritātes, teritoriālo integritāti}; ~teritoriālā nedalāmība [f]; ~teritoriālais veselums [m]
sovereignty: suverenitāte [f]
rule-of-law: tiesiskums [m]; ~likuma vara [f]; ~tiesiska valsts [f]
human-rights: cilvēktiesības [f] {cilvēktiesību, cilvēktiesībām}
international-law: starptautiskās tiesības [f] {starptautisko tiesību, starptautiskajām tiesībām, starptautiskajās tiesībās}
international-humanitarian-law: starptautiskās humanitārās tiesības [f] {starptautisko humanitāro tiesību, starptautiskajām humanitārajām tiesībām}
un-charter: ANO Statūti [m] {ANO Statūtu, ANO Statūtos, ANO Statūtiem}; ~Apvienoto Nāciju Organizācijas Statūti [m] {Apvienoto Nāciju Organizācijas Statūtu}
north-atlantic-treaty: Ziemeļatlantijas līgums [m]; ~Vašingtonas līgums [m]
war-crime: kara noziegums [m]
crimes-against-humanity: noziegumi pret cilvēci [m] {noziegumu pret cilvēci, noziegumiem pret cilvēci}; ~noziegums pret cilvēci [m]
humanitarian-aid: humānā palīdzība [f] {humānās palīdzības, humāno palīdzību}; ~humanitārā palīdzība [f] {humanitārās palīdzības, humanitāro palīdzību}
refugee: bēglis [m] {bēgļa, bēgļi, bēgļu, bēgļus, bēgļiem}; ~bēgle [f]
internally-displaced-persons: iekšzemē pārvietotas personas [f] {iekšzemē pārvietotām personām, iekšzemē pārvietoto personu}; ~iekšēji pārvietotas personas [f]
economic-sanctions: ekonomiskās sankcijas [f] {ekonomisko sankciju, ekonomiskajām sankcijām}
arms-control: bruņojuma kontrole [f]; ~bruņošanās kontrole [f]; ~ieroču kontrole [f]
non-proliferation: neizplatīšana [f]
energy-security: energoapgādes drošība [f]; ~enerģētiskā drošība [f] {enerģētiskās drošības}; ~energodrošība [f]
climate-change: klimata pārmaiņas [f] {klimata pārmaiņu, klimata pārmaiņām}; ~klimata izmaiņas [f]
security-policy: drošības politika [f]
common-security-and-defence-policy: kopējā drošības un aizsardzības politika [f] {kopējās drošības un aizsardzības politikas}; ~KDAP [=]
arms-embargo: ieroču embargo
coalition-of-the-willing: gribētāju koalīcija [f]; ~labprātīgā koalīcija [f]
peace-negotiations: miera sarunas [f] {miera sarunu, miera sarunām, miera sarunās}
kyiv: Kijiva [f]; ~Kijeva [f]
kharkiv: Harkiva [f]; !Harkova [f]
odesa: Odesa [f]
lviv: Ļviva [f]; !Ļvova [f]
in-ukraine: Ukrainā
tuerkiye: Turcija [f]; ~Türkiye
czechia: Čehija [f]; ~Čehijas Republika [f]
north-macedonia: Ziemeļmaķedonija [f]
crimea: Krima [f]
black-sea: Melnā jūra [f] {Melnās jūras, Melnajā jūrā, Melno jūru, Melnajai jūrai}
baltic-sea: Baltijas jūra [f]
mediterranean-sea: Vidusjūra [f]
western-balkans: Rietumbalkāni [m]
baltic-states: Baltijas valstis [f a] {Baltijas valstu}
`
