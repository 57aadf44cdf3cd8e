/** Czech. */
export const text = `
nato: NATO; ~Severoatlantická aliance [f]; ~Organizace Severoatlantické smlouvy [f]
north-atlantic-council: Severoatlantická rada [f]
nato-military-committee: Vojenský výbor NATO [m]; ~Vojenský výbor [m]
shape: SHAPE
eu: Evropská unie [f]; ~EU
european-commission: Evropská komise [f]
european-parliament: Evropský parlament [m]; ~europarlament [m a]
european-council: Evropská rada [f]
council-of-the-eu: Rada Evropské unie [f]; ~Rada EU [f]
court-of-justice-eu: Soudní dvůr Evropské unie [m] {Soudního dvora Evropské unie, Soudnímu dvoru Evropské unie}; ~Evropský soudní dvůr [m] {Evropského soudního dvora}
european-central-bank: Evropská centrální banka [f]; ~ECB
european-investment-bank: Evropská investiční banka [f]; ~EIB
external-action-service: Evropská služba pro vnější činnost [f]; ~ESVČ
european-defence-agency: Evropská obranná agentura [f]; ~EDA
europol: Europol [m]
frontex: Frontex [m]; ~Evropská agentura pro pohraniční a pobřežní stráž [f]
european-peace-facility: Evropský mírový nástroj [m]; ~Evropský mírový fond [m]
un: Organizace spojených národů [f a]; ~OSN; ~Spojené národy
un-security-council: Rada bezpečnosti OSN [f]; ~Rada bezpečnosti Organizace spojených národů [f a]; ~Rada bezpečnosti [f a]
un-general-assembly: Valné shromáždění OSN [n]; ~Valné shromáždění Organizace spojených národů [n a]; ~Valné shromáždění [n a]
international-court-of-justice: Mezinárodní soudní dvůr [m] {Mezinárodního soudního dvora, Mezinárodnímu soudnímu dvoru}
unhcr: UNHCR; ~Úřad vysokého komisaře OSN pro uprchlíky [m]
unicef: UNICEF; ~Unicef
iaea: Mezinárodní agentura pro atomovou energii [f]; ~MAAE
world-health-organization: Světová zdravotnická organizace [f]; ~WHO
world-food-programme: Světový potravinový program [m]; ~WFP
osce: OBSE; ~Organizace pro bezpečnost a spolupráci v Evropě [f]; !OSCE
council-of-europe: Rada Evropy [f]
international-criminal-court: Mezinárodní trestní soud [m]; ~MTS
icrc: Mezinárodní výbor Červeného kříže [m]; ~MVČK
imf: Mezinárodní měnový fond [m]; ~MMF
world-bank: Světová banka [f]
wto: Světová obchodní organizace [f]; ~WTO
oecd: OECD; ~Organizace pro hospodářskou spolupráci a rozvoj [f]
opcw: Organizace pro zákaz chemických zbraní [f]; ~OPCW
interpol: Interpol [m a]
african-union: Africká unie [f]
joint-expeditionary-force: Společné expediční síly; ~Joint Expeditionary Force
ukraine-defence-contact-group: Kontaktní skupina pro obranu Ukrajiny [f]
prime-minister: předseda vlády [m]; ~předsedkyně vlády [f]; ~premiér [m]; ~premiérka [f]; ~ministerský předseda [m]; ~ministerská předsedkyně [f]
deputy-prime-minister: místopředseda vlády [m]; ~místopředsedkyně vlády [f]; ~vicepremiér [m]; ~vicepremiérka [f]
federal-chancellor: spolkový kancléř [m]; ~spolková kancléřka [f]; ~kancléř [m]; ~kancléřka [f]
head-of-state: hlava státu [f] {hlavy státu, hlavy států, hlav států, hlavou státu}
head-of-government: předseda vlády [m] {předsedové vlád, předsedů vlád}; ~šéf vlády [m]; ~hlava vlády [f]
heads-of-state-and-government: hlavy států a předsedové vlád {hlav států a předsedů vlád, hlavám států a předsedům vlád}; ~hlavy států a vlád {hlav států a vlád, hlavám států a vlád}; ~hlavy států nebo předsedové vlád {hlav států nebo předsedů vlád}
defence-minister: ministr obrany [m]; ~ministryně obrany [f]
foreign-minister: ministr zahraničních věcí [m]; ~ministryně zahraničních věcí [f]; ~ministr zahraničí [m]; ~ministryně zahraničí [f]
interior-minister: ministr vnitra [m]; ~ministryně vnitra [f]
finance-minister: ministr financí [m]; ~ministryně financí [f]
justice-minister: ministr spravedlnosti [m]; ~ministryně spravedlnosti [f]
defence-secretary: ministr obrany [m]; ~ministryně obrany [f]
foreign-secretary: ministr zahraničí [m]; ~ministryně zahraničí [f]; ~ministr zahraničních věcí [m]; ~ministryně zahraničních věcí [f]
us-secretary-of-state: ministr zahraničí USA [m]; ~ministryně zahraničí USA [f]; ~americký ministr zahraničí [m]; ~ministr zahraničí [m]; ~ministryně zahraničí [f]; ~ministr zahraničních věcí [m]; !státní tajemník [m]
us-secretary-of-defense: ministr obrany [m]; ~ministryně obrany [f]
state-secretary: státní tajemník [m]; ~státní tajemnice [f]
ambassador: velvyslanec [m] {velvyslance, velvyslanci, velvyslancem, velvyslanců}; ~velvyslankyně [f]
permanent-representative: stálý představitel [m]; ~stálá představitelka [f]; ~stálý zástupce [m]
special-envoy: zvláštní vyslanec [m] {zvláštního vyslance}; ~zvláštní zmocněnec [m] {zvláštního zmocněnce}; ~zvláštní vyslankyně [f]
member-of-parliament: poslanec [m] {poslance, poslanci, poslanců, poslancem}; ~poslankyně [f]; ~člen parlamentu [m]
spokesperson: mluvčí [c]
secretary-general: generální tajemník [m]; ~generální tajemnice [f]
nato-secretary-general: generální tajemník NATO [m]; ~generální tajemnice NATO [f]
un-secretary-general: generální tajemník OSN [m]; ~generální tajemnice OSN [f]; ~generální tajemník Organizace spojených národů [m]
saceur: vrchní velitel spojeneckých sil v Evropě [m]; ~SACEUR [=]; ~vrchní velitel spojeneckých vojsk v Evropě [m]
president-of-the-commission: předsedkyně Evropské komise [f]; ~předseda Evropské komise [m]; ~předsedkyně Komise [f]; ~předseda Komise [m]; ~šéfka Evropské komise [f]
president-of-the-european-council: předseda Evropské rady [m]; ~předsedkyně Evropské rady [f]
high-representative: vysoký představitel [m]; ~vysoká představitelka [f]
chief-of-defence: náčelník generálního štábu [m]; ~náčelník obrany [m]; ~náčelník štábu obrany [m]
chief-of-the-general-staff: náčelník generálního štábu [m]
commander-in-chief: vrchní velitel [m]; ~nejvyšší velitel [m]
supreme-commander: vrchní velitel [m]; ~nejvyšší velitel [m]
ministry-of-defence: ministerstvo obrany [n]
ministry-of-foreign-affairs: ministerstvo zahraničních věcí [n]; ~ministerstvo zahraničí [n]
general-staff: generální štáb [m]
armed-forces: ozbrojené síly {ozbrojených sil, ozbrojeným silám, ozbrojenými silami}
land-forces: pozemní síly {pozemních sil, pozemním silám}; ~pozemní vojsko [n]
air-force: letectvo [n]; ~vzdušné síly {vzdušných sil}
special-forces: speciální síly {speciálních sil}; ~speciální jednotky {speciálních jednotek}
coast-guard: pobřežní stráž [f]
national-guard: Národní garda [f]
member-state: členský stát [m]; ~členská země [f]
of-10: polní maršál [m]; ~polní maršálek [m]
of-8: generálporučík [m]
of-7: generálmajor [m]
of-6: brigádní generál [m]
of-5: plukovník [m]
of-4: podplukovník [m]
of-9-navy: admirál [m]
of-8-navy: viceadmirál [m]
of-7-navy: kontradmirál [m]; ~kontraadmirál [m]
of-6-navy: komodor [m]; ~flotilový admirál [m]
non-commissioned-officer: poddůstojník [m]
sergeant: seržant [m]; ~četař [m]; ~rotný [m]
air-defence: protivzdušná obrana [f]; ~vzdušná obrana [f]
ballistic-missile: balistická raketa [f]; ~balistická střela [f]
cruise-missile: střela s plochou dráhou letu [f]; ~křižující střela [f]
anti-tank-missile: protitanková střela [f]; ~protitanková raketa [f]
air-defence-system: systém protivzdušné obrany [m]; ~systém vzdušné obrany [m]
ammunition: munice [f]; ~střelivo [n]
artillery: dělostřelectvo [n]
armoured-vehicle: obrněné vozidlo [n] {obrněných vozidel}; ~obrněnec [m]
main-battle-tank: hlavní bojový tank [m]; ~tank [m]
fighter-aircraft: stíhací letoun [m]; ~stíhačka [f] {stíhaček}; ~bojový letoun [m]; ~bojové letadlo [n]; ~stíhací letadlo [n]
helicopter: vrtulník [m]; ~helikoptéra [f]
submarine: ponorka [f] {ponorek}
frigate: fregata [f]
aircraft-carrier: letadlová loď [f] {letadlové lodi, letadlové lodě, letadlových lodí}
warship: válečná loď [f] {válečné lodi, válečné lodě, válečných lodí}
battlegroup: bojové uskupení [n]; ~bojová skupina [f]
battalion: prapor [m]
brigade: brigáda [f]
rapid-reaction-force: síly rychlé reakce {sil rychlé reakce}
military-exercise: vojenské cvičení [n]
nuclear-weapon: jaderná zbraň [f] {jaderné zbraně, jaderných zbraní}; ~atomová zbraň [f] {atomových zbraní}; ~nukleární zbraň [f]
weapons-of-mass-destruction: zbraně hromadného ničení [f] {zbraní hromadného ničení, zbraň hromadného ničení}
collective-defence: kolektivní obrana [f]
deterrence-and-defence: odstrašení a obrana {odstrašení a obrany, odstrašení a obranu, odstrašování a obrana, odstrašování a obrany}
interoperability: interoperabilita [f]
mine-clearance: odminování [n]; ~odminovávání [n]
peacekeeping: udržování míru [n]; ~udržení míru [n]
peacekeeping-force: mírové síly {mírových sil}; ~mírové jednotky {mírových jednotek}; ~modré přilby
ceasefire: příměří [n]; ~klid zbraní [m]; ~zastavení palby [n]; ~zastavení bojů [n]
no-fly-zone: bezletová zóna [f]
prisoner-of-war: válečný zajatec [m] {válečného zajatce, váleční zajatci, válečných zajatců}
cyber-attack: kybernetický útok [m]; ~kyberútok [m]; ~hackerský útok [m]
cybersecurity: kybernetická bezpečnost [f]; ~kyberbezpečnost [f]
hybrid-threats: hybridní hrozby [f] {hybridních hrozeb}; ~hybridní hrozba [f]
disinformation: dezinformace [f]
critical-infrastructure: kritická infrastruktura [f]
intelligence-service: zpravodajská služba [f] {zpravodajských služeb}; ~tajná služba [f] {tajných služeb}; ~rozvědka [f]
defence-industry: obranný průmysl [m]; ~zbrojní průmysl [m]
defence-spending: výdaje na obranu [m]; ~obranné výdaje [m]
military-aid: vojenská pomoc [f]; ~vojenská podpora [f]
terrorism: terorismus [m] {terorismu, terorismem}
joint-statement: společné prohlášení [n]
press-release: tisková zpráva [f]
press-conference: tisková konference [f]
memorandum-of-understanding: memorandum o porozumění [n]
security-guarantees: bezpečnostní záruky [f]; ~bezpečnostní garance [f]; ~bezpečnostní záruka [f]
territorial-integrity: územní celistvost [f]; ~územní integrita [f]; ~teritoriální integrita [f]
sovereignty: svrchovanost [f]; ~suverenita [f]
rule-of-law: právní stát [m]; ~vláda práva [f]
human-rights: lidská práva [n] {lidských práv}
international-law: mezinárodní právo [n] {mezinárodního práva}
international-humanitarian-law: mezinárodní humanitární právo [n] {mezinárodního humanitárního práva}
un-charter: Charta OSN [f]; ~Charta Organizace spojených národů [f a]
north-atlantic-treaty: Severoatlantická smlouva [f]; ~Washingtonská smlouva [f]
war-crime: válečný zločin [m]
crimes-against-humanity: zločiny proti lidskosti [m]; ~zločin proti lidskosti [m]
humanitarian-aid: humanitární pomoc [f]
refugee: uprchlík [m] {uprchlíci, uprchlíků, uprchlíkům}; ~uprchlice [f]
internally-displaced-persons: vnitřně vysídlené osoby [f] {vnitřně vysídlených osob}; ~vnitřně přesídlené osoby [f]
economic-sanctions: hospodářské sankce [f]; ~ekonomické sankce [f]
arms-control: kontrola zbrojení [f]; ~kontrola zbraní [f]
non-proliferation: nešíření [n]
energy-security: energetická bezpečnost [f]
climate-change: změna klimatu [f]; ~změny klimatu [f]; ~klimatická změna [f]; ~klimatické změny [f]
security-policy: bezpečnostní politika [f]
common-security-and-defence-policy: společná bezpečnostní a obranná politika [f]; ~SBOP [=]
arms-embargo: zbrojní embargo [n]; ~embargo na dovoz zbraní [n]; ~embargo na zbraně [n]
coalition-of-the-willing: koalice ochotných [f]
peace-negotiations: mírová jednání [n]; ~mírové rozhovory [m]; ~mírové jednání [n]
kyiv: Kyjev [m]
kharkiv: Charkov [m]; ~Charkiv [m]
odesa: Oděsa [f]; ~Odesa [f]; !Odessa
lviv: Lvov [m]; ~Lviv
in-ukraine: na Ukrajině
tuerkiye: Turecko [n]; ~Türkiye
czechia: Česko [n]; ~Česká republika [f]
north-macedonia: Severní Makedonie [f]
crimea: Krym [m]
black-sea: Černé moře [n]
baltic-sea: Baltské moře [n]; ~Balt [m]
mediterranean-sea: Středozemní moře [n]
western-balkans: západní Balkán [m a]
baltic-states: pobaltské státy [m a]; ~Pobaltí [n]; ~baltské státy [m a]
`
