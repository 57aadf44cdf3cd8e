/** Dutch, of the Netherlands. */
export const text = `
nato: NAVO [c]; ~Noord-Atlantische Verdragsorganisatie [c]; !NATO
north-atlantic-council: Noord-Atlantische Raad [c]
nato-military-committee: Militair Comité van de NAVO [n]; ~Militair Comité [n]
shape: SHAPE
eu: Europese Unie [c]; ~EU [c]
european-commission: Europese Commissie [c]
european-parliament: Europees Parlement [n]
european-council: Europese Raad [c]
council-of-the-eu: Raad van de Europese Unie [c]; ~Raad van de EU [c]
court-of-justice-eu: Hof van Justitie van de Europese Unie [n]; ~Europees Hof van Justitie [n]
european-central-bank: Europese Centrale Bank [c]; ~ECB [c]
european-investment-bank: Europese Investeringsbank [c]; ~EIB [c]
external-action-service: Europese Dienst voor extern optreden [c]; ~EDEO [c]
european-defence-agency: Europees Defensieagentschap [n]; ~EDA
europol: Europol
frontex: Frontex; ~Europees Grens- en kustwachtagentschap [n]
european-peace-facility: Europese Vredesfaciliteit [c]
un: Verenigde Naties; ~VN; ~UN
un-security-council: VN-Veiligheidsraad [c]; ~Veiligheidsraad van de Verenigde Naties [c]; ~Veiligheidsraad [c]
un-general-assembly: Algemene Vergadering van de Verenigde Naties [c]; ~Algemene Vergadering van de VN [c]
international-court-of-justice: Internationaal Gerechtshof [n]
unhcr: UNHCR; ~VN-vluchtelingenorganisatie [c]
unicef: UNICEF; ~Unicef
iaea: Internationaal Atoomenergieagentschap [n]; ~IAEA
world-health-organization: Wereldgezondheidsorganisatie [c]; ~WHO
world-food-programme: Wereldvoedselprogramma [n]; ~WFP
osce: OVSE [c]; ~Organisatie voor Veiligheid en Samenwerking in Europa [c]; !OSCE
council-of-europe: Raad van Europa [c]
international-criminal-court: Internationaal Strafhof [n]
icrc: Internationaal Comité van het Rode Kruis [n]; ~Internationale Comité van het Rode Kruis [n]; ~ICRC
imf: Internationaal Monetair Fonds [n]; ~Internationale Monetaire Fonds [n]; ~IMF
world-bank: Wereldbank [c]
wto: Wereldhandelsorganisatie [c]; ~WTO
oecd: OESO [c]; ~Organisatie voor Economische Samenwerking en Ontwikkeling [c]
opcw: Organisatie voor het verbod van chemische wapens [c]; ~OPCW
interpol: Interpol [a]
african-union: Afrikaanse Unie [c]
joint-expeditionary-force: Joint Expeditionary Force
ukraine-defence-contact-group: Contactgroep voor de Defensie van Oekraïne [c a]; ~Oekraïne-contactgroep [c a]
prime-minister: premier [c]; ~minister-president [c]; ~eerste minister [c]
deputy-prime-minister: vicepremier [c]; ~vice-premier [c]; ~vice-eersteminister [c]
federal-chancellor: bondskanselier [c]; ~kanselier [c]
head-of-state: staatshoofd [n]
head-of-government: regeringsleider [c]; ~regeringshoofd [n]
heads-of-state-and-government: staatshoofden en regeringsleiders
defence-minister: minister van Defensie [c] {ministers van Defensie}; ~defensieminister [c]; ~minister van Landsverdediging [c]
foreign-minister: minister van Buitenlandse Zaken [c] {ministers van Buitenlandse Zaken}
interior-minister: minister van Binnenlandse Zaken [c] {ministers van Binnenlandse Zaken}
finance-minister: minister van Financiën [c] {ministers van Financiën}
justice-minister: minister van Justitie [c] {ministers van Justitie}
defence-secretary: minister van Defensie [c]; ~defensieminister [c]
foreign-secretary: minister van Buitenlandse Zaken [c]
us-secretary-of-state: Amerikaanse minister van Buitenlandse Zaken [c]; ~minister van Buitenlandse Zaken [c]; !staatssecretaris [c]
us-secretary-of-defense: minister van Defensie [c]; ~Amerikaanse minister van Defensie [c]
state-secretary: staatssecretaris [c]
ambassador: ambassadeur [c]
permanent-representative: permanent vertegenwoordiger [c]; ~permanente vertegenwoordiger [c]
special-envoy: speciaal gezant [c]; ~speciale gezant [c]
member-of-parliament: parlementslid [n]; ~Kamerlid [n]; ~volksvertegenwoordiger [c]
spokesperson: woordvoerder [c]; ~woordvoerster [c]
secretary-general: secretaris-generaal [c]
nato-secretary-general: secretaris-generaal van de NAVO [c]; ~NAVO-secretaris-generaal [c]; ~NAVO-chef [c]
un-secretary-general: secretaris-generaal van de Verenigde Naties [c]; ~secretaris-generaal van de VN [c]; ~VN-secretaris-generaal [c]
saceur: geallieerd opperbevelhebber in Europa [c]; ~SACEUR [=]
president-of-the-commission: voorzitter van de Europese Commissie [c]; ~Commissievoorzitter [c]
president-of-the-european-council: voorzitter van de Europese Raad [c]
high-representative: hoge vertegenwoordiger [c]; ~hoog vertegenwoordiger [c]
chief-of-defence: commandant der Strijdkrachten [c]; ~chef Defensie [c]; ~chef van Defensie [c]; ~chef-defensie [c]
chief-of-the-general-staff: chef van de generale staf [c]; ~chef-staf [c]
commander-in-chief: opperbevelhebber [c]
supreme-commander: opperbevelhebber [c]
ministry-of-defence: ministerie van Defensie [n]
ministry-of-foreign-affairs: ministerie van Buitenlandse Zaken [n]
general-staff: generale staf [c]
armed-forces: strijdkrachten; ~krijgsmacht [c]
land-forces: landstrijdkrachten; ~landmacht [c]
air-force: luchtmacht [c]
special-forces: speciale eenheden; ~special forces; ~speciale troepen
coast-guard: kustwacht [c]
national-guard: Nationale Garde [c]
member-state: lidstaat [c] {lidstaten}
of-10: veldmaarschalk [c]
of-8: luitenant-generaal [c]
of-7: generaal-majoor [c]
of-6: brigadegeneraal [c]; ~brigade-generaal [c]
of-5: kolonel [c]
of-4: luitenant-kolonel [c]
of-9-navy: admiraal [c]
of-8-navy: viceadmiraal [c]; ~vice-admiraal [c]
of-7-navy: schout-bij-nacht [c]; ~divisieadmiraal [c]
of-6-navy: commandeur [c]; ~commodore [c]
non-commissioned-officer: onderofficier [c]
sergeant: sergeant [c]
air-defence: luchtverdediging [c]; ~luchtafweer [n]
ballistic-missile: ballistische raket [c] {ballistische raketten}
cruise-missile: kruisraket [c] {kruisraketten}
anti-tank-missile: antitankraket [c] {antitankraketten}
air-defence-system: luchtverdedigingssysteem [n]; ~luchtafweersysteem [n]; ~luchtdoelsysteem [n]
ammunition: munitie [c]
artillery: artillerie [c]
armoured-vehicle: pantservoertuig [n]; ~gepantserd voertuig [n] {gepantserde voertuigen}
main-battle-tank: gevechtstank [c]
fighter-aircraft: gevechtsvliegtuig [n]; ~jachtvliegtuig [n]; ~straaljager [c]
helicopter: helikopter [c]
submarine: onderzeeër [c]; ~onderzeeboot [c]
frigate: fregat [n] {fregatten}
aircraft-carrier: vliegdekschip [n] {vliegdekschepen}
warship: oorlogsschip [n] {oorlogsschepen}; ~marineschip [n]
battlegroup: battlegroup [c]; ~gevechtsgroep [c]
battalion: bataljon [n]
brigade: brigade [c]
rapid-reaction-force: snelle-reactiemacht [c]; ~snelle interventiemacht [c]; ~snellereactiemacht [c]
military-exercise: militaire oefening [c]; ~legeroefening [c]
nuclear-weapon: kernwapen [n]; ~nucleair wapen [n] {nucleaire wapens}; ~atoomwapen [n]
weapons-of-mass-destruction: massavernietigingswapens; ~massavernietigingswapen [n]
collective-defence: collectieve verdediging [c]
deterrence-and-defence: afschrikking en verdediging
interoperability: interoperabiliteit [c]
mine-clearance: ontmijning [c]; ~mijnenruiming [c]; ~mijnopruiming [c]
peacekeeping: vredeshandhaving [c]
peacekeeping-force: vredesmacht [c]; ~vredestroepen; ~blauwhelmen
ceasefire: staakt-het-vuren [n]; ~wapenstilstand [c]
no-fly-zone: no-flyzone [c]; ~vliegverbod [n]
prisoner-of-war: krijgsgevangene [c]
cyber-attack: cyberaanval [c] {cyberaanvallen}
cybersecurity: cyberbeveiliging [c]; ~cyberveiligheid [c]; ~cybersecurity [c]
hybrid-threats: hybride dreigingen; ~hybride dreiging [c]; ~hybride bedreigingen
disinformation: desinformatie [c]
critical-infrastructure: kritieke infrastructuur [c]; ~vitale infrastructuur [c]
intelligence-service: inlichtingendienst [c]; ~geheime dienst [c]
defence-industry: defensie-industrie [c]
defence-spending: defensie-uitgaven; ~defensieuitgaven
military-aid: militaire hulp [c]; ~militaire steun [c]; ~militaire bijstand [c]
terrorism: terrorisme [n]
joint-statement: gezamenlijke verklaring [c]; ~gemeenschappelijke verklaring [c]
press-release: persbericht [n]; ~perscommuniqué [n]
press-conference: persconferentie [c]
memorandum-of-understanding: memorandum van overeenstemming [n]; ~intentieverklaring [c]
security-guarantees: veiligheidsgaranties; ~veiligheidsgarantie [c]; ~veiligheidswaarborgen
territorial-integrity: territoriale integriteit [c]
sovereignty: soevereiniteit [c]
rule-of-law: rechtsstaat [c]; ~rechtsstatelijkheid [c]
human-rights: mensenrechten
international-law: internationaal recht [n]; ~internationale recht [n]; ~volkenrecht [n]
international-humanitarian-law: internationaal humanitair recht [n]; ~internationale humanitaire recht [n]; ~humanitair oorlogsrecht [n]
un-charter: Handvest van de Verenigde Naties [n]; ~VN-Handvest [n]
north-atlantic-treaty: Noord-Atlantisch Verdrag [n]; ~Verdrag van Washington [n]
war-crime: oorlogsmisdaad [c] {oorlogsmisdaden}; ~oorlogsmisdrijf [n]
crimes-against-humanity: misdaden tegen de menselijkheid; ~misdaad tegen de menselijkheid [c]; ~misdrijven tegen de menselijkheid
humanitarian-aid: humanitaire hulp [c]; ~humanitaire bijstand [c]
refugee: vluchteling [c]
internally-displaced-persons: binnenlands ontheemden; ~intern ontheemden; ~ontheemden
economic-sanctions: economische sancties
arms-control: wapenbeheersing [c]
non-proliferation: non-proliferatie [c]
energy-security: energiezekerheid [c]
climate-change: klimaatverandering [c]
security-policy: veiligheidsbeleid [n]
common-security-and-defence-policy: gemeenschappelijk veiligheids- en defensiebeleid [n]; ~GVDB [n =]
arms-embargo: wapenembargo [n]
coalition-of-the-willing: coalitie van bereidwilligen [c]; ~coalition of the willing [c]
peace-negotiations: vredesonderhandelingen; ~vredesbesprekingen
kyiv: Kyiv; ~Kiev
kharkiv: Charkiv; !Charkov
odesa: Odesa; ~Odessa
lviv: Lviv; !Lvov
in-ukraine: in Oekraïne
tuerkiye: Turkije; ~Türkiye
czechia: Tsjechië; ~Tsjechische Republiek
north-macedonia: Noord-Macedonië
crimea: Krim [c]
black-sea: Zwarte Zee [c]
baltic-sea: Oostzee [c]; ~Baltische Zee [c]
mediterranean-sea: Middellandse Zee [c]
western-balkans: Westelijke Balkan [c a]
baltic-states: Baltische staten; ~Baltische landen
`
