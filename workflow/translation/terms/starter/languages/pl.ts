/** Polish. */
export const text = `
nato: NATO; ~Organizacja Traktatu Północnoatlantyckiego [f]; ~Sojusz Północnoatlantycki [m]
north-atlantic-council: Rada Północnoatlantycka [f]
nato-military-committee: Komitet Wojskowy NATO [m]; ~Komitet Wojskowy [m]
shape: SHAPE
eu: Unia Europejska [f]; ~UE
european-commission: Komisja Europejska [f]
european-parliament: Parlament Europejski [m]
european-council: Rada Europejska [f]
council-of-the-eu: Rada Unii Europejskiej [f]; ~Rada UE [f]
court-of-justice-eu: Trybunał Sprawiedliwości Unii Europejskiej [m]
european-central-bank: Europejski Bank Centralny [m]; ~EBC
european-investment-bank: Europejski Bank Inwestycyjny [m]; ~EBI
external-action-service: Europejska Służba Działań Zewnętrznych [f]; ~ESDZ
european-defence-agency: Europejska Agencja Obrony [f]; ~EDA; ~EAO
europol: Europol [m]
frontex: Frontex [m]; ~Europejska Agencja Straży Granicznej i Przybrzeżnej [f]
european-peace-facility: Europejski Instrument na rzecz Pokoju [m a]
un: Organizacja Narodów Zjednoczonych [f]; ~ONZ; ~Narody Zjednoczone
un-security-council: Rada Bezpieczeństwa ONZ [f]; ~Rada Bezpieczeństwa Organizacji Narodów Zjednoczonych [f]; ~Rada Bezpieczeństwa [f]
un-general-assembly: Zgromadzenie Ogólne ONZ [n]; ~Zgromadzenie Ogólne Organizacji Narodów Zjednoczonych [n]; ~Zgromadzenie Ogólne [n]
international-court-of-justice: Międzynarodowy Trybunał Sprawiedliwości [m]
unhcr: UNHCR; ~Wysoki Komisarz Narodów Zjednoczonych do spraw Uchodźców [m]
unicef: UNICEF
iaea: Międzynarodowa Agencja Energii Atomowej [f]; ~MAEA
world-health-organization: Światowa Organizacja Zdrowia [f]; ~WHO
world-food-programme: Światowy Program Żywnościowy [m]; ~WFP
osce: OBWE; ~Organizacja Bezpieczeństwa i Współpracy w Europie [f]; !OSCE
council-of-europe: Rada Europy [f]
international-criminal-court: Międzynarodowy Trybunał Karny [m]; ~MTK
icrc: Międzynarodowy Komitet Czerwonego Krzyża [m]; ~MKCK
imf: Międzynarodowy Fundusz Walutowy [m]; ~MFW
world-bank: Bank Światowy [m]
wto: Światowa Organizacja Handlu [f]; ~WTO
oecd: OECD; ~Organizacja Współpracy Gospodarczej i Rozwoju [f]
opcw: Organizacja ds. Zakazu Broni Chemicznej [f]; ~OPCW
interpol: Interpol [m a]
african-union: Unia Afrykańska [f]
joint-expeditionary-force: Połączone Siły Ekspedycyjne; ~Joint Expeditionary Force
ukraine-defence-contact-group: Grupa Kontaktowa ds. Obrony Ukrainy [f]
prime-minister: premier [m]; ~prezes Rady Ministrów [m]; ~premierka [f]
deputy-prime-minister: wicepremier [m]; ~wicepremierka [f]; ~wiceprezes Rady Ministrów [m]
federal-chancellor: kanclerz federalny [m]; ~kanclerz [m]; ~kanclerka [f]
head-of-state: głowa państwa [f] {głowy państwa, głowy państw, głów państw, głowom państw, głowami państw, głowie państwa}
head-of-government: szef rządu [m] {szefowie rządów, szefów rządów}
heads-of-state-and-government: szefowie państw i rządów [m] {szefów państw i rządów, szefom państw i rządów, szefami państw i rządów}; ~szefowie państw lub rządów [m] {szefów państw lub rządów}; ~przywódcy państw i rządów [m]
defence-minister: minister obrony [c] {ministra obrony, ministrowi obrony, ministrem obrony, ministrowie obrony, ministrów obrony}; ~minister obrony narodowej [c]; ~ministra obrony [f]
foreign-minister: minister spraw zagranicznych [c] {ministra spraw zagranicznych, ministrowie spraw zagranicznych, ministrów spraw zagranicznych}; ~szef MSZ [m]
interior-minister: minister spraw wewnętrznych [c]; ~minister spraw wewnętrznych i administracji [c]
finance-minister: minister finansów [c]
justice-minister: minister sprawiedliwości [c]
defence-secretary: minister obrony [c] {ministra obrony, ministrem obrony}; ~brytyjski minister obrony [m]
foreign-secretary: minister spraw zagranicznych [c] {ministra spraw zagranicznych, ministrem spraw zagranicznych}; ~szef brytyjskiej dyplomacji [m]
us-secretary-of-state: sekretarz stanu USA [c]; ~amerykański sekretarz stanu [m]; ~sekretarz stanu [c]; ~sekretarz stanu Stanów Zjednoczonych [c]
us-secretary-of-defense: sekretarz obrony [c]; ~amerykański sekretarz obrony [m]
state-secretary: sekretarz stanu [c]; ~wiceminister [c]
ambassador: ambasador [c]; ~ambasadorka [f]
permanent-representative: stały przedstawiciel [m]; ~stała przedstawicielka [f]
special-envoy: specjalny wysłannik [m]; ~wysłannik specjalny [m]; ~specjalna wysłanniczka [f]
member-of-parliament: poseł [m] {posła, posłowi, posłem, posłowie, posłów}; ~posłanka [f]; ~parlamentarzysta [m]; ~deputowany [m]
spokesperson: rzecznik [m]; ~rzeczniczka [f]; ~rzecznik prasowy [m]
secretary-general: sekretarz generalny [c]
nato-secretary-general: sekretarz generalny NATO [c]
un-secretary-general: sekretarz generalny ONZ [c]; ~sekretarz generalny Organizacji Narodów Zjednoczonych [c]
saceur: Naczelny Dowódca Sił Sojuszniczych w Europie [m]; ~SACEUR [=]; ~naczelny dowódca sił NATO w Europie [m]
president-of-the-commission: przewodnicząca Komisji Europejskiej [f]; ~przewodniczący Komisji Europejskiej [m]; ~szefowa Komisji Europejskiej [f]; ~przewodnicząca Komisji [f]; ~przewodniczący Komisji [m]
president-of-the-european-council: przewodniczący Rady Europejskiej [m]; ~przewodnicząca Rady Europejskiej [f]
high-representative: wysoki przedstawiciel [m]; ~wysoka przedstawicielka [f]
chief-of-defence: szef obrony [m] {szefowie obrony, szefów obrony}; ~szef Sztabu Generalnego [m]; ~szef Sztabu Obrony [m]
chief-of-the-general-staff: szef Sztabu Generalnego [m]
commander-in-chief: naczelny dowódca [m] {naczelnego dowódcy, naczelnym dowódcą}; ~zwierzchnik sił zbrojnych [m]
supreme-commander: naczelny dowódca [m] {naczelnego dowódcy, naczelnym dowódcą}; ~głównodowodzący [m]
ministry-of-defence: Ministerstwo Obrony [n]; ~Ministerstwo Obrony Narodowej [n]; ~MON [=]; ~resort obrony [m]
ministry-of-foreign-affairs: Ministerstwo Spraw Zagranicznych [n]; ~MSZ [=]
general-staff: Sztab Generalny [m]
armed-forces: siły zbrojne
land-forces: wojska lądowe; ~siły lądowe
air-force: siły powietrzne; ~lotnictwo wojskowe [n]
special-forces: siły specjalne; ~wojska specjalne
coast-guard: straż przybrzeżna [f]; ~straż wybrzeża [f]
national-guard: Gwardia Narodowa [f]
member-state: państwo członkowskie [n] {państwa członkowskie, państw członkowskich, państwom członkowskim}; ~kraj członkowski [m]
of-10: marszałek polny [m]; ~feldmarszałek [m]; ~marszałek [m]
of-8: generał broni [m]; ~generał porucznik [m]
of-7: generał dywizji [m]; ~generał major [m]
of-6: generał brygady [m]
of-5: pułkownik [m]
of-4: podpułkownik [m]
of-9-navy: admirał [m]
of-8-navy: admirał floty [m]; ~wiceadmirał [m]
of-7-navy: wiceadmirał [m]; ~kontradmirał [m]
of-6-navy: kontradmirał [m]; ~komodor [m]
non-commissioned-officer: podoficer [m]
sergeant: sierżant [c]
air-defence: obrona powietrzna [f]; ~obrona przeciwlotnicza [f]
ballistic-missile: pocisk balistyczny [m]; ~rakieta balistyczna [f]
cruise-missile: pocisk manewrujący [m]; ~rakieta manewrująca [f]
anti-tank-missile: przeciwpancerny pocisk kierowany [m]; ~pocisk przeciwpancerny [m]
air-defence-system: system obrony powietrznej [m]; ~system obrony przeciwlotniczej [m]
ammunition: amunicja [f]
artillery: artyleria [f]
armoured-vehicle: pojazd opancerzony [m]; ~wóz opancerzony [m]; ~transporter opancerzony [m]
main-battle-tank: czołg podstawowy [m]; ~czołg [m]
fighter-aircraft: samolot myśliwski [m]; ~myśliwiec [m] {myśliwca, myśliwce, myśliwców}; ~samolot bojowy [m]
helicopter: śmigłowiec [m] {śmigłowca, śmigłowce, śmigłowców}; ~helikopter [m]
submarine: okręt podwodny [m]; ~łódź podwodna [f]
frigate: fregata [f]
aircraft-carrier: lotniskowiec [m] {lotniskowca, lotniskowce, lotniskowców}
warship: okręt wojenny [m]
battlegroup: grupa bojowa [f]
battalion: batalion [m]
brigade: brygada [f]
rapid-reaction-force: siły szybkiego reagowania
military-exercise: ćwiczenia wojskowe; ~ćwiczenie wojskowe [n]; ~manewry wojskowe
nuclear-weapon: broń jądrowa [f] {broni jądrowej, bronią jądrową}; ~broń nuklearna [f] {broni nuklearnej}; ~broń atomowa [f] {broni atomowej}
weapons-of-mass-destruction: broń masowego rażenia [f] {broni masowego rażenia}
collective-defence: zbiorowa obrona [f]; ~obrona zbiorowa [f]; ~kolektywna obrona [f]
deterrence-and-defence: odstraszanie i obrona {odstraszania i obrony}
interoperability: interoperacyjność [f]
mine-clearance: rozminowanie [n]; ~rozminowywanie [n]
peacekeeping: utrzymywanie pokoju [n] {utrzymywania pokoju, utrzymaniu pokoju, utrzymania pokoju}
peacekeeping-force: siły pokojowe; ~siły utrzymujące pokój; ~błękitne hełmy
ceasefire: zawieszenie broni [n] {zawieszenia broni, zawieszeniu broni}; ~rozejm [m]; ~przerwanie ognia [n]
no-fly-zone: strefa zakazu lotów [f]
prisoner-of-war: jeniec wojenny [m] {jeńca wojennego, jeńcy wojenni, jeńców wojennych}
cyber-attack: cyberatak [m]; ~atak cybernetyczny [m]; ~atak hakerski [m]
cybersecurity: cyberbezpieczeństwo [n]
hybrid-threats: zagrożenia hybrydowe; ~zagrożenie hybrydowe [n]
disinformation: dezinformacja [f]
critical-infrastructure: infrastruktura krytyczna [f]
intelligence-service: służby wywiadowcze; ~wywiad [m]; ~służba wywiadowcza [f]; ~agencja wywiadowcza [f]
defence-industry: przemysł obronny [m]; ~przemysł zbrojeniowy [m]
defence-spending: wydatki na obronność; ~wydatki na obronę; ~wydatki obronne
military-aid: pomoc wojskowa [f]; ~wsparcie wojskowe [n]; ~pomoc militarna [f]
terrorism: terroryzm [m]
joint-statement: wspólne oświadczenie [n]; ~wspólna deklaracja [f]
press-release: komunikat prasowy [m]; ~informacja prasowa [f]
press-conference: konferencja prasowa [f]
memorandum-of-understanding: protokół ustaleń [m]; ~memorandum o porozumieniu [n]; ~list intencyjny [m]
security-guarantees: gwarancje bezpieczeństwa; ~gwarancja bezpieczeństwa [f]
territorial-integrity: integralność terytorialna [f]
sovereignty: suwerenność [f]
rule-of-law: praworządność [f]; ~rządy prawa; ~państwo prawa [n]
human-rights: prawa człowieka {praw człowieka, prawom człowieka, prawami człowieka}
international-law: prawo międzynarodowe [n]
international-humanitarian-law: międzynarodowe prawo humanitarne [n]
un-charter: Karta Narodów Zjednoczonych [f]; ~Karta ONZ [f]
north-atlantic-treaty: Traktat Północnoatlantycki [m]; ~Traktat Waszyngtoński [m]; ~traktat waszyngtoński [m]
war-crime: zbrodnia wojenna [f]
crimes-against-humanity: zbrodnie przeciwko ludzkości [f]; ~zbrodnia przeciwko ludzkości [f]
humanitarian-aid: pomoc humanitarna [f]
refugee: uchodźca [m] {uchodźcy, uchodźców, uchodźcom, uchodźcami, uchodźcach}; ~uchodźczyni [f]
internally-displaced-persons: osoby wewnętrznie przesiedlone; ~przesiedleńcy wewnętrzni; ~uchodźcy wewnętrzni
economic-sanctions: sankcje gospodarcze; ~sankcje ekonomiczne
arms-control: kontrola zbrojeń [f]; ~kontrola broni [f]
non-proliferation: nierozprzestrzenianie [n]
energy-security: bezpieczeństwo energetyczne [n]
climate-change: zmiana klimatu [f]; ~zmiany klimatu; ~zmiany klimatyczne
security-policy: polityka bezpieczeństwa [f]
common-security-and-defence-policy: wspólna polityka bezpieczeństwa i obrony [f]; ~WPBiO [=]
arms-embargo: embargo na broń [n]
coalition-of-the-willing: koalicja chętnych [f]
peace-negotiations: negocjacje pokojowe; ~rozmowy pokojowe; ~rokowania pokojowe
kyiv: Kijów [m] {Kijowa, Kijowowi, Kijowem, Kijowie}
kharkiv: Charków [m] {Charkowa, Charkowem, Charkowie}
odesa: Odessa [f]; ~Odesa [f]
lviv: Lwów [m] {Lwowa, Lwowem, Lwowie}
in-ukraine: w Ukrainie [=]; ~na Ukrainie [=]
tuerkiye: Turcja [f]; ~Türkiye
czechia: Czechy; ~Republika Czeska [f]
north-macedonia: Macedonia Północna [f]
crimea: Krym [m]
black-sea: Morze Czarne [n]
baltic-sea: Morze Bałtyckie [n]; ~Bałtyk [m]
mediterranean-sea: Morze Śródziemne [n]
western-balkans: Bałkany Zachodnie
baltic-states: państwa bałtyckie [n a]; ~kraje bałtyckie [m a]
`
