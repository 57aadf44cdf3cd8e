/** Finnish. */
export const text = `
nato: Nato; ~NATO; ~Pohjois-Atlantin liitto; ~Pohjois-Atlantin puolustusliitto
north-atlantic-council: Pohjois-Atlantin neuvosto
nato-military-committee: Naton sotilaskomitea; ~sotilaskomitea [a]
shape: SHAPE
eu: Euroopan unioni; ~EU
european-commission: Euroopan komissio; ~EU-komissio; ~komissio [a]
european-parliament: Euroopan parlamentti; ~EU-parlamentti; ~europarlamentti [a]
european-council: Eurooppa-neuvosto
council-of-the-eu: Euroopan unionin neuvosto; ~EU:n neuvosto; ~EU-neuvosto
court-of-justice-eu: Euroopan unionin tuomioistuin {Euroopan unionin tuomioistuimen}; ~EU-tuomioistuin {EU-tuomioistuimen}; ~EU:n tuomioistuin {EU:n tuomioistuimen}
european-central-bank: Euroopan keskuspankki; ~EKP
european-investment-bank: Euroopan investointipankki; ~EIP
external-action-service: Euroopan ulkosuhdehallinto; ~EU:n ulkosuhdehallinto; ~EUH
european-defence-agency: Euroopan puolustusvirasto; ~EDA
europol: Europol
frontex: Frontex; ~Euroopan raja- ja merivartiovirasto
european-peace-facility: Euroopan rauhanrahasto
un: Yhdistyneet kansakunnat {Yhdistyneiden kansakuntien, Yhdistyneissä kansakunnissa}; ~YK
un-security-council: YK:n turvallisuusneuvosto; ~Yhdistyneiden kansakuntien turvallisuusneuvosto; ~turvallisuusneuvosto [a]
un-general-assembly: YK:n yleiskokous {YK:n yleiskokouksen, YK:n yleiskokouksessa}; ~Yhdistyneiden kansakuntien yleiskokous
international-court-of-justice: Kansainvälinen tuomioistuin {Kansainvälisen tuomioistuimen, Kansainvälisessä tuomioistuimessa}
unhcr: YK:n pakolaisjärjestö; ~UNHCR; ~YK:n pakolaisasiain päävaltuutettu
unicef: Unicef; ~UNICEF; ~YK:n lastenjärjestö
iaea: Kansainvälinen atomienergiajärjestö {Kansainvälisen atomienergiajärjestön}; ~IAEA
world-health-organization: Maailman terveysjärjestö; ~WHO
world-food-programme: Maailman ruokaohjelma; ~WFP; ~Maailman elintarvikeohjelma
osce: Etyj; ~Euroopan turvallisuus- ja yhteistyöjärjestö; ~ETYJ
council-of-europe: Euroopan neuvosto
international-criminal-court: Kansainvälinen rikostuomioistuin {Kansainvälisen rikostuomioistuimen, Kansainvälisessä rikostuomioistuimessa}; ~ICC
icrc: Punaisen Ristin kansainvälinen komitea {Punaisen Ristin kansainvälisen komitean}; ~ICRC
imf: Kansainvälinen valuuttarahasto {Kansainvälisen valuuttarahaston}; ~IMF
world-bank: Maailmanpankki
wto: Maailman kauppajärjestö; ~WTO
oecd: OECD; ~Taloudellisen yhteistyön ja kehityksen järjestö; ~taloudellisen yhteistyön ja kehityksen järjestö [a]
opcw: Kemiallisten aseiden kieltojärjestö; ~OPCW
interpol: Interpol [a]
african-union: Afrikan unioni
joint-expeditionary-force: Joint Expeditionary Force; ~JEF
ukraine-defence-contact-group: Ukrainan puolustuksen yhteysryhmä [a]; ~Ukrainan tukiryhmä [a]
prime-minister: pääministeri
deputy-prime-minister: varapääministeri
federal-chancellor: liittokansleri
head-of-state: valtionpäämies {valtionpäämiehen, valtionpäämiehet, valtionpäämiesten, valtionpäämiehille}; ~valtionjohtaja; ~valtion päämies {valtion päämiehen}
head-of-government: hallituksen päämies {hallituksen päämiehen, hallitusten päämiehet, hallitusten päämiesten}; ~hallituksen johtaja
heads-of-state-and-government: valtion- ja hallitusten päämiehet {valtion- ja hallitusten päämiesten, valtion- ja hallitusten päämiehille}; ~valtion- tai hallitusten päämiehet {valtion- tai hallitusten päämiesten}; ~valtioiden ja hallitusten päämiehet
defence-minister: puolustusministeri
foreign-minister: ulkoministeri; ~ulkoasiainministeri
interior-minister: sisäministeri; ~sisäasiainministeri
finance-minister: valtiovarainministeri
justice-minister: oikeusministeri
defence-secretary: puolustusministeri
foreign-secretary: ulkoministeri
us-secretary-of-state: Yhdysvaltain ulkoministeri; ~Yhdysvaltojen ulkoministeri; ~ulkoministeri; !valtiosihteeri
us-secretary-of-defense: puolustusministeri
state-secretary: valtiosihteeri
ambassador: suurlähettiläs {suurlähettilään, suurlähettiläät, suurlähettiläiden, suurlähettilästä}; ~lähettiläs {lähettilään}
permanent-representative: pysyvä edustaja {pysyvän edustajan, pysyvät edustajat}
special-envoy: erityislähettiläs {erityislähettilään, erityislähettilästä}; ~erityisedustaja
member-of-parliament: kansanedustaja; ~parlamentin jäsen {parlamentin jäsenen, parlamentin jäsenet}; ~parlamentaarikko
spokesperson: tiedottaja; ~edustaja
secretary-general: pääsihteeri
nato-secretary-general: Naton pääsihteeri; ~NATO:n pääsihteeri
un-secretary-general: YK:n pääsihteeri; ~Yhdistyneiden kansakuntien pääsihteeri
saceur: Naton Euroopan-joukkojen komentaja; ~Naton Euroopan joukkojen komentaja; ~Saceur [=]; ~SACEUR [=]
president-of-the-commission: Euroopan komission puheenjohtaja; ~komission puheenjohtaja; ~EU-komission puheenjohtaja
president-of-the-european-council: Eurooppa-neuvoston puheenjohtaja
high-representative: korkea edustaja {korkean edustajan, korkeaa edustajaa}
chief-of-defence: puolustusvoimain komentaja; ~puolustusvoimien komentaja; ~asevoimien komentaja
chief-of-the-general-staff: yleisesikunnan päällikkö {yleisesikunnan päällikön}
commander-in-chief: ylipäällikkö {ylipäällikön, ylipäälliköt}; ~ylin komentaja
supreme-commander: ylipäällikkö {ylipäällikön}; ~ylin komentaja {ylimmän komentajan}
ministry-of-defence: puolustusministeriö
ministry-of-foreign-affairs: ulkoministeriö; ~ulkoasiainministeriö
general-staff: yleisesikunta {yleisesikunnan}; ~pääesikunta {pääesikunnan}
armed-forces: asevoimat {asevoimien, asevoimia}; ~puolustusvoimat {puolustusvoimien}
land-forces: maavoimat {maavoimien}
air-force: ilmavoimat {ilmavoimien, ilmavoimia}
special-forces: erikoisjoukot {erikoisjoukkojen, erikoisjoukkoja}
coast-guard: rannikkovartiosto; ~merivartiosto
national-guard: kansalliskaarti; ~Kansalliskaarti
member-state: jäsenvaltio; ~jäsenmaa
of-10: sotamarsalkka {sotamarsalkan}
of-8: kenraaliluutnantti {kenraaliluutnantin}
of-7: kenraalimajuri
of-6: prikaatikenraali; ~prikaatinkenraali
of-5: eversti
of-4: everstiluutnantti {everstiluutnantin}
of-9-navy: amiraali
of-8-navy: vara-amiraali
of-7-navy: kontra-amiraali
of-6-navy: lippueamiraali
non-commissioned-officer: aliupseeri
sergeant: kersantti {kersantin}
air-defence: ilmapuolustus {ilmapuolustuksen, ilmapuolustusta}; ~ilmatorjunta {ilmatorjunnan, ilmatorjuntaa}
ballistic-missile: ballistinen ohjus {ballistisen ohjuksen, ballistiset ohjukset, ballististen ohjusten, ballistisia ohjuksia}
cruise-missile: risteilyohjus {risteilyohjuksen, risteilyohjukset, risteilyohjusten, risteilyohjuksia}
anti-tank-missile: panssarintorjuntaohjus {panssarintorjuntaohjuksen, panssarintorjuntaohjukset, panssarintorjuntaohjusten, panssarintorjuntaohjuksia}
air-defence-system: ilmapuolustusjärjestelmä; ~ilmatorjuntajärjestelmä
ammunition: ampumatarvikkeet {ampumatarvikkeiden, ampumatarvikkeita}; ~ammukset {ammusten, ammuksia}
artillery: tykistö
armoured-vehicle: panssariajoneuvo; ~panssaroitu ajoneuvo {panssaroidut ajoneuvot, panssaroitujen ajoneuvojen, panssaroituja ajoneuvoja}
main-battle-tank: taistelupanssarivaunu; ~panssarivaunu; ~taistelupanssari
fighter-aircraft: hävittäjä; ~hävittäjälentokone {hävittäjälentokoneen}; ~taistelulentokone
helicopter: helikopteri
submarine: sukellusvene {sukellusveneen, sukellusveneet, sukellusveneiden, sukellusveneitä}
frigate: fregatti {fregatin, fregatit}
aircraft-carrier: lentotukialus {lentotukialuksen, lentotukialukset, lentotukialusten}
warship: sota-alus {sota-aluksen, sota-alukset, sota-alusten, sota-aluksia}; ~sotalaiva
battlegroup: taisteluosasto; ~taistelujoukko {taistelujoukon, taistelujoukot}
battalion: pataljoona
brigade: prikaati
rapid-reaction-force: nopean toiminnan joukot {nopean toiminnan joukkojen, nopean toiminnan joukkoja}
military-exercise: sotaharjoitus {sotaharjoituksen, sotaharjoitukset, sotaharjoitusten, sotaharjoituksia}; ~sotilasharjoitus {sotilasharjoituksen, sotilasharjoitukset}
nuclear-weapon: ydinase {ydinaseen, ydinaseet, ydinaseiden, ydinaseita}
weapons-of-mass-destruction: joukkotuhoaseet {joukkotuhoaseiden, joukkotuhoaseita, joukkotuhoase}
collective-defence: yhteinen puolustus {yhteisen puolustuksen, yhteistä puolustusta, yhteisessä puolustuksessa}; ~kollektiivinen puolustus {kollektiivisen puolustuksen}
deterrence-and-defence: pelote ja puolustus {pelotteen ja puolustuksen, pelotetta ja puolustusta}
interoperability: yhteentoimivuus {yhteentoimivuuden, yhteentoimivuutta}; ~yhteensopivuus {yhteensopivuuden}
mine-clearance: miinanraivaus {miinanraivauksen, miinanraivausta}
peacekeeping: rauhanturvaaminen {rauhanturvaamisen, rauhanturvaamista}; ~rauhanturvaamis
peacekeeping-force: rauhanturvajoukot {rauhanturvajoukkojen, rauhanturvajoukkoja}; ~rauhanturvaajat {rauhanturvaajien, rauhanturvaajia}
ceasefire: tulitauko {tulitauon, tulitaukoa}; ~aselepo {aselevon, aselepoa}
no-fly-zone: lentokieltoalue {lentokieltoalueen}
prisoner-of-war: sotavanki {sotavangin, sotavangit, sotavankien, sotavankeja}
cyber-attack: kyberhyökkäys {kyberhyökkäyksen, kyberhyökkäykset, kyberhyökkäysten, kyberhyökkäyksiä}; ~verkkohyökkäys {verkkohyökkäyksen}
cybersecurity: kyberturvallisuus {kyberturvallisuuden, kyberturvallisuutta}
hybrid-threats: hybridiuhat {hybridiuhkien, hybridiuhkia, hybridiuhka}
disinformation: disinformaatio
critical-infrastructure: kriittinen infrastruktuuri {kriittisen infrastruktuurin, kriittistä infrastruktuuria}
intelligence-service: tiedustelupalvelu
defence-industry: puolustusteollisuus {puolustusteollisuuden, puolustusteollisuutta}
defence-spending: puolustusmenot {puolustusmenojen, puolustusmenoja}
military-aid: sotilaallinen apu {sotilaallisen avun, sotilaallista apua}; ~sotilasapu {sotilasavun, sotilasapua}; ~sotilaallinen tuki {sotilaallista tukea}; ~aseapu {aseavun, aseapua}
terrorism: terrorismi
joint-statement: yhteinen julkilausuma {yhteisen julkilausuman, yhteisessä julkilausumassa}; ~yhteinen lausuma {yhteisessä lausumassa}; ~yhteinen lausunto; ~yhteislausunto
press-release: lehdistötiedote {lehdistötiedotteen, lehdistötiedotteessa}; ~tiedote {tiedotteen, tiedotteessa}
press-conference: lehdistötilaisuus {lehdistötilaisuuden, lehdistötilaisuudessa}; ~tiedotustilaisuus {tiedotustilaisuuden, tiedotustilaisuudessa}; ~lehdistökonferenssi
memorandum-of-understanding: yhteisymmärryspöytäkirja; ~yhteistyöpöytäkirja
security-guarantees: turvatakuut {turvatakuiden, turvatakuita}; ~turvallisuustakuut {turvallisuustakuiden, turvallisuustakuita}
territorial-integrity: alueellinen koskemattomuus {alueellisen koskemattomuuden, alueellista koskemattomuutta}
sovereignty: suvereniteetti {suvereniteetin, suvereniteettia}; ~itsemääräämisoikeus {itsemääräämisoikeuden, itsemääräämisoikeutta}; ~täysivaltaisuus {täysivaltaisuuden}
rule-of-law: oikeusvaltio; ~oikeusvaltioperiaate {oikeusvaltioperiaatteen}
human-rights: ihmisoikeudet {ihmisoikeuksien, ihmisoikeuksia, ihmisoikeus}
international-law: kansainvälinen oikeus {kansainvälisen oikeuden, kansainvälistä oikeutta}; ~kansainvälinen laki {kansainvälisen lain, kansainvälistä lakia}
international-humanitarian-law: kansainvälinen humanitaarinen oikeus {kansainvälisen humanitaarisen oikeuden, kansainvälistä humanitaarista oikeutta}
un-charter: YK:n peruskirja; ~Yhdistyneiden kansakuntien peruskirja
north-atlantic-treaty: Pohjois-Atlantin sopimus {Pohjois-Atlantin sopimuksen}; ~Washingtonin sopimus {Washingtonin sopimuksen}
war-crime: sotarikos {sotarikoksen, sotarikokset, sotarikosten, sotarikoksia, sotarikoksista}
crimes-against-humanity: rikokset ihmisyyttä vastaan {rikosten ihmisyyttä vastaan, rikoksia ihmisyyttä vastaan, rikos ihmisyyttä vastaan, rikoksista ihmisyyttä vastaan}; ~rikokset ihmiskuntaa vastaan {rikoksia ihmiskuntaa vastaan, rikoksista ihmiskuntaa vastaan}
humanitarian-aid: humanitaarinen apu {humanitaarisen avun, humanitaarista apua}
refugee: pakolainen {pakolaisen, pakolaiset, pakolaisten, pakolaisia}
internally-displaced-persons: maan sisällä siirtymään joutuneet {maan sisällä siirtymään joutuneiden, maan sisällä siirtymään joutuneita}; ~maan sisäiset pakolaiset; ~sisäisesti siirtymään joutuneet
economic-sanctions: talouspakotteet {talouspakotteiden, talouspakotteita}; ~taloudelliset pakotteet {taloudellisten pakotteiden}
arms-control: asevalvonta {asevalvonnan, asevalvontaa}
non-proliferation: leviämisen estäminen {leviämisen estämisen}; ~asesulku
energy-security: energiaturvallisuus {energiaturvallisuuden, energiaturvallisuutta}; ~energiavarmuus
climate-change: ilmastonmuutos {ilmastonmuutoksen, ilmastonmuutosta}
security-policy: turvallisuuspolitiikka {turvallisuuspolitiikan}
common-security-and-defence-policy: yhteinen turvallisuus- ja puolustuspolitiikka {yhteisen turvallisuus- ja puolustuspolitiikan}; ~YTPP [=]
arms-embargo: asevientikielto {asevientikiellon}; ~asekauppakielto
coalition-of-the-willing: halukkaiden koalitio; ~halukkaiden liittouma
peace-negotiations: rauhanneuvottelut {rauhanneuvottelujen, rauhanneuvotteluja, rauhanneuvotteluissa}
kyiv: Kiova; ~Kyiv; !Kiev
kharkiv: Harkova; ~Harkiva; !Kharkov
odesa: Odesa; ~Odessa
lviv: Lviv; ~Lvov
in-ukraine: Ukrainassa
tuerkiye: Turkki {Turkin, Turkkia}; ~Türkiye
czechia: Tšekki {Tšekin, Tšekkiä}; ~Tšekin tasavalta
north-macedonia: Pohjois-Makedonia
crimea: Krim; ~Krimin niemimaa
black-sea: Mustameri {Mustanmeren, Mustallamerellä, Mustaamerta, Mustallemerelle}
baltic-sea: Itämeri {Itämeren, Itämerellä, Itämerta}
mediterranean-sea: Välimeri {Välimeren, Välimerellä, Välimerta}
western-balkans: Länsi-Balkan
baltic-states: Baltian maat {Baltian maiden, Baltian maissa, Baltian maita}; ~Baltia
`
