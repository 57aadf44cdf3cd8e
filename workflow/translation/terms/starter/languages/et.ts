/** Estonian. */
export const text = `
nato: NATO; ~Põhja-Atlandi Lepingu Organisatsioon; ~Põhja-Atlandi allianss
north-atlantic-council: Põhja-Atlandi Nõukogu; ~Põhja-Atlandi nõukogu
nato-military-committee: NATO sõjaline komitee {NATO sõjalise komitee}; ~sõjaline komitee {sõjalise komitee}
shape: SHAPE
eu: Euroopa Liit {Euroopa Liidu, Euroopa Liitu, Euroopa Liidus, Euroopa Liidule}; ~EL {ELi, EL-i, ELis}
european-commission: Euroopa Komisjon; ~komisjon [a]
european-parliament: Euroopa Parlament; ~europarlament [a]
european-council: Euroopa Ülemkogu
council-of-the-eu: Euroopa Liidu Nõukogu; ~ELi Nõukogu
court-of-justice-eu: Euroopa Liidu Kohus {Euroopa Liidu Kohtu, Euroopa Liidu Kohtus}; ~Euroopa Kohus {Euroopa Kohtu}
european-central-bank: Euroopa Keskpank {Euroopa Keskpanga}; ~EKP
european-investment-bank: Euroopa Investeerimispank {Euroopa Investeerimispanga}; ~EIP
external-action-service: Euroopa välisteenistus {Euroopa välisteenistuse}; ~EEAS
european-defence-agency: Euroopa Kaitseagentuur; ~EDA
europol: Europol
frontex: Frontex; ~Euroopa Piiri- ja Rannikuvalve Amet
european-peace-facility: Euroopa rahutagamisrahastu
un: Ühinenud Rahvaste Organisatsioon; ~ÜRO; ~Ühinenud Rahvad
un-security-council: ÜRO Julgeolekunõukogu; ~Ühinenud Rahvaste Organisatsiooni Julgeolekunõukogu; ~Julgeolekunõukogu
un-general-assembly: ÜRO Peaassamblee; ~Ühinenud Rahvaste Organisatsiooni Peaassamblee
international-court-of-justice: Rahvusvaheline Kohus {Rahvusvahelise Kohtu, Rahvusvahelises Kohtus}
unhcr: ÜRO pagulasamet [a] {ÜRO pagulasameti}; ~UNHCR; ~ÜRO Pagulaste Ülemvoliniku Amet
unicef: UNICEF
iaea: Rahvusvaheline Aatomienergiaagentuur {Rahvusvahelise Aatomienergiaagentuuri}; ~IAEA
world-health-organization: Maailma Terviseorganisatsioon; ~WHO
world-food-programme: Maailma Toiduprogramm; ~ÜRO Maailma Toiduprogramm; ~WFP
osce: OSCE; ~Euroopa Julgeoleku- ja Koostööorganisatsioon
council-of-europe: Euroopa Nõukogu
international-criminal-court: Rahvusvaheline Kriminaalkohus {Rahvusvahelise Kriminaalkohtu, Rahvusvahelises Kriminaalkohtus}; ~ICC
icrc: Rahvusvaheline Punase Risti Komitee {Rahvusvahelise Punase Risti Komitee}; ~ICRC
imf: Rahvusvaheline Valuutafond {Rahvusvahelise Valuutafondi}; ~IMF
world-bank: Maailmapank {Maailmapanga}
wto: Maailma Kaubandusorganisatsioon; ~WTO
oecd: OECD; ~Majanduskoostöö ja Arengu Organisatsioon
opcw: Keemiarelvade Keelustamise Organisatsioon; ~OPCW
interpol: Interpol [a]
african-union: Aafrika Liit {Aafrika Liidu}
joint-expeditionary-force: Ühendekspeditsiooniväed; ~Joint Expeditionary Force
ukraine-defence-contact-group: Ukraina kaitse kontaktgrupp [a] {Ukraina kaitse kontaktgrupi}
prime-minister: peaminister {peaministri, peaministrit, peaministrid, peaministrite}
deputy-prime-minister: asepeaminister {asepeaministri}
federal-chancellor: liidukantsler {liidukantsleri}; ~kantsler
head-of-state: riigipea {riigipead, riigipeade}
head-of-government: valitsusjuht {valitsusjuhi, valitsusjuhid, valitsusjuhtide}
heads-of-state-and-government: riigipead ja valitsusjuhid {riigipeade ja valitsusjuhtide, riigipeadele ja valitsusjuhtidele, riigi- ja valitsusjuhid, riigi- ja valitsusjuhtide}; ~riigipead või valitsusjuhid {riigipeade või valitsusjuhtide}
defence-minister: kaitseminister {kaitseministri, kaitseministrit, kaitseministrid, kaitseministrite}
foreign-minister: välisminister {välisministri, välisministrit, välisministrid, välisministrite}
interior-minister: siseminister {siseministri, siseministrid}
finance-minister: rahandusminister {rahandusministri, rahandusministrid}
justice-minister: justiitsminister {justiitsministri}
defence-secretary: kaitseminister {kaitseministri, kaitseministrit}
foreign-secretary: välisminister {välisministri, välisministrit}
us-secretary-of-state: USA välisminister {USA välisministri}; ~Ameerika Ühendriikide välisminister {Ameerika Ühendriikide välisministri}; ~riigisekretär; ~välisminister {välisministri}
us-secretary-of-defense: kaitseminister {kaitseministri, kaitseministrit}
state-secretary: riigisekretär
ambassador: suursaadik {suursaadiku, suursaadikud, suursaadikute}
permanent-representative: alaline esindaja {alalise esindaja, alalised esindajad}
special-envoy: erisaadik {erisaadiku}; ~eriesindaja
member-of-parliament: parlamendiliige {parlamendiliikme, parlamendiliikmed, parlamendiliikmete}; ~parlamendisaadik {parlamendisaadiku}; ~Riigikogu liige
spokesperson: pressiesindaja; ~kõneisik {kõneisiku}; ~esindaja
secretary-general: peasekretär
nato-secretary-general: NATO peasekretär
un-secretary-general: ÜRO peasekretär
saceur: NATO Euroopa liitlasvägede kõrgem ülemjuhataja; ~NATO vägede kõrgeim ülemjuhataja Euroopas; ~SACEUR [=]
president-of-the-commission: Euroopa Komisjoni president {Euroopa Komisjoni presidendi}; ~komisjoni president
president-of-the-european-council: Euroopa Ülemkogu eesistuja
high-representative: kõrge esindaja {kõrget esindajat}
chief-of-defence: kaitseväe juhataja; ~kaitsejõudude juhataja; ~kaitsestaabi ülem
chief-of-the-general-staff: kindralstaabi ülem {kindralstaabi ülema}; ~peastaabi ülem {peastaabi ülema}
commander-in-chief: ülemjuhataja
supreme-commander: kõrgeim ülemjuhataja; ~ülemjuhataja
ministry-of-defence: kaitseministeerium
ministry-of-foreign-affairs: välisministeerium
general-staff: kindralstaap {kindralstaabi}; ~peastaap {peastaabi}
armed-forces: relvajõud {relvajõudude, relvajõududele, relvajõude}; ~kaitsevägi {kaitseväe}
land-forces: maavägi {maaväe}; ~maaväed {maavägede}; ~maajõud
air-force: õhuvägi {õhuväe, õhuväge}; ~õhujõud {õhujõudude}
special-forces: eriüksused {eriüksuste, eriüksus}; ~erioperatsioonide väed; ~eriväed
coast-guard: rannavalve; ~rannikuvalve
national-guard: rahvuskaart {rahvuskaardi}
member-state: liikmesriik {liikmesriigi, liikmesriiki, liikmesriigid, liikmesriikide, liikmesriike}
of-10: kindralfeldmarssal; ~feldmarssal
of-8: kindralleitnant {kindralleitnandi}
of-7: kindralmajor
of-6: brigaadikindral
of-5: kolonel
of-4: kolonelleitnant {kolonelleitnandi}
of-9-navy: admiral
of-8-navy: viitseadmiral
of-7-navy: kontradmiral
of-6-navy: kommodoor
non-commissioned-officer: allohvitser
sergeant: seersant {seersandi}
air-defence: õhutõrje; ~õhukaitse
ballistic-missile: ballistiline rakett {ballistilise raketi, ballistilised raketid, ballistiliste rakettide, ballistilisi rakette}
cruise-missile: tiibrakett {tiibraketi, tiibraketid, tiibrakettide, tiibrakette}
anti-tank-missile: tankitõrjerakett {tankitõrjeraketi, tankitõrjeraketid, tankitõrjerakettide, tankitõrjerakette}
air-defence-system: õhutõrjesüsteem; ~õhukaitsesüsteem
ammunition: laskemoon {laskemoona}
artillery: suurtükivägi {suurtükiväe}; ~kahurvägi {kahurväe}
armoured-vehicle: soomuk {soomuki, soomukid, soomukite}; ~soomussõiduk {soomussõiduki, soomussõidukid, soomussõidukite}
main-battle-tank: lahingutank {lahingutanki}; ~põhitank; ~tank {tanki, tankid, tankide, tanke}
fighter-aircraft: hävitaja; ~hävituslennuk {hävituslennuki, hävituslennukid}; ~lahingulennuk {lahingulennuki, lahingulennukid}
helicopter: helikopter; ~kopter
submarine: allveelaev
frigate: fregatt {fregati, fregatid}
aircraft-carrier: lennukikandja
warship: sõjalaev
battlegroup: lahingugrupp {lahingugrupi, lahingugrupid, lahingugruppide}
battalion: pataljon
brigade: brigaad
rapid-reaction-force: kiirreageerimisjõud {kiirreageerimisjõudude}; ~kiirreageerimisväed
military-exercise: õppus {õppuse, õppused}; ~sõjaväeõppus {sõjaväeõppuse, sõjaväeõppused}
nuclear-weapon: tuumarelv {tuumarelva, tuumarelvad, tuumarelvade}
weapons-of-mass-destruction: massihävitusrelvad {massihävitusrelvade, massihävitusrelv, massihävitusrelva}
collective-defence: kollektiivkaitse; ~kollektiivne kaitse {kollektiivse kaitse}
deterrence-and-defence: heidutus ja kaitse {heidutuse ja kaitse, heidutust ja kaitset, heidutus- ja kaitse}
interoperability: koostalitlusvõime; ~koostegutsemisvõime
mine-clearance: demineerimine {demineerimise}; ~miinitõrje
peacekeeping: rahuvalve; ~rahu tagamine {rahu tagamise}
peacekeeping-force: rahuvalvejõud {rahuvalvejõudude}; ~rahuvalvajad {rahuvalvajate}; ~rahuvalveväed
ceasefire: relvarahu; ~vaherahu; ~tulevahetuse lõpetamine
no-fly-zone: lennukeelutsoon; ~lennukeeluala
prisoner-of-war: sõjavang {sõjavangi, sõjavangid, sõjavangide, sõjavange}
cyber-attack: küberrünnak {küberrünnaku, küberrünnakud, küberrünnakute, küberrünnakuid}; ~küberrünne {küberründe, küberründed}
cybersecurity: küberturvalisus {küberturvalisuse}; ~küberjulgeolek {küberjulgeoleku}; ~küberturve
hybrid-threats: hübriidohud {hübriidohtude, hübriidohte, hübriidoht, hübriidohu}
disinformation: väärinfo; ~desinformatsioon
critical-infrastructure: elutähtis taristu {elutähtsa taristu, elutähtsat taristut}; ~kriitiline taristu {kriitilise taristu, kriitilist taristut}; ~kriitiline infrastruktuur
intelligence-service: luureteenistus {luureteenistuse, luureteenistused}; ~luureasutus
defence-industry: kaitsetööstus {kaitsetööstuse, kaitsetööstust}
defence-spending: kaitsekulutused {kaitsekulutuste, kaitsekulutusi}; ~kaitsekulud {kaitsekulude}
military-aid: sõjaline abi {sõjalise abi, sõjalist abi}; ~sõjaabi
terrorism: terrorism {terrorismi}
joint-statement: ühisavaldus {ühisavalduse, ühisavalduses}; ~ühisdeklaratsioon
press-release: pressiteade {pressiteate, pressiteates}
press-conference: pressikonverents {pressikonverentsi, pressikonverentsil}
memorandum-of-understanding: vastastikuse mõistmise memorandum {vastastikuse mõistmise memorandumi}
security-guarantees: julgeolekutagatised {julgeolekutagatiste, julgeolekutagatisi, julgeolekutagatis}; ~julgeolekugarantiid {julgeolekugarantiide}
territorial-integrity: territoriaalne terviklikkus {territoriaalse terviklikkuse, territoriaalset terviklikkust}
sovereignty: suveräänsus {suveräänsuse, suveräänsust}
rule-of-law: õigusriik {õigusriigi}; ~õigusriigi põhimõte
human-rights: inimõigused {inimõiguste, inimõigusi, inimõigus}
international-law: rahvusvaheline õigus {rahvusvahelise õiguse, rahvusvahelist õigust}
international-humanitarian-law: rahvusvaheline humanitaarõigus {rahvusvahelise humanitaarõiguse, rahvusvahelist humanitaarõigust}
un-charter: ÜRO põhikiri {ÜRO põhikirja}; ~ÜRO harta
north-atlantic-treaty: Põhja-Atlandi leping {Põhja-Atlandi lepingu}; ~Washingtoni leping
war-crime: sõjakuritegu {sõjakuriteo, sõjakuriteod, sõjakuritegude, sõjakuritegusid}
crimes-against-humanity: inimsusevastased kuriteod {inimsusevastaste kuritegude, inimsusevastaseid kuritegusid, inimsusevastane kuritegu, inimsusvastased kuriteod, inimsusvastaste kuritegude}
humanitarian-aid: humanitaarabi
refugee: pagulane {pagulase, pagulased, pagulaste, pagulasi}; ~põgenik {põgeniku, põgenikud, põgenike}
internally-displaced-persons: riigisisesed põgenikud {riigisiseste põgenike}; ~sisepõgenikud {sisepõgenike}
economic-sanctions: majandussanktsioonid {majandussanktsioonide, majandussanktsioone}
arms-control: relvastuskontroll; ~relvakontroll; ~relvastuse kontroll
non-proliferation: leviku tõkestamine {leviku tõkestamise, tuumarelva leviku tõkestamise}
energy-security: energiajulgeolek {energiajulgeoleku}
climate-change: kliimamuutused {kliimamuutuste, kliimamuutusi, kliimamuutus, kliimamuutuse}
security-policy: julgeolekupoliitika
common-security-and-defence-policy: ühine julgeoleku- ja kaitsepoliitika {ühise julgeoleku- ja kaitsepoliitika}; ~ÜJKP [=]
arms-embargo: relvaembargo
coalition-of-the-willing: tahtekoalitsioon; ~tahtejõuliste koalitsioon
peace-negotiations: rahuläbirääkimised {rahuläbirääkimiste, rahuläbirääkimisi}; ~rahukõnelused {rahukõneluste, rahukõnelusi}
kyiv: Kiiev {Kiievi, Kiievis}; ~Kõjiv
kharkiv: Harkiv {Harkivi, Harkivis}; !Harkov
odesa: Odessa; ~Odesa
lviv: Lviv {Lvivi, Lvivis}; ~Lvov
in-ukraine: Ukrainas
tuerkiye: Türgi; ~Türkiye
czechia: Tšehhi; ~Tšehhi Vabariik
north-macedonia: Põhja-Makedoonia
crimea: Krimm {Krimmi, Krimmis}
black-sea: Must meri {Musta mere, Mustal merel, Musta merd}
baltic-sea: Läänemeri {Läänemere, Läänemerel, Läänemerd}
mediterranean-sea: Vahemeri {Vahemere, Vahemerel, Vahemerd}
western-balkans: Lääne-Balkan {Lääne-Balkani}
baltic-states: Balti riigid {Balti riikide, Balti riikides, Balti riike}; ~Baltimaad
`
