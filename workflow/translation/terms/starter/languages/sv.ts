/** Swedish. */
export const text = `
nato: Nato; ~NATO; ~Nordatlantiska fördragsorganisationen [c]; ~Atlantpakten [c]
north-atlantic-council: Nordatlantiska rådet [n a]
nato-military-committee: Natos militärkommitté [c a]; ~militärkommittén [c a]
shape: Shape; ~SHAPE
eu: Europeiska unionen [c a]; ~EU
european-commission: Europeiska kommissionen [c a]; ~EU-kommissionen [c]
european-parliament: Europaparlamentet [n]; ~EU-parlamentet [n]
european-council: Europeiska rådet [n a]
council-of-the-eu: Europeiska unionens råd [n a]; ~EU:s råd [n]; ~EU:s ministerråd [n]; ~ministerrådet [n a]
court-of-justice-eu: Europeiska unionens domstol [c a]; ~EU-domstolen [c]
european-central-bank: Europeiska centralbanken [c a]; ~ECB
european-investment-bank: Europeiska investeringsbanken [c a]; ~EIB
external-action-service: Europeiska utrikestjänsten [c a]; ~utrikestjänsten [c a]
european-defence-agency: Europeiska försvarsbyrån [c a]; ~EDA
europol: Europol
frontex: Frontex; ~Europeiska gräns- och kustbevakningsbyrån [c a]
european-peace-facility: europeiska fredsfaciliteten [c a]
un: Förenta nationerna [c a]; ~FN
un-security-council: FN:s säkerhetsråd [n a]; ~Förenta nationernas säkerhetsråd [n a]; ~säkerhetsrådet [n a]
un-general-assembly: FN:s generalförsamling [c a]; ~Förenta nationernas generalförsamling [c a]; ~generalförsamlingen [c a]
international-court-of-justice: Internationella domstolen [c a]
unhcr: UNHCR; ~FN:s flyktingkommissariat [n a]; ~FN:s flyktingorgan [n a]
unicef: Unicef; ~UNICEF
iaea: Internationella atomenergiorganet [n a]; ~IAEA
world-health-organization: Världshälsoorganisationen [c a]; ~WHO
world-food-programme: Världslivsmedelsprogrammet [n a]; ~WFP
osce: OSSE; ~Organisationen för säkerhet och samarbete i Europa [c a]; !OSCE
council-of-europe: Europarådet [n]
international-criminal-court: Internationella brottmålsdomstolen [c a]; ~ICC
icrc: Internationella rödakorskommittén [c a]; ~Internationella Röda Korset [n a]
imf: Internationella valutafonden [c a]; ~IMF
world-bank: Världsbanken [c]
wto: Världshandelsorganisationen [c a]; ~WTO
oecd: OECD; ~Organisationen för ekonomiskt samarbete och utveckling [c a]
opcw: Organisationen för förbud mot kemiska vapen [c a]; ~OPCW
interpol: Interpol [a]
african-union: Afrikanska unionen [c a]
joint-expeditionary-force: Joint Expeditionary Force; ~JEF
ukraine-defence-contact-group: kontaktgruppen för Ukrainas försvar [c a]; ~Ukraine Defence Contact Group
prime-minister: premiärminister [c]; ~statsminister [c]
deputy-prime-minister: vice premiärminister [c]; ~vice statsminister [c]; ~biträdande premiärminister [c]
federal-chancellor: förbundskansler [c]; ~kansler [c]
head-of-state: statschef [c]; ~statsöverhuvud [n]
head-of-government: regeringschef [c]
heads-of-state-and-government: stats- och regeringschefer [c]; ~stats- eller regeringschefer [c]
defence-minister: försvarsminister [c]
foreign-minister: utrikesminister [c]
interior-minister: inrikesminister [c]
finance-minister: finansminister [c]
justice-minister: justitieminister [c]
defence-secretary: försvarsminister [c]
foreign-secretary: utrikesminister [c]
us-secretary-of-state: USA:s utrikesminister [c]; ~amerikanske utrikesministern [c]; ~utrikesminister [c]; !statssekreterare [c]
us-secretary-of-defense: försvarsminister [c]
state-secretary: statssekreterare [c]
ambassador: ambassadör [c]
permanent-representative: ständig representant [c] {ständiga representanten, ständige representanten, ständiga representanter}
special-envoy: särskilt sändebud [n] {särskilda sändebud, särskilda sändebudet}
member-of-parliament: parlamentsledamot [c] {parlamentsledamöter}; ~riksdagsledamot [c] {riksdagsledamöter}
spokesperson: talesperson [c]; ~talesman [c] {talesmän, talesmannen}; ~taleskvinna [c]
secretary-general: generalsekreterare [c]
nato-secretary-general: Natos generalsekreterare [c]; ~NATO:s generalsekreterare [c]
un-secretary-general: FN:s generalsekreterare [c]; ~Förenta nationernas generalsekreterare [c]
saceur: överbefälhavare för Nato i Europa [c]; ~SACEUR [=]; ~Saceur [=]
president-of-the-commission: Europeiska kommissionens ordförande [c]; ~kommissionens ordförande [c]; ~EU-kommissionens ordförande [c]; ~kommissionsordförande [c]
president-of-the-european-council: Europeiska rådets ordförande [c]; ~ordförande för Europeiska rådet [c]; ~rådsordförande [c]
high-representative: höga representanten [c]; ~höge representanten [c]; ~hög representant [c]
chief-of-defence: överbefälhavare [c]; ~försvarschef [c]; ~ÖB [=]
chief-of-the-general-staff: generalstabschef [c]; ~chef för generalstaben [c]
commander-in-chief: överbefälhavare [c]
supreme-commander: överbefälhavare [c]
ministry-of-defence: försvarsdepartement [n]; ~försvarsministerium [n] {försvarsministeriet}
ministry-of-foreign-affairs: utrikesdepartement [n]; ~utrikesministerium [n] {utrikesministeriet}; ~UD [=]
general-staff: generalstab [c]
armed-forces: väpnade styrkor [c] {väpnade styrkorna}; ~försvarsmakt [c]; ~stridskrafter [c]
land-forces: markstridskrafter [c]; ~armé [c]; ~landstridskrafter [c]
air-force: flygvapen [n] {flygvapnet}
special-forces: specialförband [n]; ~specialstyrkor [c]
coast-guard: kustbevakning [c]
national-guard: nationalgarde [n]
member-state: medlemsstat [c]; ~medlemsland [n] {medlemsländer}
of-10: fältmarskalk [c]
of-8: generallöjtnant [c]
of-7: generalmajor [c]
of-6: brigadgeneral [c]
of-5: överste [c]
of-4: överstelöjtnant [c]
of-9-navy: amiral [c]
of-8-navy: viceamiral [c]
of-7-navy: konteramiral [c]
of-6-navy: flottiljamiral [c]; ~kommendör [c]
non-commissioned-officer: underofficer [c]; ~underbefäl [n]
sergeant: sergeant [c]
air-defence: luftförsvar [n]; ~luftvärn [n]
ballistic-missile: ballistisk robot [c] {ballistiska robotar, ballistiska roboten}; ~ballistisk missil [c] {ballistiska missiler, ballistiska missilen}
cruise-missile: kryssningsrobot [c]; ~kryssningsmissil [c]
anti-tank-missile: pansarvärnsrobot [c]; ~pansarvärnsmissil [c]
air-defence-system: luftförsvarssystem [n]; ~luftvärnssystem [n]
ammunition: ammunition [c]
artillery: artilleri [n]
armoured-vehicle: pansarfordon [n]; ~bepansrat fordon [n] {bepansrade fordon}
main-battle-tank: stridsvagn [c]
fighter-aircraft: stridsflygplan [n]; ~jaktplan [n]; ~stridsflyg [n]; ~jaktflygplan [n]
helicopter: helikopter [c] {helikoptrar}
submarine: ubåt [c]
frigate: fregatt [c]
aircraft-carrier: hangarfartyg [n]
warship: krigsfartyg [n]; ~örlogsfartyg [n]; ~krigsskepp [n]
battlegroup: stridsgrupp [c]
battalion: bataljon [c]
brigade: brigad [c]
rapid-reaction-force: snabbinsatsstyrka [c]
military-exercise: militärövning [c]; ~militär övning [c] {militära övningar}
nuclear-weapon: kärnvapen [n]; ~atomvapen [n]
weapons-of-mass-destruction: massförstörelsevapen [n]
collective-defence: kollektivt försvar [n] {kollektiva försvaret}
deterrence-and-defence: avskräckning och försvar
interoperability: interoperabilitet [c]
mine-clearance: minröjning [c]
peacekeeping: fredsbevarande
peacekeeping-force: fredsbevarande styrka [c] {fredsbevarande styrkor}; ~fredsstyrka [c]
ceasefire: vapenvila [c]; ~eldupphör [n]; ~vapenstillestånd [n]
no-fly-zone: flygförbudszon [c]
prisoner-of-war: krigsfånge [c]
cyber-attack: cyberangrepp [n]; ~cyberattack [c]; ~it-angrepp [n]
cybersecurity: cybersäkerhet [c]
hybrid-threats: hybridhot [n]
disinformation: desinformation [c]
critical-infrastructure: kritisk infrastruktur [c] {kritiska infrastruktur, kritiska infrastrukturen}; ~samhällsviktig infrastruktur [c]
intelligence-service: underrättelsetjänst [c]; ~säkerhetstjänst [c]
defence-industry: försvarsindustri [c]
defence-spending: försvarsutgifter [c]
military-aid: militärt stöd [n] {militära stödet}; ~militär hjälp [c]; ~militärt bistånd [n]
terrorism: terrorism [c]
joint-statement: gemensamt uttalande [n] {gemensamma uttalandet}; ~gemensam förklaring [c]
press-release: pressmeddelande [n]
press-conference: presskonferens [c]; ~pressträff [c]
memorandum-of-understanding: samförståndsavtal [n]; ~avsiktsförklaring [c]; ~samförståndsmemorandum [n]
security-guarantees: säkerhetsgarantier [c]; ~säkerhetsgaranti [c]
territorial-integrity: territoriell integritet [c] {territoriella integritet}
sovereignty: suveränitet [c]
rule-of-law: rättsstat [c]; ~rättsstatsprincipen [c]; ~rättsstatlighet [c]
human-rights: mänskliga rättigheter [c] {mänskliga rättigheterna}
international-law: internationell rätt [c] {internationella rätten}; ~folkrätt [c]
international-humanitarian-law: internationell humanitär rätt [c] {internationella humanitära rätten}
un-charter: FN-stadgan [c]; ~Förenta nationernas stadga [c]; ~FN:s stadga [c]
north-atlantic-treaty: Nordatlantiska fördraget [n]; ~Washingtonfördraget [n]
war-crime: krigsförbrytelse [c]; ~krigsbrott [n]
crimes-against-humanity: brott mot mänskligheten [n]
humanitarian-aid: humanitärt bistånd [n] {humanitära biståndet}; ~humanitär hjälp [c]; ~humanitärt stöd [n]
refugee: flykting [c]
internally-displaced-persons: internflyktingar [c]; ~internt fördrivna
economic-sanctions: ekonomiska sanktioner [c]
arms-control: rustningskontroll [c]; ~vapenkontroll [c]
non-proliferation: icke-spridning [c]
energy-security: energisäkerhet [c]; ~energitrygghet [c]
climate-change: klimatförändringar [c]; ~klimatförändring [c]; ~klimatförändringarna [c]
security-policy: säkerhetspolitik [c]
common-security-and-defence-policy: gemensamma säkerhets- och försvarspolitiken [c]; ~gemensam säkerhets- och försvarspolitik [c]; ~GSFP [=]
arms-embargo: vapenembargo [n]
coalition-of-the-willing: de villigas koalition [c]; ~koalition av villiga [c]
peace-negotiations: fredsförhandlingar [c]; ~fredssamtal [n]
kyiv: Kiev; ~Kyiv; ~Kyjiv
kharkiv: Charkiv; ~Kharkiv; !Charkov
odesa: Odesa; ~Odessa
lviv: Lviv; !Lvov
in-ukraine: i Ukraina
tuerkiye: Turkiet; ~Türkiye
czechia: Tjeckien; ~Republiken Tjeckien
north-macedonia: Nordmakedonien
crimea: Krim
black-sea: Svarta havet [n a]
baltic-sea: Östersjön [c]
mediterranean-sea: Medelhavet [n]
western-balkans: västra Balkan [a]
baltic-states: baltiska staterna [c a]; ~Baltikum [n]; ~baltiska länderna [n a]
`
