/** Hungarian. */
export const text = `
nato: NATO; ~Észak-atlanti Szerződés Szervezete
north-atlantic-council: Észak-atlanti Tanács
nato-military-committee: NATO Katonai Bizottsága; ~Katonai Bizottság; ~NATO katonai bizottsága
shape: SHAPE
eu: Európai Unió; ~EU
european-commission: Európai Bizottság
european-parliament: Európai Parlament
european-council: Európai Tanács
council-of-the-eu: Európai Unió Tanácsa; ~Tanács; ~EU Tanácsa
court-of-justice-eu: Európai Unió Bírósága; ~Európai Bíróság
european-central-bank: Európai Központi Bank; ~EKB
european-investment-bank: Európai Beruházási Bank; ~EBB
external-action-service: Európai Külügyi Szolgálat; ~EKSZ
european-defence-agency: Európai Védelmi Ügynökség; ~EDA
europol: Europol
frontex: Frontex; ~Európai Határ- és Parti Őrség Ügynökség
european-peace-facility: Európai Békekeret
un: Egyesült Nemzetek Szervezete; ~ENSZ; ~Egyesült Nemzetek
un-security-council: ENSZ Biztonsági Tanácsa; ~Biztonsági Tanács; ~ENSZ BT
un-general-assembly: ENSZ Közgyűlése; ~ENSZ-közgyűlés [a]; ~Közgyűlés
international-court-of-justice: Nemzetközi Bíróság
unhcr: ENSZ Menekültügyi Főbiztossága; ~UNHCR; ~ENSZ menekültügyi főbiztossága [a]
unicef: UNICEF
iaea: Nemzetközi Atomenergia-ügynökség; ~NAÜ; ~Nemzetközi Atomenergia Ügynökség
world-health-organization: Egészségügyi Világszervezet; ~WHO
world-food-programme: Élelmezési Világprogram; ~WFP
osce: EBESZ; ~Európai Biztonsági és Együttműködési Szervezet
council-of-europe: Európa Tanács; ~Európa-tanács
international-criminal-court: Nemzetközi Büntetőbíróság
icrc: Vöröskereszt Nemzetközi Bizottsága; ~Nemzetközi Vöröskereszt
imf: Nemzetközi Valutaalap; ~IMF
world-bank: Világbank
wto: Kereskedelmi Világszervezet; ~WTO
oecd: OECD; ~Gazdasági Együttműködési és Fejlesztési Szervezet
opcw: Vegyifegyver-tilalmi Szervezet; ~OPCW
interpol: Interpol [a]
african-union: Afrikai Unió
joint-expeditionary-force: Közös Expedíciós Erő; ~Joint Expeditionary Force
ukraine-defence-contact-group: Ukrajna Védelmi Kapcsolattartó Csoport; ~ukrajnai védelmi kapcsolattartó csoport [a]
prime-minister: miniszterelnök; ~kormányfő
deputy-prime-minister: miniszterelnök-helyettes; ~kormányfőhelyettes
federal-chancellor: szövetségi kancellár; ~kancellár
head-of-state: államfő
head-of-government: kormányfő
heads-of-state-and-government: állam- és kormányfők {állam- és kormányfői, állam- és kormányfőinek, állam- és kormányfőknek}; ~állam-, illetve kormányfők; ~állam- vagy kormányfők
defence-minister: védelmi miniszter {védelmi minisztere, védelmi miniszterek}; ~honvédelmi miniszter {honvédelmi minisztere}
foreign-minister: külügyminiszter {külügyminisztere, külügyminiszterek}
interior-minister: belügyminiszter {belügyminisztere}
finance-minister: pénzügyminiszter {pénzügyminisztere}
justice-minister: igazságügyi miniszter {igazságügyi minisztere}; ~igazságügy-miniszter
defence-secretary: védelmi miniszter {védelmi minisztere}
foreign-secretary: külügyminiszter {külügyminisztere}
us-secretary-of-state: amerikai külügyminiszter; ~az Egyesült Államok külügyminisztere; ~külügyminiszter {külügyminisztere}; !államtitkár
us-secretary-of-defense: védelmi miniszter {védelmi minisztere}
state-secretary: államtitkár
ambassador: nagykövet
permanent-representative: állandó képviselő {állandó képviselője}
special-envoy: különmegbízott {különmegbízottja}; ~különleges megbízott; ~különleges képviselő
member-of-parliament: parlamenti képviselő; ~országgyűlési képviselő; ~képviselő
spokesperson: szóvivő {szóvivője}
secretary-general: főtitkár {főtitkára}
nato-secretary-general: NATO főtitkára; ~NATO-főtitkár
un-secretary-general: ENSZ főtitkára; ~ENSZ-főtitkár
saceur: NATO európai erőinek főparancsnoka; ~szövetséges erők európai főparancsnoka; ~SACEUR [=]
president-of-the-commission: Európai Bizottság elnöke {Európai Bizottság elnökének}; ~bizottsági elnök
president-of-the-european-council: Európai Tanács elnöke {Európai Tanács elnökének}
high-representative: főképviselő {főképviselője}
chief-of-defence: vezérkari főnök {vezérkari főnöke, vezérkari főnökei}; ~Honvéd Vezérkar főnöke; ~védelmi erők parancsnoka
chief-of-the-general-staff: vezérkari főnök {vezérkari főnöke}; ~vezérkar főnöke
commander-in-chief: főparancsnok {főparancsnoka}
supreme-commander: legfelsőbb parancsnok; ~főparancsnok {főparancsnoka}
ministry-of-defence: védelmi minisztérium {védelmi minisztériuma}; ~honvédelmi minisztérium
ministry-of-foreign-affairs: külügyminisztérium {külügyminisztériuma}
general-staff: vezérkar {vezérkara}
armed-forces: fegyveres erők {fegyveres erői, fegyveres erőinek, fegyveres erőknek}; ~haderő {hadereje}
land-forces: szárazföldi erők {szárazföldi erői}; ~szárazföldi csapatok
air-force: légierő {légiereje}
special-forces: különleges erők {különleges erői}; ~különleges műveleti erők; ~különleges egységek
coast-guard: parti őrség {parti őrsége}; ~partiőrség
national-guard: Nemzeti Gárda; ~nemzeti gárda
member-state: tagállam {tagállamok, tagállama, tagállamai}; ~tagország
of-10: tábornagy
of-8: altábornagy
of-7: vezérőrnagy
of-6: dandártábornok
of-5: ezredes
of-4: alezredes
of-9-navy: tengernagy; ~admirális
of-8-navy: altengernagy; ~admirális
of-7-navy: ellentengernagy
of-6-navy: sorhajókapitány; ~kommodor
non-commissioned-officer: altiszt; ~tiszthelyettes
sergeant: őrmester
air-defence: légvédelem {légvédelmi, légvédelmet, légvédelme, légvédelmének}
ballistic-missile: ballisztikus rakéta {ballisztikus rakéták}
cruise-missile: cirkálórakéta; ~robotrepülőgép
anti-tank-missile: páncéltörő rakéta; ~páncéltörő irányított rakéta; ~páncélelhárító rakéta
air-defence-system: légvédelmi rendszer
ammunition: lőszer {lőszerek}
artillery: tüzérség {tüzérségi}
armoured-vehicle: páncélozott jármű {páncélozott járművek}; ~páncélozott harcjármű
main-battle-tank: harckocsi; ~tank
fighter-aircraft: vadászrepülőgép; ~vadászgép; ~harci repülőgép; ~vadászrepülő
helicopter: helikopter
submarine: tengeralattjáró
frigate: fregatt
aircraft-carrier: repülőgép-hordozó; ~repülőgép-anyahajó
warship: hadihajó
battlegroup: harccsoport
battalion: zászlóalj {zászlóaljak, zászlóalját}
brigade: dandár
rapid-reaction-force: gyorsreagálású erők {gyorsreagálású erő}
military-exercise: hadgyakorlat; ~katonai gyakorlat
nuclear-weapon: nukleáris fegyver {nukleáris fegyverek}; ~atomfegyver
weapons-of-mass-destruction: tömegpusztító fegyverek {tömegpusztító fegyver}
collective-defence: kollektív védelem {kollektív védelmi, kollektív védelmet, kollektív védelme}
deterrence-and-defence: elrettentés és védelem {elrettentés és a védelem, elrettentést és védelmet, elrettentési és védelmi}
interoperability: interoperabilitás; ~együttműködési képesség
mine-clearance: aknamentesítés
peacekeeping: békefenntartás {békefenntartó}
peacekeeping-force: békefenntartó erők {békefenntartó erő}; ~békefenntartók
ceasefire: tűzszünet {tűzszüneti}; ~fegyverszünet {fegyverszüneti}
no-fly-zone: repüléstilalmi övezet; ~légtérzár
prisoner-of-war: hadifogoly {hadifoglyok, hadifoglyot}
cyber-attack: kibertámadás
cybersecurity: kiberbiztonság {kiberbiztonsági}
hybrid-threats: hibrid fenyegetések {hibrid fenyegetés}
disinformation: dezinformáció; ~félretájékoztatás
critical-infrastructure: kritikus infrastruktúra {kritikus infrastruktúrák}; ~létfontosságú infrastruktúra
intelligence-service: hírszerző szolgálat; ~titkosszolgálat; ~hírszerzés
defence-industry: védelmi ipar {védelmi ipara, védelmi ipari}; ~hadiipar {hadiipari}
defence-spending: védelmi kiadások {védelmi kiadásai, védelmi kiadásokat}; ~katonai kiadások
military-aid: katonai segítség {katonai segítséget}; ~katonai segély; ~katonai támogatás; ~katonai segítségnyújtás
terrorism: terrorizmus
joint-statement: közös nyilatkozat {közös nyilatkozatban}; ~közös közlemény
press-release: sajtóközlemény
press-conference: sajtótájékoztató; ~sajtókonferencia
memorandum-of-understanding: egyetértési megállapodás; ~szándéknyilatkozat; ~egyetértési memorandum
security-guarantees: biztonsági garanciák {biztonsági garancia, biztonsági garanciákat}
territorial-integrity: területi integritás {területi integritását, területi integritása}; ~területi egység {területi egysége}
sovereignty: szuverenitás
rule-of-law: jogállamiság; ~jogállam
human-rights: emberi jogok {emberi jogi, emberi jogokat, emberi joga}
international-law: nemzetközi jog {nemzetközi jogot, nemzetközi jogi}
international-humanitarian-law: nemzetközi humanitárius jog
un-charter: ENSZ Alapokmánya; ~ENSZ alapokmánya
north-atlantic-treaty: Észak-atlanti Szerződés; ~Washingtoni Szerződés; ~washingtoni szerződés
war-crime: háborús bűncselekmény; ~háborús bűn {háborús bűnök}; ~háborús bűntett
crimes-against-humanity: emberiesség elleni bűncselekmények {emberiesség elleni bűncselekmény}; ~emberiesség elleni bűnök {emberiesség elleni bűn}; ~emberiség elleni bűncselekmények; ~emberiség elleni bűnök
humanitarian-aid: humanitárius segély; ~humanitárius segítségnyújtás; ~humanitárius segítség
refugee: menekült {menekültek}
internally-displaced-persons: belső menekültek; ~lakóhelyüket elhagyni kényszerült személyek; ~belső elvándorlók
economic-sanctions: gazdasági szankciók {gazdasági szankciókat}
arms-control: fegyverzet-ellenőrzés; ~fegyverzetellenőrzés
non-proliferation: nonproliferáció; ~elterjedésének megakadályozása
energy-security: energiabiztonság
climate-change: éghajlatváltozás; ~klímaváltozás
security-policy: biztonságpolitika {biztonságpolitikai}; ~biztonsági politika
common-security-and-defence-policy: közös biztonság- és védelempolitika; ~KBVP [=]
arms-embargo: fegyverembargó
coalition-of-the-willing: tettre készek koalíciója; ~hajlandók koalíciója; ~önkéntesek koalíciója
peace-negotiations: béketárgyalások {béketárgyalás, béketárgyalásokat}; ~béketárgyalásokon
kyiv: Kijev; ~Kijiv
kharkiv: Harkiv; ~Harkov
odesa: Odessza; ~Odesza
lviv: Lviv; ~Lemberg; !Lvov
in-ukraine: Ukrajnában
tuerkiye: Törökország; ~Türkiye
czechia: Csehország; ~Cseh Köztársaság
north-macedonia: Észak-Macedónia
crimea: Krím; ~Krím félsziget; ~Krím-félsziget
black-sea: Fekete-tenger
baltic-sea: Balti-tenger
mediterranean-sea: Földközi-tenger; ~mediterrán térség [a]
western-balkans: Nyugat-Balkán
baltic-states: balti államok [a] {balti állam}; ~balti országok [a]; ~Baltikum
`
