/** Danish. */
export const text = `
nato: NATO; ~Nato; ~Den Nordatlantiske Traktats Organisation [c]; ~Atlantpagten [c]
north-atlantic-council: Det Nordatlantiske Råd [n]; ~NATO-rådet [n]
nato-military-committee: NATO’s Militærkomité [c a]; ~Militærkomitéen [c a]
shape: SHAPE
eu: Den Europæiske Union [c]; ~EU
european-commission: Europa-Kommissionen [c]; ~EU-Kommissionen [c]; ~Kommissionen [c]
european-parliament: Europa-Parlamentet [n]; ~EU-Parlamentet [n]
european-council: Det Europæiske Råd [n]
council-of-the-eu: Rådet for Den Europæiske Union [n]; ~EU-Rådet [n]; ~Ministerrådet [n]
court-of-justice-eu: Den Europæiske Unions Domstol [c]; ~EU-Domstolen [c]
european-central-bank: Den Europæiske Centralbank [c]; ~ECB
european-investment-bank: Den Europæiske Investeringsbank [c]; ~EIB
external-action-service: Tjenesten for EU’s Optræden Udadtil [c]; ~EU-Udenrigstjenesten [c]
european-defence-agency: Det Europæiske Forsvarsagentur [n]; ~EDA
europol: Europol
frontex: Frontex; ~Det Europæiske Agentur for Grænse- og Kystbevogtning [n]
european-peace-facility: den europæiske fredsfacilitet [c a]
un: De Forenede Nationer; ~FN
un-security-council: FN’s Sikkerhedsråd [n]; ~De Forenede Nationers Sikkerhedsråd [n]; ~Sikkerhedsrådet [n a]; ~FN’s sikkerhedsråd [n]
un-general-assembly: FN’s Generalforsamling [c]; ~FN’s generalforsamling [c]; ~De Forenede Nationers Generalforsamling [c]
international-court-of-justice: Den Internationale Domstol [c]
unhcr: UNHCR; ~FN’s Flygtningehøjkommissariat [n]; ~FN’s flygtningeorganisation [c]
unicef: UNICEF; ~Unicef
iaea: Det Internationale Atomenergiagentur [n]; ~IAEA
world-health-organization: Verdenssundhedsorganisationen [c]; ~WHO
world-food-programme: Verdensfødevareprogrammet [n]; ~WFP
osce: OSCE; ~Organisationen for Sikkerhed og Samarbejde i Europa [c]
council-of-europe: Europarådet [n]
international-criminal-court: Den Internationale Straffedomstol [c]; ~ICC
icrc: Den Internationale Røde Kors Komité [c]; ~Den Internationale Røde Kors-Komité [c]; ~ICRC
imf: Den Internationale Valutafond [c]; ~IMF
world-bank: Verdensbanken [c]
wto: Verdenshandelsorganisationen [c]; ~WTO
oecd: OECD; ~Organisationen for Økonomisk Samarbejde og Udvikling [c]
opcw: Organisationen for Forbud mod Kemiske Våben [c]; ~OPCW
interpol: Interpol [a]
african-union: Den Afrikanske Union [c]
joint-expeditionary-force: Joint Expeditionary Force; ~JEF
ukraine-defence-contact-group: kontaktgruppen for Ukraines forsvar [c a]; ~Ukraine Defense Contact Group
prime-minister: premierminister [c]; ~statsminister [c]
deputy-prime-minister: vicepremierminister [c]; ~vicestatsminister [c]
federal-chancellor: forbundskansler [c]; ~kansler [c]
head-of-state: statsoverhoved [n]; ~statschef [c]
head-of-government: regeringschef [c]; ~regeringsleder [c]
heads-of-state-and-government: stats- og regeringschefer [c]; ~stats- eller regeringschefer [c]
defence-minister: forsvarsminister [c] {forsvarsministre}
foreign-minister: udenrigsminister [c] {udenrigsministre}
interior-minister: indenrigsminister [c] {indenrigsministre}
finance-minister: finansminister [c] {finansministre}
justice-minister: justitsminister [c] {justitsministre}
defence-secretary: forsvarsminister [c] {forsvarsministre}
foreign-secretary: udenrigsminister [c] {udenrigsministre}
us-secretary-of-state: USA’s udenrigsminister [c]; ~amerikanske udenrigsminister [c]; ~udenrigsminister [c]; !statssekretær [c]
us-secretary-of-defense: forsvarsminister [c]
state-secretary: statssekretær [c]
ambassador: ambassadør [c]
permanent-representative: fast repræsentant [c] {faste repræsentant, faste repræsentanter}
special-envoy: særlig udsending [c] {særlige udsending, særlige udsendinge}; ~specialudsending [c]
member-of-parliament: parlamentsmedlem [n] {parlamentsmedlemmer}; ~folketingsmedlem [n] {folketingsmedlemmer}; ~medlem af parlamentet [n]
spokesperson: talsperson [c]; ~talsmand [c] {talsmænd}; ~talskvinde [c]
secretary-general: generalsekretær [c]
nato-secretary-general: NATO’s generalsekretær [c]; ~NATO-generalsekretær [c]; ~generalsekretær for NATO [c]
un-secretary-general: FN’s generalsekretær [c]; ~De Forenede Nationers generalsekretær [c]
saceur: NATO’s øverstkommanderende i Europa [c]; ~SACEUR [=]
president-of-the-commission: formand for Europa-Kommissionen [c]; ~Europa-Kommissionens formand [c]; ~EU-Kommissionens formand [c]; ~kommissionsformand [c]
president-of-the-european-council: formand for Det Europæiske Råd [c]; ~Det Europæiske Råds formand [c]
high-representative: højtstående repræsentant [c]; ~højtstående repræsentanter [c]
chief-of-defence: forsvarschef [c]
chief-of-the-general-staff: chef for generalstaben [c]; ~generalstabschef [c]
commander-in-chief: øverstkommanderende [c]; ~øverstbefalende [c]
supreme-commander: øverstkommanderende [c]
ministry-of-defence: forsvarsministerium [n] {forsvarsministeriet}
ministry-of-foreign-affairs: udenrigsministerium [n] {udenrigsministeriet}
general-staff: generalstab [c]
armed-forces: væbnede styrker [c]
land-forces: landstyrker [c]; ~hær [c]
air-force: luftvåben [n] {luftvåbnet}; ~flyvevåben [n] {flyvevåbnet}
special-forces: specialstyrker [c]
coast-guard: kystvagt [c]
national-guard: nationalgarde [c]
member-state: medlemsstat [c]; ~medlemsland [n]
of-10: feltmarskal [c]
of-8: generalløjtnant [c]
of-7: generalmajor [c]
of-6: brigadegeneral [c]
of-5: oberst [c]
of-4: oberstløjtnant [c]
of-9-navy: admiral [c]
of-8-navy: viceadmiral [c]
of-7-navy: kontreadmiral [c]
of-6-navy: flotilleadmiral [c]; ~kommandør [c]
non-commissioned-officer: befalingsmand [c] {befalingsmænd}; ~underofficer [c]
sergeant: sergent [c]
air-defence: luftforsvar [n]; ~luftværn [n]
ballistic-missile: ballistisk missil [n] {ballistiske missiler}
cruise-missile: krydsermissil [n]
anti-tank-missile: panserværnsmissil [n]
air-defence-system: luftforsvarssystem [n]; ~luftværnssystem [n]
ammunition: ammunition [c]
artillery: artilleri [n]
armoured-vehicle: pansret køretøj [n] {pansrede køretøjer}; ~panserkøretøj [n]
main-battle-tank: kampvogn [c]
fighter-aircraft: kampfly [n]; ~jagerfly [n]
helicopter: helikopter [c]
submarine: ubåd [c]; ~undervandsbåd [c]
frigate: fregat [c] {fregatter}
aircraft-carrier: hangarskib [n]
warship: krigsskib [n]
battlegroup: kampgruppe [c]
battalion: bataljon [c]
brigade: brigade [c]
rapid-reaction-force: hurtig reaktionsstyrke [c] {hurtige reaktionsstyrke}; ~udrykningsstyrke [c]
military-exercise: militærøvelse [c]
nuclear-weapon: atomvåben [n]; ~kernevåben [n]
weapons-of-mass-destruction: masseødelæggelsesvåben [n]
collective-defence: kollektivt forsvar [n] {kollektive forsvar}
deterrence-and-defence: afskrækkelse og forsvar
interoperability: interoperabilitet [c]
mine-clearance: minerydning [c]
peacekeeping: fredsbevarende
peacekeeping-force: fredsbevarende styrke [c] {fredsbevarende styrker}; ~fredsstyrke [c]
ceasefire: våbenhvile [c]; ~våbenstilstand [c]
no-fly-zone: flyveforbudszone [c]
prisoner-of-war: krigsfange [c]
cyber-attack: cyberangreb [n]; ~hackerangreb [n]
cybersecurity: cybersikkerhed [c]
hybrid-threats: hybride trusler [c]; ~hybrid trussel [c]
disinformation: desinformation [c]
critical-infrastructure: kritisk infrastruktur [c] {kritiske infrastruktur}
intelligence-service: efterretningstjeneste [c]
defence-industry: forsvarsindustri [c]
defence-spending: forsvarsudgifter [c]
military-aid: militær støtte [c] {militære støtte}; ~militærhjælp [c]; ~militær bistand [c]
terrorism: terrorisme [c]
joint-statement: fælles erklæring [c]; ~fælleserklæring [c]; ~fælles udtalelse [c]
press-release: pressemeddelelse [c]
press-conference: pressekonference [c]; ~pressemøde [n]
memorandum-of-understanding: aftalememorandum [n]; ~hensigtserklæring [c]
security-guarantees: sikkerhedsgarantier [c]; ~sikkerhedsgaranti [c]
territorial-integrity: territorial integritet [c] {territoriale integritet}
sovereignty: suverænitet [c]
rule-of-law: retsstat [c]; ~retsstatsprincippet [n]
human-rights: menneskerettigheder [c]
international-law: folkeret [c] {folkeretten}; ~international ret [c]; ~international lov [c]
international-humanitarian-law: international humanitær ret [c] {internationale humanitære ret}; ~humanitær folkeret [c] {humanitære folkeret}
un-charter: FN-pagten [c]; ~De Forenede Nationers pagt [c]; ~FN’s charter [n]
north-atlantic-treaty: Den Nordatlantiske Traktat [c]; ~Atlantpagten [c]; ~Washingtontraktaten [c]
war-crime: krigsforbrydelse [c]
crimes-against-humanity: forbrydelser mod menneskeheden [c]; ~forbrydelse mod menneskeheden [c]; ~forbrydelser imod menneskeheden [c]
humanitarian-aid: humanitær bistand [c] {humanitære bistand}; ~humanitær hjælp [c]; ~nødhjælp [c]
refugee: flygtning [c]
internally-displaced-persons: internt fordrevne
economic-sanctions: økonomiske sanktioner [c]
arms-control: våbenkontrol [c]; ~rustningskontrol [c]
non-proliferation: ikkespredning [c]; ~ikke-spredning [c]
energy-security: energisikkerhed [c]; ~energiforsyningssikkerhed [c]
climate-change: klimaændringer [c]; ~klimaforandringer [c]
security-policy: sikkerhedspolitik [c]
common-security-and-defence-policy: fælles sikkerheds- og forsvarspolitik [c]; ~FSFP [=]
arms-embargo: våbenembargo [c]
coalition-of-the-willing: koalition af villige [c]; ~de villiges koalition [c]
peace-negotiations: fredsforhandlinger [c]; ~fredssamtaler [c]
kyiv: Kyiv; ~Kiev; ~Kyjiv
kharkiv: Kharkiv; !Kharkov
odesa: Odesa; ~Odessa
lviv: Lviv; !Lvov
in-ukraine: i Ukraine
tuerkiye: Tyrkiet; ~Türkiye
czechia: Tjekkiet; ~Den Tjekkiske Republik
north-macedonia: Nordmakedonien
crimea: Krim
black-sea: Sortehavet [n]
baltic-sea: Østersøen [c]
mediterranean-sea: Middelhavet [n]
western-balkans: Vestbalkan; ~det vestlige Balkan [n a]
baltic-states: baltiske stater [c a]; ~baltiske lande [n a]; ~Baltikum [n]
`
