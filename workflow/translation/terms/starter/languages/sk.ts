/** Slovak. */
export const text = `
nato: NATO; ~Severoatlantická aliancia [f]; ~Organizácia Severoatlantickej zmluvy [f]
north-atlantic-council: Severoatlantická rada [f]
nato-military-committee: Vojenský výbor NATO [m]; ~Vojenský výbor [m]
shape: SHAPE
eu: Európska únia [f]; ~EÚ
european-commission: Európska komisia [f]
european-parliament: Európsky parlament [m]; ~europarlament [m a]
european-council: Európska rada [f]
council-of-the-eu: Rada Európskej únie [f]; ~Rada EÚ [f]
court-of-justice-eu: Súdny dvor Európskej únie [m]; ~Európsky súdny dvor [m]
european-central-bank: Európska centrálna banka [f]; ~ECB
european-investment-bank: Európska investičná banka [f]; ~EIB
external-action-service: Európska služba pre vonkajšiu činnosť [f]; ~ESVČ
european-defence-agency: Európska obranná agentúra [f]; ~EDA
europol: Europol [m]
frontex: Frontex [m]; ~Európska agentúra pre pohraničnú a pobrežnú stráž [f]
european-peace-facility: Európsky mierový nástroj [m]; ~Európsky mierový fond [m]
un: Organizácia Spojených národov [f]; ~OSN; ~Spojené národy
un-security-council: Bezpečnostná rada OSN [f]; ~Bezpečnostná rada Organizácie Spojených národov [f]; ~Bezpečnostná rada [f a]
un-general-assembly: Valné zhromaždenie OSN [n]; ~Valné zhromaždenie Organizácie Spojených národov [n]; ~Valné zhromaždenie [n a]
international-court-of-justice: Medzinárodný súdny dvor [m]
unhcr: UNHCR; ~Úrad vysokého komisára OSN pre utečencov [m]
unicef: UNICEF; ~Unicef
iaea: Medzinárodná agentúra pre atómovú energiu [f]; ~MAAE
world-health-organization: Svetová zdravotnícka organizácia [f]; ~WHO
world-food-programme: Svetový potravinový program [m]; ~WFP
osce: OBSE; ~Organizácia pre bezpečnosť a spoluprácu v Európe [f]; !OSCE
council-of-europe: Rada Európy [f]
international-criminal-court: Medzinárodný trestný súd [m]; ~MTS
icrc: Medzinárodný výbor Červeného kríža [m]; ~MVČK
imf: Medzinárodný menový fond [m]; ~MMF
world-bank: Svetová banka [f]
wto: Svetová obchodná organizácia [f]; ~WTO
oecd: OECD; ~Organizácia pre hospodársku spoluprácu a rozvoj [f]
opcw: Organizácia pre zákaz chemických zbraní [f]; ~OPCW
interpol: Interpol [m a]
african-union: Africká únia [f]
joint-expeditionary-force: Spoločné expedičné sily; ~Joint Expeditionary Force
ukraine-defence-contact-group: Kontaktná skupina pre obranu Ukrajiny [f]
prime-minister: predseda vlády [m]; ~predsedníčka vlády [f]; ~premiér [m]; ~premiérka [f]; ~ministerský predseda [m]; ~ministerská predsedníčka [f]
deputy-prime-minister: podpredseda vlády [m]; ~podpredsedníčka vlády [f]; ~vicepremiér [m]; ~vicepremiérka [f]
federal-chancellor: spolkový kancelár [m]; ~spolková kancelárka [f]; ~kancelár [m]; ~kancelárka [f]
head-of-state: hlava štátu [f] {hlavy štátu, hlavy štátov, hláv štátov, hlavou štátu}
head-of-government: predseda vlády [m] {predsedovia vlád, predsedov vlád}; ~šéf vlády [m]
heads-of-state-and-government: hlavy štátov a predsedovia vlád {hláv štátov a predsedov vlád}; ~hlavy štátov a vlád {hláv štátov a vlád}; ~hlavy štátov alebo predsedovia vlád {hláv štátov alebo predsedov vlád}
defence-minister: minister obrany [m]; ~ministerka obrany [f]
foreign-minister: minister zahraničných vecí [m]; ~ministerka zahraničných vecí [f]; ~minister zahraničia [m]; ~šéf diplomacie [m]
interior-minister: minister vnútra [m]; ~ministerka vnútra [f]
finance-minister: minister financií [m]; ~ministerka financií [f]
justice-minister: minister spravodlivosti [m]; ~ministerka spravodlivosti [f]
defence-secretary: minister obrany [m]; ~ministerka obrany [f]
foreign-secretary: minister zahraničných vecí [m]; ~ministerka zahraničných vecí [f]; ~minister zahraničia [m]
us-secretary-of-state: minister zahraničných vecí USA [m]; ~americký minister zahraničných vecí [m]; ~minister zahraničných vecí [m]; ~ministerka zahraničných vecí [f]; ~minister zahraničia [m]; !štátny tajomník [m]
us-secretary-of-defense: minister obrany [m]; ~ministerka obrany [f]
state-secretary: štátny tajomník [m]; ~štátna tajomníčka [f]
ambassador: veľvyslanec [m] {veľvyslanca, veľvyslanci, veľvyslancov, veľvyslancom}; ~veľvyslankyňa [f]
permanent-representative: stály predstaviteľ [m]; ~stála predstaviteľka [f]; ~stály zástupca [m]
special-envoy: osobitný vyslanec [m] {osobitného vyslanca}; ~osobitný predstaviteľ [m]; ~špeciálny vyslanec [m]
member-of-parliament: poslanec [m] {poslanca, poslanci, poslancov, poslancom}; ~poslankyňa [f]; ~člen parlamentu [m]
spokesperson: hovorca [m] {hovorcu, hovorcom, hovorcovia}; ~hovorkyňa [f]
secretary-general: generálny tajomník [m]; ~generálna tajomníčka [f]
nato-secretary-general: generálny tajomník NATO [m]; ~generálna tajomníčka NATO [f]
un-secretary-general: generálny tajomník OSN [m]; ~generálna tajomníčka OSN [f]; ~generálny tajomník Organizácie Spojených národov [m]
saceur: hlavný veliteľ spojeneckých síl v Európe [m]; ~vrchný veliteľ spojeneckých síl v Európe [m]; ~SACEUR [=]
president-of-the-commission: predsedníčka Európskej komisie [f]; ~predseda Európskej komisie [m]; ~predsedníčka Komisie [f]; ~šéfka Európskej komisie [f]
president-of-the-european-council: predseda Európskej rady [m]; ~predsedníčka Európskej rady [f]
high-representative: vysoký predstaviteľ [m]; ~vysoká predstaviteľka [f]
chief-of-defence: náčelník generálneho štábu [m]; ~náčelník obrany [m]; ~náčelník štábu obrany [m]
chief-of-the-general-staff: náčelník generálneho štábu [m]
commander-in-chief: hlavný veliteľ [m]; ~vrchný veliteľ [m]; ~najvyšší veliteľ [m]
supreme-commander: najvyšší veliteľ [m]; ~hlavný veliteľ [m]; ~vrchný veliteľ [m]
ministry-of-defence: ministerstvo obrany [n]
ministry-of-foreign-affairs: ministerstvo zahraničných vecí [n]; ~ministerstvo zahraničia [n]
general-staff: generálny štáb [m]
armed-forces: ozbrojené sily {ozbrojených síl, ozbrojeným silám}
land-forces: pozemné sily {pozemných síl}
air-force: vzdušné sily {vzdušných síl}; ~letectvo [n]
special-forces: špeciálne sily {špeciálnych síl}; ~špeciálne jednotky {špeciálnych jednotiek}
coast-guard: pobrežná stráž [f]
national-guard: Národná garda [f]
member-state: členský štát [m]; ~členská krajina [f]
of-10: poľný maršal [m]
of-8: generálporučík [m]
of-7: generálmajor [m]
of-6: brigádny generál [m]
of-5: plukovník [m]
of-4: podplukovník [m]
of-9-navy: admirál [m]
of-8-navy: viceadmirál [m]
of-7-navy: kontraadmirál [m]
of-6-navy: komodor [m]
non-commissioned-officer: poddôstojník [m]
sergeant: seržant [m]; ~čatár [m]
air-defence: protivzdušná obrana [f]; ~vzdušná obrana [f]
ballistic-missile: balistická raketa [f] {balistických rakiet}; ~balistická strela [f]
cruise-missile: riadená strela s plochou dráhou letu [f]; ~strela s plochou dráhou letu [f]; ~krížna strela [f]
anti-tank-missile: protitanková strela [f]; ~protitanková raketa [f] {protitankových rakiet}
air-defence-system: systém protivzdušnej obrany [m]; ~systém vzdušnej obrany [m]
ammunition: munícia [f]; ~strelivo [n]
artillery: delostrelectvo [n]
armoured-vehicle: obrnené vozidlo [n] {obrnených vozidiel}
main-battle-tank: hlavný bojový tank [m]; ~tank [m]
fighter-aircraft: stíhacie lietadlo [n] {stíhacích lietadiel}; ~stíhačka [f] {stíhačiek}; ~bojové lietadlo [n] {bojových lietadiel}
helicopter: vrtuľník [m]; ~helikoptéra [f]
submarine: ponorka [f] {ponoriek}
frigate: fregata [f]
aircraft-carrier: lietadlová loď [f] {lietadlové lode, lietadlových lodí}
warship: vojnová loď [f] {vojnové lode, vojnových lodí}; ~bojová loď [f]
battlegroup: bojová skupina [f] {bojových skupín}; ~bojové zoskupenie [n]
battalion: prápor [m]
brigade: brigáda [f]
rapid-reaction-force: sily rýchlej reakcie {síl rýchlej reakcie}; ~jednotky rýchlej reakcie
military-exercise: vojenské cvičenie [n]
nuclear-weapon: jadrová zbraň [f] {jadrové zbrane, jadrových zbraní}; ~atómová zbraň [f]; ~nukleárna zbraň [f]
weapons-of-mass-destruction: zbrane hromadného ničenia [f] {zbraní hromadného ničenia, zbraň hromadného ničenia}
collective-defence: kolektívna obrana [f]
deterrence-and-defence: odstrašovanie a obrana {odstrašovania a obrany, odstrašenie a obrana, odstrašenia a obrany}
interoperability: interoperabilita [f]
mine-clearance: odmínovanie [n]
peacekeeping: udržiavanie mieru [n]; ~udržanie mieru [n]
peacekeeping-force: mierové sily {mierových síl}; ~mierové jednotky {mierových jednotiek}; ~modré prilby
ceasefire: prímerie [n]; ~zastavenie paľby [n]
no-fly-zone: bezletová zóna [f]
prisoner-of-war: vojnový zajatec [m] {vojnového zajatca, vojnoví zajatci, vojnových zajatcov}
cyber-attack: kybernetický útok [m]; ~kyberútok [m]; ~hackerský útok [m]
cybersecurity: kybernetická bezpečnosť [f]; ~kyberbezpečnosť [f]
hybrid-threats: hybridné hrozby [f] {hybridných hrozieb}; ~hybridná hrozba [f]
disinformation: dezinformácie [f]; ~dezinformácia [f]
critical-infrastructure: kritická infraštruktúra [f] {kritických infraštruktúr}
intelligence-service: spravodajská služba [f] {spravodajských služieb}; ~tajná služba [f] {tajných služieb}
defence-industry: obranný priemysel [m] {obranného priemyslu}; ~zbrojársky priemysel [m] {zbrojárskeho priemyslu}
defence-spending: výdavky na obranu [m]; ~obranné výdavky [m]
military-aid: vojenská pomoc [f]; ~vojenská podpora [f]
terrorism: terorizmus [m] {terorizmu, terorizmom}
joint-statement: spoločné vyhlásenie [n]
press-release: tlačová správa [f]
press-conference: tlačová konferencia [f]
memorandum-of-understanding: memorandum o porozumení [n]
security-guarantees: bezpečnostné záruky [f]; ~bezpečnostné garancie [f]; ~bezpečnostná záruka [f]
territorial-integrity: územná celistvosť [f]; ~územná integrita [f]
sovereignty: zvrchovanosť [f]; ~suverenita [f]
rule-of-law: právny štát [m]; ~zásady právneho štátu [f]
human-rights: ľudské práva [n] {ľudských práv}
international-law: medzinárodné právo [n] {medzinárodného práva}
international-humanitarian-law: medzinárodné humanitárne právo [n]
un-charter: Charta OSN [f]; ~Charta Organizácie Spojených národov [f]
north-atlantic-treaty: Severoatlantická zmluva [f]; ~Washingtonská zmluva [f]
war-crime: vojnový zločin [m]
crimes-against-humanity: zločiny proti ľudskosti [m]; ~zločin proti ľudskosti [m]
humanitarian-aid: humanitárna pomoc [f]
refugee: utečenec [m] {utečenca, utečenci, utečencov, utečencom}; ~utečenka [f]
internally-displaced-persons: vnútorne vysídlené osoby [f] {vnútorne vysídlených osôb}; ~vnútorne presídlené osoby [f]
economic-sanctions: hospodárske sankcie [f]; ~ekonomické sankcie [f]
arms-control: kontrola zbrojenia [f]; ~kontrola zbraní [f]
non-proliferation: nešírenie [n]
energy-security: energetická bezpečnosť [f]
climate-change: zmena klímy [f]; ~klimatické zmeny [f]; ~zmeny klímy [f]; ~klimatická zmena [f]
security-policy: bezpečnostná politika [f]
common-security-and-defence-policy: spoločná bezpečnostná a obranná politika [f]; ~SBOP [=]
arms-embargo: zbrojné embargo [n]; ~embargo na zbrane [n]
coalition-of-the-willing: koalícia ochotných [f]
peace-negotiations: mierové rokovania [n]; ~mierové rozhovory [m]
kyiv: Kyjev [m]; !Kijev
kharkiv: Charkov [m]; ~Charkiv [m]
odesa: Odesa [f]; !Odessa
lviv: Ľvov [m]; ~Ľviv [m]
in-ukraine: na Ukrajine; ~v Ukrajine
tuerkiye: Turecko [n]; ~Türkiye
czechia: Česko [n]; ~Česká republika [f]
north-macedonia: Severné Macedónsko [n]
crimea: Krym [m]
black-sea: Čierne more [n]
baltic-sea: Baltské more [n]; ~Balt [m]
mediterranean-sea: Stredozemné more [n]
western-balkans: západný Balkán [m a]
baltic-states: pobaltské štáty [m a]; ~Pobaltie [n]; ~pobaltské krajiny [f a]
`
