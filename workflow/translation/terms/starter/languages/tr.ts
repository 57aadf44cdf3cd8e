/** Turkish. */
export const text = `
nato: NATO; ~Kuzey Atlantik Antlaşması Örgütü; ~Kuzey Atlantik İttifakı
north-atlantic-council: Kuzey Atlantik Konseyi
nato-military-committee: NATO Askerî Komitesi; ~NATO Askeri Komitesi; ~Askeri Komite
shape: SHAPE
eu: Avrupa Birliği; ~AB
european-commission: Avrupa Komisyonu; ~AB Komisyonu
european-parliament: Avrupa Parlamentosu
european-council: AB Zirvesi; ~Avrupa Birliği Zirvesi; ~Avrupa Birliği Konseyi; ~AB Konseyi
council-of-the-eu: Avrupa Birliği Konseyi; ~AB Konseyi
court-of-justice-eu: Avrupa Birliği Adalet Divanı; ~Avrupa Adalet Divanı
european-central-bank: Avrupa Merkez Bankası; ~AMB
european-investment-bank: Avrupa Yatırım Bankası; ~AYB
external-action-service: Avrupa Dış İlişkiler Servisi; ~Avrupa Dış Eylem Servisi
european-defence-agency: Avrupa Savunma Ajansı; ~EDA
europol: Europol
frontex: Frontex; ~Avrupa Sınır ve Sahil Güvenlik Ajansı
european-peace-facility: Avrupa Barış Aracı; ~Avrupa Barış Fonu; ~Avrupa Barış Kolaylığı
un: Birleşmiş Milletler; ~BM
un-security-council: BM Güvenlik Konseyi; ~Birleşmiş Milletler Güvenlik Konseyi; ~Güvenlik Konseyi; ~BMGK
un-general-assembly: BM Genel Kurulu; ~Birleşmiş Milletler Genel Kurulu
international-court-of-justice: Uluslararası Adalet Divanı
unhcr: BM Mülteciler Yüksek Komiserliği; ~Birleşmiş Milletler Mülteciler Yüksek Komiserliği; ~UNHCR; ~BMMYK
unicef: UNICEF
iaea: Uluslararası Atom Enerjisi Ajansı; ~Uluslararası Atom Enerjisi Kurumu; ~UAEA; ~UAEK
world-health-organization: Dünya Sağlık Örgütü; ~DSÖ
world-food-programme: Dünya Gıda Programı; ~WFP
osce: AGİT; ~Avrupa Güvenlik ve İşbirliği Teşkilatı; ~Avrupa Güvenlik ve İş Birliği Teşkilatı
council-of-europe: Avrupa Konseyi
international-criminal-court: Uluslararası Ceza Mahkemesi; ~UCM
icrc: Uluslararası Kızılhaç Komitesi; ~ICRC
imf: Uluslararası Para Fonu; ~IMF
world-bank: Dünya Bankası
wto: Dünya Ticaret Örgütü; ~DTÖ
oecd: OECD; ~Ekonomik Kalkınma ve İşbirliği Örgütü; ~Ekonomik İşbirliği ve Kalkınma Örgütü
opcw: Kimyasal Silahların Yasaklanması Örgütü; ~KSYÖ; ~OPCW
interpol: Interpol [a]; ~İnterpol
african-union: Afrika Birliği
joint-expeditionary-force: Ortak Sefer Gücü; ~Müşterek Seferi Kuvvet; ~Joint Expeditionary Force
ukraine-defence-contact-group: Ukrayna Savunma Temas Grubu
prime-minister: başbakan
deputy-prime-minister: başbakan yardımcısı {başbakan yardımcıları}
federal-chancellor: federal şansölye; ~şansölye; ~başbakan
head-of-state: devlet başkanı {devlet başkanları}; ~devlet başkan
head-of-government: hükümet başkanı {hükümet başkanları}; ~hükûmet başkanı
heads-of-state-and-government: devlet ve hükümet başkanları; ~devlet ve hükûmet başkanları; ~devlet veya hükümet başkanları
defence-minister: savunma bakanı {savunma bakanları}; ~millî savunma bakanı; ~milli savunma bakanı
foreign-minister: dışişleri bakanı {dışişleri bakanları}
interior-minister: içişleri bakanı {içişleri bakanları}
finance-minister: maliye bakanı {maliye bakanları}; ~hazine ve maliye bakanı
justice-minister: adalet bakanı {adalet bakanları}
defence-secretary: savunma bakanı
foreign-secretary: dışişleri bakanı
us-secretary-of-state: ABD dışişleri bakanı; ~Amerikan dışişleri bakanı; ~dışişleri bakanı
us-secretary-of-defense: savunma bakanı
state-secretary: devlet sekreteri; ~müsteşar; ~bakan yardımcısı
ambassador: büyükelçi
permanent-representative: daimî temsilci; ~daimi temsilci {daimi temsilcisi}
special-envoy: özel temsilci {özel temsilcisi}; ~özel elçi {özel elçisi}
member-of-parliament: milletvekili {milletvekilleri}; ~parlamento üyesi {parlamento üyeleri}
spokesperson: sözcü {sözcüsü}
secretary-general: genel sekreter {genel sekreteri}
nato-secretary-general: NATO genel sekreteri
un-secretary-general: BM genel sekreteri; ~Birleşmiş Milletler genel sekreteri
saceur: Avrupa Müttefik Yüksek Komutanı; ~NATO Avrupa Müttefik Yüksek Komutanı; ~SACEUR [=]
president-of-the-commission: Avrupa Komisyonu Başkanı; ~AB Komisyonu Başkanı; ~Komisyon Başkanı
president-of-the-european-council: AB Konseyi Başkanı; ~Avrupa Birliği Zirvesi Başkanı; ~Avrupa Konseyi Başkanı
high-representative: yüksek temsilci {yüksek temsilcisi}
chief-of-defence: genelkurmay başkanı {genelkurmay başkanları}; ~savunma kurmay başkanı
chief-of-the-general-staff: genelkurmay başkanı {genelkurmay başkanları}
commander-in-chief: başkomutan {başkomutanı}
supreme-commander: başkomutan {başkomutanı}; ~yüksek komutan {yüksek komutanı}
ministry-of-defence: savunma bakanlığı; ~millî savunma bakanlığı; ~milli savunma bakanlığı
ministry-of-foreign-affairs: dışişleri bakanlığı
general-staff: genelkurmay {genelkurmayı}; ~genelkurmay başkanlığı
armed-forces: silahlı kuvvetler {silahlı kuvvetleri}; ~ordu
land-forces: kara kuvvetleri
air-force: hava kuvvetleri
special-forces: özel kuvvetler {özel kuvvetleri}; ~özel birlikler
coast-guard: sahil güvenlik; ~sahil güvenliği
national-guard: Ulusal Muhafızlar; ~Ulusal Muhafız; ~Millî Muhafızlar
member-state: üye devlet {üye devletler}; ~üye ülke {üye ülkeler}
of-10: mareşal
of-8: korgeneral
of-7: tümgeneral
of-6: tuğgeneral
of-5: albay
of-4: yarbay
of-9-navy: oramiral; ~amiral
of-8-navy: koramiral
of-7-navy: tümamiral; ~tuğamiral
of-6-navy: tuğamiral; ~komodor
non-commissioned-officer: astsubay
sergeant: çavuş
air-defence: hava savunması; ~hava savunma
ballistic-missile: balistik füze {balistik füzeler, balistik füzesi}
cruise-missile: seyir füzesi {seyir füzeleri}; ~cruise füzesi
anti-tank-missile: tanksavar füzesi {tanksavar füzeleri}
air-defence-system: hava savunma sistemi {hava savunma sistemleri}
ammunition: mühimmat; ~cephane
artillery: topçu {topçusu}; ~topçuluk
armoured-vehicle: zırhlı araç {zırhlı araçlar, zırhlı aracı}
main-battle-tank: ana muharebe tankı {ana muharebe tankları}; ~muharebe tankı {muharebe tankları}; ~tank
fighter-aircraft: savaş uçağı {savaş uçakları}; ~avcı uçağı {avcı uçakları}; ~savaş jeti
helicopter: helikopter
submarine: denizaltı
frigate: fırkateyn
aircraft-carrier: uçak gemisi {uçak gemileri}
warship: savaş gemisi {savaş gemileri}
battlegroup: muharebe grubu {muharebe grupları}; ~savaş grubu
battalion: tabur
brigade: tugay
rapid-reaction-force: acil müdahale gücü; ~hızlı müdahale kuvveti; ~çevik kuvvet; ~hızlı tepki gücü
military-exercise: askerî tatbikat; ~askeri tatbikat; ~tatbikat
nuclear-weapon: nükleer silah {nükleer silahlar}
weapons-of-mass-destruction: kitle imha silahları {kitle imha silahı}
collective-defence: kolektif savunma; ~toplu savunma; ~müşterek savunma
deterrence-and-defence: caydırıcılık ve savunma
interoperability: birlikte çalışabilirlik {birlikte çalışabilirliği}
mine-clearance: mayın temizliği; ~mayın temizleme
peacekeeping: barışı koruma; ~barış gücü; ~barışın korunması
peacekeeping-force: barış gücü {barış güçleri}; ~barışı koruma gücü; ~barış gücü askerleri
ceasefire: ateşkes
no-fly-zone: uçuşa yasak bölge
prisoner-of-war: savaş esiri {savaş esirleri}; ~harp esiri; ~savaş tutsağı
cyber-attack: siber saldırı {siber saldırılar}
cybersecurity: siber güvenlik {siber güvenliği}
hybrid-threats: hibrit tehditler {hibrit tehdit}
disinformation: dezenformasyon
critical-infrastructure: kritik altyapı {kritik altyapılar}
intelligence-service: istihbarat servisi {istihbarat servisleri}; ~istihbarat teşkilatı {istihbarat teşkilatları}; ~istihbarat örgütü
defence-industry: savunma sanayii; ~savunma sanayi; ~savunma endüstrisi
defence-spending: savunma harcamaları {savunma harcaması}
military-aid: askerî yardım {askerî yardımlar}; ~askeri yardım {askeri yardımlar}; ~askeri destek
terrorism: terörizm; ~terör
joint-statement: ortak bildiri {ortak bildirisi}; ~ortak açıklama {ortak açıklaması}
press-release: basın bülteni; ~basın açıklaması; ~basın bildirisi
press-conference: basın toplantısı
memorandum-of-understanding: mutabakat zaptı; ~mutabakat muhtırası
security-guarantees: güvenlik garantileri {güvenlik garantisi}; ~güvenlik güvenceleri
territorial-integrity: toprak bütünlüğü
sovereignty: egemenlik {egemenliği, egemenliğini, egemenliğine}
rule-of-law: hukukun üstünlüğü; ~hukuk devleti
human-rights: insan hakları
international-law: uluslararası hukuk {uluslararası hukuka, uluslararası hukukun}
international-humanitarian-law: uluslararası insancıl hukuk {uluslararası insancıl hukuka, uluslararası insancıl hukukun}
un-charter: BM Şartı; ~Birleşmiş Milletler Şartı; ~Birleşmiş Milletler Antlaşması; ~BM Antlaşması
north-atlantic-treaty: Kuzey Atlantik Antlaşması; ~Washington Antlaşması
war-crime: savaş suçu {savaş suçları}
crimes-against-humanity: insanlığa karşı suçlar {insanlığa karşı suç}; ~insanlık suçları
humanitarian-aid: insani yardım {insani yardımlar}; ~insanî yardım
refugee: mülteci
internally-displaced-persons: ülke içinde yerinden edilmiş kişiler; ~ülke içinde yerinden edilmiş insanlar; ~yerinden edilmiş kişiler
economic-sanctions: ekonomik yaptırımlar; ~iktisadi yaptırımlar; ~ekonomik yaptırım
arms-control: silahların kontrolü; ~silah kontrolü; ~silahlanmanın kontrolü
non-proliferation: yayılmanın önlenmesi; ~silahların yayılmasının önlenmesi
energy-security: enerji güvenliği
climate-change: iklim değişikliği; ~iklim değişiklikleri
security-policy: güvenlik politikası {güvenlik politikaları}
common-security-and-defence-policy: Ortak Güvenlik ve Savunma Politikası; ~OGSP [=]
arms-embargo: silah ambargosu
coalition-of-the-willing: gönüllüler koalisyonu; ~istekliler koalisyonu
peace-negotiations: barış müzakereleri; ~barış görüşmeleri
kyiv: Kıyiv; ~Kiev; ~Kyiv
kharkiv: Harkiv; ~Harkov
odesa: Odesa; ~Odessa
lviv: Lviv; !Lvov
in-ukraine: Ukrayna’da; ~Ukrayna'da
tuerkiye: Türkiye
czechia: Çekya; ~Çek Cumhuriyeti
north-macedonia: Kuzey Makedonya
crimea: Kırım
black-sea: Karadeniz
baltic-sea: Baltık Denizi
mediterranean-sea: Akdeniz
western-balkans: Batı Balkanlar
baltic-states: Baltık ülkeleri; ~Baltık devletleri
`
