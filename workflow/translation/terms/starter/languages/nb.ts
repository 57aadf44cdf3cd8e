/** Norwegian, bokmål. */
export const text = `
nato: NATO; ~Nato; ~Den nordatlantiske traktats organisasjon [m]; ~Atlanterhavspakten [m]
north-atlantic-council: Det nordatlantiske råd [n]; ~NATO-rådet [n]; ~NATOs råd [n]
nato-military-committee: NATOs militærkomité [m]; ~militærkomiteen [m a]
shape: SHAPE
eu: Den europeiske union [m]; ~EU
european-commission: Europakommisjonen [m]; ~EU-kommisjonen [m]
european-parliament: Europaparlamentet [n]; ~EU-parlamentet [n]
european-council: Det europeiske råd [n]
council-of-the-eu: Rådet for Den europeiske union [n]; ~Rådet i Den europeiske union [n]; ~EU-rådet [n]
court-of-justice-eu: EU-domstolen [m]; ~Den europeiske unions domstol [m]
european-central-bank: Den europeiske sentralbanken [m]; ~ECB; ~ESB
european-investment-bank: Den europeiske investeringsbanken [m]; ~EIB
external-action-service: EUs utenrikstjeneste [m]; ~Den europeiske utenrikstjenesten [m]
european-defence-agency: Det europeiske forsvarsbyrået [n]; ~EDA
europol: Europol
frontex: Frontex; ~Det europeiske grense- og kystvaktbyrået [n]
european-peace-facility: Den europeiske fredsfasiliteten [m a]
un: De forente nasjoner; ~FN
un-security-council: FNs sikkerhetsråd [n]; ~De forente nasjoners sikkerhetsråd [n]; ~Sikkerhetsrådet [n a]
un-general-assembly: FNs generalforsamling [m]; ~De forente nasjoners generalforsamling [m]
international-court-of-justice: Den internasjonale domstolen [m]; ~Den internasjonale domstol [m]
unhcr: UNHCR; ~FNs høykommissær for flyktninger [m]
unicef: UNICEF; ~Unicef
iaea: Det internasjonale atomenergibyrået [n]; ~Det internasjonale atomenergibyrå [n]; ~IAEA
world-health-organization: Verdens helseorganisasjon [m]; ~WHO
world-food-programme: Verdens matvareprogram [n]; ~WFP
osce: OSSE; ~Organisasjonen for sikkerhet og samarbeid i Europa [m]; !OSCE
council-of-europe: Europarådet [n]
international-criminal-court: Den internasjonale straffedomstolen [m]; ~Den internasjonale straffedomstol [m]; ~ICC
icrc: Den internasjonale Røde Kors-komiteen [m]; ~Den internasjonale Røde Kors-komité [m]; ~ICRC
imf: Det internasjonale pengefondet [n]; ~Det internasjonale valutafondet [n]; ~IMF
world-bank: Verdensbanken [m]
wto: Verdens handelsorganisasjon [m]; ~WTO
oecd: OECD; ~Organisasjonen for økonomisk samarbeid og utvikling [m]
opcw: Organisasjonen for forbud mot kjemiske våpen [m]; ~OPCW
interpol: Interpol [a]
african-union: Den afrikanske union [m]; ~Den afrikanske unionen [m]
joint-expeditionary-force: Joint Expeditionary Force; ~JEF
ukraine-defence-contact-group: kontaktgruppen for støtte til Ukraina [m a]; ~Ukraine Defense Contact Group
prime-minister: statsminister [m]
deputy-prime-minister: visestatsminister [m]
federal-chancellor: forbundskansler [m]; ~kansler [m]
head-of-state: statsoverhode [n]; ~statssjef [m]
head-of-government: regjeringssjef [m]
heads-of-state-and-government: stats- og regjeringssjefer [m]
defence-minister: forsvarsminister [m]
foreign-minister: utenriksminister [m]
interior-minister: innenriksminister [m]
finance-minister: finansminister [m]
justice-minister: justisminister [m]
defence-secretary: forsvarsminister [m]
foreign-secretary: utenriksminister [m]
us-secretary-of-state: USAs utenriksminister [m]; ~amerikanske utenriksminister [m]; ~utenriksminister [m]; !statssekretær [m]
us-secretary-of-defense: forsvarsminister [m]
state-secretary: statssekretær [m]
ambassador: ambassadør [m]
permanent-representative: fast representant [m] {faste representant, faste representanter}
special-envoy: spesialutsending [m]; ~spesialsendebud [n]; ~spesialutsendt [m]
member-of-parliament: parlamentsmedlem [n] {parlamentsmedlemmer}; ~stortingsrepresentant [m]
spokesperson: talsperson [m]; ~talsmann [m] {talsmenn}; ~talskvinne [f]
secretary-general: generalsekretær [m]
nato-secretary-general: NATOs generalsekretær [m]; ~generalsekretær i NATO [m]; ~Natos generalsekretær [m]
un-secretary-general: FNs generalsekretær [m]; ~generalsekretær i FN [m]
saceur: NATOs øverstkommanderende i Europa [m]; ~SACEUR [=]
president-of-the-commission: president for Europakommisjonen [m]; ~Europakommisjonens president [m]; ~EU-kommisjonens president [m]; ~kommisjonspresident [m]
president-of-the-european-council: president for Det europeiske råd [m]; ~Det europeiske råds president [m]; ~rådspresident [m]
high-representative: høyrepresentant [m]; ~høytstående representant [m]
chief-of-defence: forsvarssjef [m]
chief-of-the-general-staff: generalstabssjef [m]; ~sjef for generalstaben [m]
commander-in-chief: øverstkommanderende [m]; ~øverstbefalende [m]
supreme-commander: øverstkommanderende [m]
ministry-of-defence: forsvarsdepartement [n]; ~forsvarsministerium [n] {forsvarsministeriet}
ministry-of-foreign-affairs: utenriksdepartement [n]; ~utenriksministerium [n] {utenriksministeriet}
general-staff: generalstab [m]
armed-forces: væpnede styrker [m] {væpnede styrkene}; ~forsvar [n]; ~stridskrefter
land-forces: landstyrker [m]; ~hær [m]
air-force: luftforsvar [n]; ~flyvåpen [n] {flyvåpenet}
special-forces: spesialstyrker [m]
coast-guard: kystvakt [f]
national-guard: nasjonalgarde [m]
member-state: medlemsstat [m]; ~medlemsland [n]
of-10: feltmarskalk [m]
of-8: generalløytnant [m]
of-7: generalmajor [m]
of-6: brigader [m]; ~brigadegeneral [m]
of-5: oberst [m]
of-4: oberstløytnant [m]
of-9-navy: admiral [m]
of-8-navy: viseadmiral [m]
of-7-navy: kontreadmiral [m]
of-6-navy: flaggkommandør [m]; ~kommandør [m]
non-commissioned-officer: underoffiser [m]; ~befal [n]
sergeant: sersjant [m]
air-defence: luftvern [n]; ~luftforsvar [n]
ballistic-missile: ballistisk missil [n] {ballistiske missiler, ballistiske missilet}
cruise-missile: krysserrakett [m]; ~kryssermissil [n]
anti-tank-missile: panservernmissil [n]; ~panservernrakett [m]
air-defence-system: luftvernsystem [n]
ammunition: ammunisjon [m]
artillery: artilleri [n]
armoured-vehicle: pansret kjøretøy [n] {pansrede kjøretøy, pansrede kjøretøyer}; ~panserkjøretøy [n]
main-battle-tank: stridsvogn [f]
fighter-aircraft: kampfly [n]; ~jagerfly [n]
helicopter: helikopter [n] {helikoptre}
submarine: ubåt [m]; ~undervannsbåt [m]
frigate: fregatt [m]
aircraft-carrier: hangarskip [n]
warship: krigsskip [n]
battlegroup: kampgruppe [f]; ~stridsgruppe [f]
battalion: bataljon [m]
brigade: brigade [m]
rapid-reaction-force: hurtigreaksjonsstyrke [m]; ~utrykningsstyrke [m]
military-exercise: militærøvelse [m]; ~militær øvelse [m] {militære øvelser}
nuclear-weapon: atomvåpen [n]; ~kjernevåpen [n]
weapons-of-mass-destruction: masseødeleggelsesvåpen [n]
collective-defence: kollektivt forsvar [n] {kollektive forsvaret}
deterrence-and-defence: avskrekking og forsvar
interoperability: interoperabilitet [m]; ~samvirkeevne [f]
mine-clearance: minerydding [f]
peacekeeping: fredsbevarende
peacekeeping-force: fredsbevarende styrke [m] {fredsbevarende styrker}; ~fredsstyrke [m]
ceasefire: våpenhvile [m]; ~våpenstillstand [m]
no-fly-zone: flyforbudssone [m]
prisoner-of-war: krigsfange [m]
cyber-attack: cyberangrep [n]; ~dataangrep [n]; ~digitalt angrep [n]
cybersecurity: cybersikkerhet [m]; ~digital sikkerhet [m]; ~datasikkerhet [m]
hybrid-threats: hybride trusler [m]; ~sammensatte trusler [m]; ~hybrid trussel [m]
disinformation: desinformasjon [m]
critical-infrastructure: kritisk infrastruktur [m] {kritiske infrastruktur, kritiske infrastrukturen}
intelligence-service: etterretningstjeneste [m]
defence-industry: forsvarsindustri [m]
defence-spending: forsvarsutgifter [m]; ~forsvarsbudsjett [n]
military-aid: militær støtte [m] {militære støtten}; ~militærhjelp [m]; ~militær bistand [m]; ~militær hjelp [m]
terrorism: terrorisme [m]
joint-statement: felles erklæring [m]; ~felleserklæring [m]; ~felles uttalelse [m]; ~fellesuttalelse [m]
press-release: pressemelding [m]
press-conference: pressekonferanse [m]
memorandum-of-understanding: intensjonsavtale [m]; ~samarbeidsavtale [m]; ~intensjonserklæring [m]
security-guarantees: sikkerhetsgarantier [m]; ~sikkerhetsgaranti [m]
territorial-integrity: territoriell integritet [m] {territorielle integritet}; ~territorial integritet [m] {territoriale integritet}
sovereignty: suverenitet [m]
rule-of-law: rettsstat [m]; ~rettsstatsprinsippet [n]
human-rights: menneskerettigheter [m]
international-law: folkerett [m]; ~internasjonal rett [m]; ~internasjonal lov [m]
international-humanitarian-law: internasjonal humanitærrett [m] {internasjonale humanitærretten}; ~internasjonal humanitær rett [m]
un-charter: FN-pakten [m]; ~De forente nasjoners pakt [m]; ~FNs charter [n]
north-atlantic-treaty: Den nordatlantiske traktat [m]; ~Atlanterhavspakten [m]; ~Washington-traktaten [m]
war-crime: krigsforbrytelse [m]
crimes-against-humanity: forbrytelser mot menneskeheten [m]; ~forbrytelse mot menneskeheten [m]
humanitarian-aid: humanitær hjelp [m] {humanitære hjelpen}; ~humanitær bistand [m]; ~nødhjelp [m]
refugee: flyktning [m]
internally-displaced-persons: internt fordrevne; ~internflyktninger [m]
economic-sanctions: økonomiske sanksjoner [m]
arms-control: rustningskontroll [m]; ~våpenkontroll [m]
non-proliferation: ikkespredning [m]; ~ikke-spredning [m]
energy-security: energisikkerhet [m]
climate-change: klimaendringer [m]; ~klimaendringene [m]; ~klimaforandringer [m]
security-policy: sikkerhetspolitikk [m]
common-security-and-defence-policy: felles sikkerhets- og forsvarspolitikk [m]
arms-embargo: våpenembargo [m]
coalition-of-the-willing: koalisjonen av villige [m]; ~koalisjon av villige [m]; ~de villiges koalisjon [m]
peace-negotiations: fredsforhandlinger [m]; ~fredssamtaler [m]
kyiv: Kyiv; !Kiev
kharkiv: Kharkiv; ~Kharkhiv; ~Harkiv; !Kharkov
odesa: Odesa; ~Odessa
lviv: Lviv; !Lvov
in-ukraine: i Ukraina
tuerkiye: Tyrkia; ~Türkiye
czechia: Tsjekkia; ~Den tsjekkiske republikk
north-macedonia: Nord-Makedonia
crimea: Krim; ~Krymhalvøya; ~Krim-halvøya
black-sea: Svartehavet [n]
baltic-sea: Østersjøen [m]
mediterranean-sea: Middelhavet [n]
western-balkans: Vest-Balkan; ~vestlige Balkan [a]
baltic-states: baltiske stater [m a]; ~baltiske statene [m a]; ~baltiske land [n a]; ~baltiske landene [n a]; ~Baltikum [n]
`
