/** Lithuanian. */
export const text = `
nato: NATO; ~Šiaurės Atlanto sutarties organizacija [f]; ~Šiaurės Atlanto aljansas [m]
north-atlantic-council: Šiaurės Atlanto taryba [f]; ~Šiaurės Atlanto Taryba [f]
nato-military-committee: NATO karinis komitetas [m]; ~Karinis komitetas [m]
shape: SHAPE
eu: Europos Sąjunga [f]; ~ES
european-commission: Europos Komisija [f]
european-parliament: Europos Parlamentas [m]
european-council: Europos Vadovų Taryba [f]
council-of-the-eu: Europos Sąjungos Taryba [f]; ~ES Taryba [f]
court-of-justice-eu: Europos Sąjungos Teisingumo Teismas [m]; ~ES Teisingumo Teismas [m]
european-central-bank: Europos Centrinis Bankas [m]; ~ECB
european-investment-bank: Europos investicijų bankas [m]; ~EIB
external-action-service: Europos išorės veiksmų tarnyba [f]; ~EIVT
european-defence-agency: Europos gynybos agentūra [f]; ~EGA
europol: Europolas [m]
frontex: FRONTEX; ~Frontex; ~Europos sienų ir pakrančių apsaugos agentūra [f]
european-peace-facility: Europos taikos priemonė [f]
un: Jungtinės Tautos [f] {Jungtinių Tautų, Jungtinėms Tautoms, Jungtinėse Tautose, Jungtines Tautas}; ~JT
un-security-council: JT Saugumo Taryba [f]; ~Jungtinių Tautų Saugumo Taryba [f]; ~Saugumo Taryba [f]
un-general-assembly: JT Generalinė Asamblėja [f] {JT Generalinės Asamblėjos, JT Generalinėje Asamblėjoje}; ~Jungtinių Tautų Generalinė Asamblėja [f] {Jungtinių Tautų Generalinės Asamblėjos, Jungtinių Tautų Generalinėje Asamblėjoje}
international-court-of-justice: Tarptautinis Teisingumo Teismas [m] {Tarptautinio Teisingumo Teismo, Tarptautiniame Teisingumo Teisme}
unhcr: JT pabėgėlių agentūra [f]; ~Jungtinių Tautų vyriausiojo pabėgėlių komisaro valdyba [f]; ~UNHCR
unicef: UNICEF
iaea: Tarptautinė atominės energijos agentūra [f] {Tarptautinės atominės energijos agentūros}; ~TATENA
world-health-organization: Pasaulio sveikatos organizacija [f]; ~PSO
world-food-programme: Pasaulio maisto programa [f]; ~PMP; ~WFP
osce: ESBO; ~Europos saugumo ir bendradarbiavimo organizacija [f]; !OSCE
council-of-europe: Europos Taryba [f]
international-criminal-court: Tarptautinis baudžiamasis teismas [m] {Tarptautinio baudžiamojo teismo, Tarptautiniam baudžiamajam teismui, Tarptautiniame baudžiamajame teisme}; ~TBT
icrc: Tarptautinis Raudonojo Kryžiaus komitetas [m] {Tarptautinio Raudonojo Kryžiaus komiteto}; ~TRKK
imf: Tarptautinis valiutos fondas [m] {Tarptautinio valiutos fondo}; ~TVF
world-bank: Pasaulio bankas [m]
wto: Pasaulio prekybos organizacija [f]; ~PPO
oecd: EBPO; ~Ekonominio bendradarbiavimo ir plėtros organizacija [f]
opcw: Cheminio ginklo uždraudimo organizacija [f]; ~OPCW
interpol: Interpolas [m a]
african-union: Afrikos Sąjunga [f]
joint-expeditionary-force: Jungtinės ekspedicinės pajėgos [f]; ~Joint Expeditionary Force
ukraine-defence-contact-group: Ukrainos gynybos kontaktinė grupė [f a]; ~Ukrainos gynybos kontaktų grupė [f a]
prime-minister: ministras pirmininkas [m] {ministro pirmininko, ministrui pirmininkui, ministrą pirmininką, ministru pirmininku}; ~premjeras [m]; ~ministrė pirmininkė [f] {ministrės pirmininkės, ministrei pirmininkei, ministrę pirmininkę}; ~premjerė [f]
deputy-prime-minister: ministro pirmininko pavaduotojas [m]; ~ministro pirmininko pavaduotoja [f]; ~vicepremjeras [m]; ~vicepremjerė [f]
federal-chancellor: federalinis kancleris [m]; ~federalinė kanclerė [f]; ~kancleris [m]; ~kanclerė [f]
head-of-state: valstybės vadovas [m] {valstybės vadovo, valstybių vadovai, valstybių vadovų, valstybių vadovams}; ~valstybės vadovė [f]; ~šalies vadovas [m]
head-of-government: vyriausybės vadovas [m] {vyriausybės vadovo, vyriausybių vadovai, vyriausybių vadovų}; ~vyriausybės vadovė [f]
heads-of-state-and-government: valstybių ir vyriausybių vadovai [m] {valstybių ir vyriausybių vadovų, valstybių ir vyriausybių vadovams}; ~valstybių ar vyriausybių vadovai [m] {valstybių ar vyriausybių vadovų}
defence-minister: gynybos ministras [m] {gynybos ministro, gynybos ministrai, gynybos ministrų}; ~gynybos ministrė [f]; ~krašto apsaugos ministras [m]; ~krašto apsaugos ministrė [f]
foreign-minister: užsienio reikalų ministras [m] {užsienio reikalų ministro, užsienio reikalų ministrai, užsienio reikalų ministrų}; ~užsienio reikalų ministrė [f]
interior-minister: vidaus reikalų ministras [m]; ~vidaus reikalų ministrė [f]
finance-minister: finansų ministras [m]; ~finansų ministrė [f]
justice-minister: teisingumo ministras [m]; ~teisingumo ministrė [f]
defence-secretary: gynybos ministras [m]; ~gynybos ministrė [f]; ~gynybos sekretorius [m]
foreign-secretary: užsienio reikalų ministras [m]; ~užsienio reikalų ministrė [f]; ~užsienio reikalų sekretorius [m]
us-secretary-of-state: JAV valstybės sekretorius [m]; ~JAV valstybės sekretorė [f]; ~valstybės sekretorius [m]; ~valstybės sekretorė [f]
us-secretary-of-defense: gynybos sekretorius [m]; ~gynybos sekretorė [f]; ~gynybos ministras [m]
state-secretary: valstybės sekretorius [m]; ~valstybės sekretorė [f]; ~viceministras [m]
ambassador: ambasadorius [m]; ~ambasadorė [f]
permanent-representative: nuolatinis atstovas [m]; ~nuolatinė atstovė [f]
special-envoy: specialusis pasiuntinys [m] {specialiojo pasiuntinio, specialųjį pasiuntinį}; ~specialioji pasiuntinė [f]; ~specialusis atstovas [m]
member-of-parliament: parlamento narys [m]; ~parlamentaras [m]; ~Seimo narys [m]; ~parlamento narė [f]
spokesperson: atstovas spaudai [m]; ~atstovė spaudai [f]; ~atstovas [m]; ~atstovė [f]
secretary-general: generalinis sekretorius [m]; ~generalinė sekretorė [f]
nato-secretary-general: NATO generalinis sekretorius [m]; ~NATO generalinė sekretorė [f]; ~NATO vadovas [m]
un-secretary-general: JT generalinis sekretorius [m]; ~Jungtinių Tautų generalinis sekretorius [m]
saceur: vyriausiasis NATO sąjungininkų pajėgų Europoje vadas [m]; ~NATO sąjungininkų pajėgų Europoje vyriausiasis vadas [m]; ~SACEUR [=]
president-of-the-commission: Europos Komisijos pirmininkė [f]; ~Europos Komisijos pirmininkas [m]; ~Komisijos pirmininkė [f]; ~Komisijos pirmininkas [m]; ~EK pirmininkė [f]; ~EK pirmininkas [m]
president-of-the-european-council: Europos Vadovų Tarybos pirmininkas [m]; ~Europos Vadovų Tarybos pirmininkė [f]
high-representative: vyriausiasis įgaliotinis [m] {vyriausiojo įgaliotinio, vyriausiąjį įgaliotinį}; ~vyriausioji įgaliotinė [f] {vyriausiosios įgaliotinės}
chief-of-defence: kariuomenės vadas [m]; ~gynybos vadas [m]; ~ginkluotųjų pajėgų vadas [m]; ~gynybos štabo vadas [m]
chief-of-the-general-staff: generalinio štabo viršininkas [m]; ~generalinio štabo vadas [m]
commander-in-chief: vyriausiasis vadas [m] {vyriausiojo vado, vyriausiąjį vadą}; ~vyriausiasis ginkluotųjų pajėgų vadas [m]
supreme-commander: vyriausiasis vadas [m] {vyriausiojo vado, vyriausiąjį vadą}
ministry-of-defence: gynybos ministerija [f]; ~krašto apsaugos ministerija [f]
ministry-of-foreign-affairs: užsienio reikalų ministerija [f]
general-staff: generalinis štabas [m]
armed-forces: ginkluotosios pajėgos [f] {ginkluotųjų pajėgų, ginkluotosioms pajėgoms, ginkluotąsias pajėgas}; ~kariuomenė [f]; ~karinės pajėgos [f]
land-forces: sausumos pajėgos [f]
air-force: karinės oro pajėgos [f] {karinių oro pajėgų, karinėms oro pajėgoms}; ~oro pajėgos [f]
special-forces: specialiosios pajėgos [f] {specialiųjų pajėgų}; ~specialiųjų operacijų pajėgos [f]
coast-guard: pakrančių apsauga [f]; ~pakrančių apsaugos tarnyba [f]
national-guard: Nacionalinė gvardija [f]
member-state: valstybė narė [f] {valstybės narės, valstybių narių, valstybėms narėms, valstybes nares}; ~šalis narė [f] {šalys narės, šalių narių}
of-10: feldmaršalas [m]
of-8: generolas leitenantas [m]
of-7: generolas majoras [m]
of-6: brigados generolas [m]
of-5: pulkininkas [m]
of-4: pulkininkas leitenantas [m]
of-9-navy: admirolas [m]
of-8-navy: viceadmirolas [m]
of-7-navy: kontradmirolas [m]
of-6-navy: flotilės admirolas [m]; ~komodoras [m]
non-commissioned-officer: puskarininkis [m]
sergeant: seržantas [m]
air-defence: oro gynyba [f]; ~priešlėktuvinė gynyba [f]
ballistic-missile: balistinė raketa [f]
cruise-missile: sparnuotoji raketa [f] {sparnuotosios raketos, sparnuotųjų raketų, sparnuotąsias raketas}
anti-tank-missile: prieštankinė raketa [f]
air-defence-system: oro gynybos sistema [f]
ammunition: amunicija [f]; ~šaudmenys [m]
artillery: artilerija [f]
armoured-vehicle: šarvuotoji transporto priemonė [f] {šarvuotosios transporto priemonės, šarvuotųjų transporto priemonių}; ~šarvuotis [m]; ~šarvuota transporto priemonė [f]
main-battle-tank: pagrindinis kovos tankas [m]; ~kovinis tankas [m]; ~tankas [m]
fighter-aircraft: naikintuvas [m]; ~kovinis lėktuvas [m]
helicopter: sraigtasparnis [m]; ~malūnsparnis [m]
submarine: povandeninis laivas [m]
frigate: fregata [f]
aircraft-carrier: lėktuvnešis [m]
warship: karo laivas [m]; ~karinis laivas [m]
battlegroup: kovinė grupė [f]; ~kovos grupė [f]
battalion: batalionas [m]
brigade: brigada [f]
rapid-reaction-force: greitojo reagavimo pajėgos [f]
military-exercise: karinės pratybos [f]
nuclear-weapon: branduolinis ginklas [m]; ~atominis ginklas [m]
weapons-of-mass-destruction: masinio naikinimo ginklai [m]; ~masinio naikinimo ginklas [m]
collective-defence: kolektyvinė gynyba [f]
deterrence-and-defence: atgrasymas ir gynyba {atgrasymo ir gynybos, atgrasymą ir gynybą}
interoperability: sąveika [f]; ~sąveikumas [m]; ~suderinamumas [m]
mine-clearance: išminavimas [m]
peacekeeping: taikos palaikymas [m]; ~taikos palaikymo
peacekeeping-force: taikos palaikymo pajėgos [f]; ~taikdariai [m]
ceasefire: paliaubos [f]; ~ugnies nutraukimas [m]
no-fly-zone: neskraidymo zona [f]
prisoner-of-war: karo belaisvis [m]
cyber-attack: kibernetinė ataka [f]; ~kibernetinis išpuolis [m]
cybersecurity: kibernetinis saugumas [m]
hybrid-threats: hibridinės grėsmės [f]; ~hibridinė grėsmė [f]; ~mišrios grėsmės [f]
disinformation: dezinformacija [f]
critical-infrastructure: ypatingos svarbos infrastruktūra [f]; ~kritinė infrastruktūra [f]; ~kritiškai svarbi infrastruktūra [f]
intelligence-service: žvalgybos tarnyba [f]; ~slaptoji tarnyba [f]; ~žvalgyba [f]
defence-industry: gynybos pramonė [f]
defence-spending: gynybos išlaidos [f]; ~išlaidos gynybai [f]; ~gynybos finansavimas [m]
military-aid: karinė pagalba [f]; ~karinė parama [f]
terrorism: terorizmas [m]
joint-statement: bendras pareiškimas [m]; ~bendra deklaracija [f]
press-release: pranešimas spaudai [m]; ~pranešimas žiniasklaidai [m]
press-conference: spaudos konferencija [f]
memorandum-of-understanding: susitarimo memorandumas [m]; ~supratimo memorandumas [m]
security-guarantees: saugumo garantijos [f]; ~saugumo garantija [f]
territorial-integrity: teritorinis vientisumas [m]
sovereignty: suverenitetas [m]; ~suverenumas [m]
rule-of-law: teisinė valstybė [f]; ~teisės viršenybė [f]
human-rights: žmogaus teisės [f] {žmogaus teisių, žmogaus teisėms}
international-law: tarptautinė teisė [f]
international-humanitarian-law: tarptautinė humanitarinė teisė [f]
un-charter: JT Chartija [f]; ~Jungtinių Tautų Chartija [f]
north-atlantic-treaty: Šiaurės Atlanto sutartis [f]; ~Vašingtono sutartis [f]
war-crime: karo nusikaltimas [m]
crimes-against-humanity: nusikaltimai žmoniškumui [m]; ~nusikaltimas žmoniškumui [m]
humanitarian-aid: humanitarinė pagalba [f]; ~humanitarinė parama [f]
refugee: pabėgėlis [m]; ~pabėgėlė [f]
internally-displaced-persons: šalies viduje perkelti asmenys [m]; ~viduje perkelti asmenys [m]; ~šalies viduje perkelti žmonės [m]
economic-sanctions: ekonominės sankcijos [f]
arms-control: ginklų kontrolė [f]; ~ginkluotės kontrolė [f]
non-proliferation: neplatinimas [m]
energy-security: energetinis saugumas [m]; ~energijos tiekimo saugumas [m]
climate-change: klimato kaita [f]; ~klimato pokyčiai [m]; ~klimato pokytis [m]
security-policy: saugumo politika [f]
common-security-and-defence-policy: bendra saugumo ir gynybos politika [f]; ~BSGP [=]
arms-embargo: ginklų embargas [m]
coalition-of-the-willing: norinčiųjų koalicija [f]
peace-negotiations: taikos derybos [f]
kyiv: Kyjivas [m]; ~Kijevas [m]
kharkiv: Charkivas [m]; !Charkovas [m]
odesa: Odesa [f]
lviv: Lvivas [m]; !Lvovas [m]
in-ukraine: Ukrainoje
tuerkiye: Turkija [f]; ~Türkiye
czechia: Čekija [f]; ~Čekijos Respublika [f]
north-macedonia: Šiaurės Makedonija [f]
crimea: Krymas [m]
black-sea: Juodoji jūra [f] {Juodosios jūros, Juodojoje jūroje, Juodąją jūrą, Juodajai jūrai}
baltic-sea: Baltijos jūra [f]
mediterranean-sea: Viduržemio jūra [f]
western-balkans: Vakarų Balkanai [m]
baltic-states: Baltijos valstybės [f a] {Baltijos valstybių}; ~Baltijos šalys [f a] {Baltijos šalių}
`
