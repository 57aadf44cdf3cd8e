/** Icelandic. What is not sure is left out. */
export const text = `
nato: Atlantshafsbandalagið [n] {Atlantshafsbandalagsins, Atlantshafsbandalaginu}; ~NATO; ~NATÓ
north-atlantic-council: Norður-Atlantshafsráðið [n] {Norður-Atlantshafsráðsins, Norður-Atlantshafsráðinu}
eu: Evrópusambandið [n] {Evrópusambandsins, Evrópusambandinu}; ~ESB
european-commission: framkvæmdastjórn Evrópusambandsins [f a]; ~framkvæmdastjórn ESB [f a]; ~framkvæmdastjórnin [f a]
european-parliament: Evrópuþingið [n] {Evrópuþingsins, Evrópuþinginu}
european-council: leiðtogaráð Evrópusambandsins [n a]; ~leiðtogaráð ESB [n a]; ~leiðtogaráðið [n a]
council-of-the-eu: ráð Evrópusambandsins [n a]; ~ráðherraráð Evrópusambandsins [n a]
court-of-justice-eu: dómstóll Evrópusambandsins [m a] {dómstóls Evrópusambandsins, dómstól Evrópusambandsins}; ~Evrópudómstóllinn [m]
european-central-bank: Seðlabanki Evrópu [m a] {Seðlabanka Evrópu}
europol: Europol
frontex: Frontex
un: Sameinuðu þjóðirnar [f a] {Sameinuðu þjóðanna, Sameinuðu þjóðunum}; ~SÞ
un-security-council: öryggisráð Sameinuðu þjóðanna [n a] {öryggisráðs Sameinuðu þjóðanna, öryggisráði Sameinuðu þjóðanna}; ~öryggisráðið [n a]; ~öryggisráð SÞ [n a]
un-general-assembly: allsherjarþing Sameinuðu þjóðanna [n a] {allsherjarþings Sameinuðu þjóðanna, allsherjarþingi Sameinuðu þjóðanna}; ~allsherjarþingið [n a]
international-court-of-justice: Alþjóðadómstóllinn [m a]
unhcr: Flóttamannastofnun Sameinuðu þjóðanna [f a]; ~Flóttamannahjálp Sameinuðu þjóðanna [f a]; ~UNHCR
unicef: UNICEF; ~Barnahjálp Sameinuðu þjóðanna [f a]
iaea: Alþjóðakjarnorkumálastofnunin [f a] {Alþjóðakjarnorkumálastofnunarinnar, Alþjóðakjarnorkumálastofnuninni}; ~IAEA
world-health-organization: Alþjóðaheilbrigðismálastofnunin [f a] {Alþjóðaheilbrigðismálastofnunarinnar, Alþjóðaheilbrigðismálastofnuninni}; ~WHO
world-food-programme: Matvælaáætlun Sameinuðu þjóðanna [f a]; ~WFP
osce: Öryggis- og samvinnustofnun Evrópu [f a]; ~ÖSE
council-of-europe: Evrópuráðið [n] {Evrópuráðsins, Evrópuráðinu}
international-criminal-court: Alþjóðlegi sakamáladómstóllinn [m a] {Alþjóðlega sakamáladómstólsins, Alþjóðlega sakamáladómstólnum, Alþjóðlega sakamáladómstólinn}
icrc: Alþjóðaráð Rauða krossins [n a]; ~Alþjóða Rauði krossinn [m a]
imf: Alþjóðagjaldeyrissjóðurinn [m a] {Alþjóðagjaldeyrissjóðsins, Alþjóðagjaldeyrissjóðnum, Alþjóðagjaldeyrissjóðinn}; ~AGS
world-bank: Alþjóðabankinn [m a] {Alþjóðabankans, Alþjóðabankanum, Alþjóðabankann}
wto: Alþjóðaviðskiptastofnunin [f a] {Alþjóðaviðskiptastofnunarinnar, Alþjóðaviðskiptastofnuninni}; ~WTO
oecd: Efnahags- og framfarastofnunin [f a]; ~OECD
opcw: Efnavopnastofnunin [f a]; ~OPCW
interpol: Interpol [a]
african-union: Afríkusambandið [n]
prime-minister: forsætisráðherra [m]
deputy-prime-minister: aðstoðarforsætisráðherra [m]; ~varaforsætisráðherra [m]
federal-chancellor: kanslari [m] {kanslara}
head-of-state: þjóðhöfðingi [m] {þjóðhöfðingja, þjóðhöfðingjar}
head-of-government: leiðtogi ríkisstjórnar [m] {leiðtoga ríkisstjórnar}; ~ríkisstjórnarleiðtogi [m]
heads-of-state-and-government: þjóðhöfðingjar og leiðtogar ríkisstjórna [m]; ~leiðtogar ríkja og ríkisstjórna [m]
defence-minister: varnarmálaráðherra [m]
foreign-minister: utanríkisráðherra [m]
interior-minister: innanríkisráðherra [m]
finance-minister: fjármálaráðherra [m]
justice-minister: dómsmálaráðherra [m]
defence-secretary: varnarmálaráðherra [m]
foreign-secretary: utanríkisráðherra [m]
us-secretary-of-state: utanríkisráðherra Bandaríkjanna [m]; ~utanríkisráðherra [m]
us-secretary-of-defense: varnarmálaráðherra [m]
ambassador: sendiherra [m]
permanent-representative: fastafulltrúi [m] {fastafulltrúa}
special-envoy: sérstakur erindreki [m] {sérstaks erindreka, sérstakan erindreka, sérstökum erindreka}
member-of-parliament: þingmaður [m] {þingmanns, þingmanni, þingmann, þingmenn, þingmanna, þingmönnum}; ~alþingismaður [m]
spokesperson: talsmaður [m] {talsmanns, talsmanni, talsmann, talsmenn}; ~talskona [f]
secretary-general: aðalritari [m] {aðalritara}; ~framkvæmdastjóri [m] {framkvæmdastjóra}
nato-secretary-general: framkvæmdastjóri Atlantshafsbandalagsins [m] {framkvæmdastjóra Atlantshafsbandalagsins}; ~framkvæmdastjóri NATO [m] {framkvæmdastjóra NATO}
un-secretary-general: aðalritari Sameinuðu þjóðanna [m] {aðalritara Sameinuðu þjóðanna}; ~framkvæmdastjóri Sameinuðu þjóðanna [m] {framkvæmdastjóra Sameinuðu þjóðanna}
president-of-the-commission: forseti framkvæmdastjórnar Evrópusambandsins [m] {forseta framkvæmdastjórnar Evrópusambandsins}; ~forseti framkvæmdastjórnarinnar [m] {forseta framkvæmdastjórnarinnar}
president-of-the-european-council: forseti leiðtogaráðs Evrópusambandsins [m] {forseta leiðtogaráðs Evrópusambandsins}; ~forseti leiðtogaráðsins [m] {forseta leiðtogaráðsins}
chief-of-the-general-staff: yfirmaður herráðsins [m] {yfirmanns herráðsins, yfirmann herráðsins}
commander-in-chief: yfirhershöfðingi [m] {yfirhershöfðingja}; ~æðsti yfirmaður hersins [m]
ministry-of-defence: varnarmálaráðuneyti [n]
ministry-of-foreign-affairs: utanríkisráðuneyti [n]
general-staff: herráð [n]
armed-forces: herafli [m] {herafla}; ~her [m]; ~heraflinn [m]
land-forces: landher [m]
air-force: flugher [m]
special-forces: sérsveitir [f]; ~sérsveit [f]
coast-guard: landhelgisgæsla [f]; ~strandgæsla [f]
national-guard: þjóðvarðlið [n]
member-state: aðildarríki [n]
of-8: undirhershöfðingi [m] {undirhershöfðingja}
of-5: ofursti [m] {ofursta}
of-9-navy: aðmíráll [m] {aðmírál, aðmíráls}
sergeant: liðþjálfi [m] {liðþjálfa}
air-defence: loftvarnir [f] {loftvarna, loftvörnum}
ballistic-missile: skotflaug [f] {skotflaugar, skotflauga, skotflaugum}; ~eldflaug [f] {eldflaugar, eldflauga, eldflaugum}
cruise-missile: stýriflaug [f] {stýriflaugar, stýriflauga, stýriflaugum}
air-defence-system: loftvarnakerfi [n]
ammunition: skotfæri [n]; ~skotfærum
artillery: stórskotalið [n]
armoured-vehicle: brynvarið ökutæki [n] {brynvarin ökutæki, brynvörðum ökutækjum}; ~brynvagn [m]
main-battle-tank: skriðdreki [m] {skriðdreka, skriðdrekar, skriðdrekum}
fighter-aircraft: orrustuþota [f] {orrustuþotu, orrustuþotur}; ~orrustuflugvél [f]; ~herþota [f]
helicopter: þyrla [f] {þyrlu, þyrlur, þyrlna, þyrlum}
submarine: kafbátur [m] {kafbát, kafbáti, kafbáts, kafbátar, kafbáta, kafbátum}
frigate: freigáta [f] {freigátu, freigátur, freigátna, freigátum}
aircraft-carrier: flugmóðurskip [n]
warship: herskip [n]
military-exercise: heræfing [f]
nuclear-weapon: kjarnorkuvopn [n] {kjarnorkuvopna, kjarnorkuvopnum}; ~kjarnavopn [n]
weapons-of-mass-destruction: gereyðingarvopn [n] {gereyðingarvopna, gereyðingarvopnum}
collective-defence: sameiginlegar varnir [f] {sameiginlegum vörnum, sameiginlegra varna}
mine-clearance: jarðsprengjuleit [f]; ~sprengjueyðing [f]
peacekeeping: friðargæsla [f] {friðargæslu}
peacekeeping-force: friðargæslulið [n]; ~friðargæslusveitir [f]
ceasefire: vopnahlé [n] {vopnahlés, vopnahléi}
no-fly-zone: flugbannssvæði [n]
prisoner-of-war: stríðsfangi [m] {stríðsfanga, stríðsfangar}
cyber-attack: netárás [f] {netárásir, netárása, netárásum}; ~tölvuárás [f]
cybersecurity: netöryggi [n]
hybrid-threats: fjölþáttaógnir [f] {fjölþáttaógna, fjölþáttaógnum}; ~fjölþáttaógn [f]
disinformation: upplýsingaóreiða [f] {upplýsingaóreiðu}; ~falsupplýsingar [f]
critical-infrastructure: mikilvægir innviðir [m] {mikilvægra innviða, mikilvægum innviðum, mikilvæga innviði}; ~ómissandi innviðir [m] {ómissandi innviða, ómissandi innviðum, ómissandi innviði}
intelligence-service: leyniþjónusta [f] {leyniþjónustu, leyniþjónustur}
defence-industry: varnariðnaður [m] {varnariðnaðar, varnariðnaði}; ~hergagnaiðnaður [m]
defence-spending: útgjöld til varnarmála [n] {útgjalda til varnarmála, útgjöldum til varnarmála}; ~framlög til varnarmála [n]; ~varnarútgjöld [n]
military-aid: hernaðaraðstoð [f] {hernaðaraðstoðar}
terrorism: hryðjuverk [n]; ~hryðjuverkastarfsemi [f]
joint-statement: sameiginleg yfirlýsing [f] {sameiginlega yfirlýsingu, sameiginlegri yfirlýsingu, sameiginlegrar yfirlýsingar}
press-release: fréttatilkynning [f]
press-conference: blaðamannafundur [m] {blaðamannafund, blaðamannafundi, blaðamannafundar}; ~fréttamannafundur [m]
memorandum-of-understanding: viljayfirlýsing [f]; ~samkomulag [n]
security-guarantees: öryggistryggingar [f] {öryggistrygginga, öryggistryggingum}; ~öryggisábyrgðir [f]
sovereignty: fullveldi [n]
rule-of-law: réttarríki [n]; ~réttarríkið [n]
human-rights: mannréttindi [n] {mannréttinda, mannréttindum}
international-law: alþjóðalög [n] {alþjóðalaga, alþjóðalögum}; ~þjóðaréttur [m] {þjóðaréttar, þjóðarétti}
international-humanitarian-law: alþjóðleg mannúðarlög [n] {alþjóðlegra mannúðarlaga, alþjóðlegum mannúðarlögum}
un-charter: sáttmáli Sameinuðu þjóðanna [m] {sáttmála Sameinuðu þjóðanna}; ~stofnsáttmáli Sameinuðu þjóðanna [m] {stofnsáttmála Sameinuðu þjóðanna}
north-atlantic-treaty: Norður-Atlantshafssamningurinn [m] {Norður-Atlantshafssamningsins, Norður-Atlantshafssamningnum}; ~Atlantshafssáttmálinn [m]
war-crime: stríðsglæpur [m] {stríðsglæp, stríðsglæpi, stríðsglæpir, stríðsglæpa, stríðsglæpum}
crimes-against-humanity: glæpir gegn mannkyni [m] {glæpa gegn mannkyni, glæpum gegn mannkyni, glæpi gegn mannkyni}; ~glæpir gegn mannkyninu [m] {glæpa gegn mannkyninu, glæpum gegn mannkyninu, glæpi gegn mannkyninu}
humanitarian-aid: mannúðaraðstoð [f] {mannúðaraðstoðar}; ~neyðaraðstoð [f]
refugee: flóttamaður [m] {flóttamann, flóttamanns, flóttamenn, flóttamanna, flóttamönnum}; ~flóttafólk [n]
economic-sanctions: efnahagsþvinganir [f] {efnahagsþvingana, efnahagsþvingunum}; ~viðskiptaþvinganir [f] {viðskiptaþvingana, viðskiptaþvingunum}
arms-control: vopnaeftirlit [n]; ~takmörkun vígbúnaðar [f]
energy-security: orkuöryggi [n]
climate-change: loftslagsbreytingar [f] {loftslagsbreytinga, loftslagsbreytingum}
security-policy: öryggisstefna [f] {öryggisstefnu}
arms-embargo: vopnasölubann [n]
peace-negotiations: friðarviðræður [f] {friðarviðræðna, friðarviðræðum}
kyiv: Kyiv; ~Kænugarður [m] {Kænugarðs, Kænugarði, Kænugarð}; ~Kíev; ~Kiev
in-ukraine: í Úkraínu
tuerkiye: Tyrkland [n]
czechia: Tékkland [n]
north-macedonia: Norður-Makedónía [f] {Norður-Makedóníu}
crimea: Krímskagi [m] {Krímskaga, Krímskaganum}; ~Krím
black-sea: Svartahaf [n]
baltic-sea: Eystrasalt [n]
mediterranean-sea: Miðjarðarhaf [n]
western-balkans: Vestur-Balkanskagi [m] {Vestur-Balkanskaga, Vestur-Balkanskaganum}
baltic-states: Eystrasaltsríkin [n] {Eystrasaltsríkjanna, Eystrasaltsríkjunum}; ~Eystrasaltslöndin [n]
`
