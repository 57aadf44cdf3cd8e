/** Romanian. */
export const text = `
nato: NATO; ~Organizația Tratatului Atlanticului de Nord [f]; ~Alianța Nord-Atlantică [f]; ~Alianța Nord Atlantică [f]; !OTAN
north-atlantic-council: Consiliul Nord-Atlantic [n]; ~Consiliul Atlanticului de Nord [n]
nato-military-committee: Comitetul Militar al NATO [n]; ~Comitetul Militar [n]
shape: SHAPE
eu: Uniunea Europeană [f]; ~UE [f]
european-commission: Comisia Europeană [f]
european-parliament: Parlamentul European [n]
european-council: Consiliul European [n]
council-of-the-eu: Consiliul Uniunii Europene [n]; ~Consiliul UE [n]
court-of-justice-eu: Curtea de Justiție a Uniunii Europene [f]
european-central-bank: Banca Centrală Europeană [f]; ~BCE [f]
european-investment-bank: Banca Europeană de Investiții [f]; ~BEI [f]
external-action-service: Serviciul European de Acțiune Externă [n]; ~SEAE [n]
european-defence-agency: Agenția Europeană de Apărare [f]; ~AEA [f]
europol: Europol
frontex: Frontex; ~Agenția Europeană pentru Poliția de Frontieră și Garda de Coastă [f]
european-peace-facility: Instrumentul european pentru pace [n a]; ~Facilitatea europeană pentru pace [f a]
un: Organizația Națiunilor Unite [f]; ~ONU [f]; ~Națiunile Unite [f]
un-security-council: Consiliul de Securitate al Organizației Națiunilor Unite [n]; ~Consiliul de Securitate al ONU [n]; ~Consiliul de Securitate [n]
un-general-assembly: Adunarea Generală a Organizației Națiunilor Unite [f]; ~Adunarea Generală a ONU [f]
international-court-of-justice: Curtea Internațională de Justiție [f]
unhcr: Înaltul Comisariat al Națiunilor Unite pentru Refugiați [n]; ~UNHCR; ~ICNUR
unicef: UNICEF
iaea: Agenția Internațională pentru Energie Atomică [f]; ~AIEA [f]; ~Agenția Internațională pentru Energia Atomică [f]
world-health-organization: Organizația Mondială a Sănătății [f]; ~OMS [f]
world-food-programme: Programul Alimentar Mondial [n]; ~PAM [n]
osce: OSCE [f]; ~Organizația pentru Securitate și Cooperare în Europa [f]
council-of-europe: Consiliul Europei [n]
international-criminal-court: Curtea Penală Internațională [f]; ~CPI [f]
icrc: Comitetul Internațional al Crucii Roșii [n]; ~CICR [n]
imf: Fondul Monetar Internațional [n]; ~FMI [n]
world-bank: Banca Mondială [f]
wto: Organizația Mondială a Comerțului [f]; ~OMC [f]
oecd: OCDE [f]; ~Organizația pentru Cooperare și Dezvoltare Economică [f]
opcw: Organizația pentru Interzicerea Armelor Chimice [f]; ~OIAC [f]
interpol: Interpol [a]
african-union: Uniunea Africană [f]
joint-expeditionary-force: Forța Expediționară Comună [f a]; ~Joint Expeditionary Force
ukraine-defence-contact-group: Grupul de contact pentru apărarea Ucrainei [n a]
prime-minister: prim-ministru [m] {prim-ministrul, prim-ministrului}; ~premier [m] {premierul, premierului}; ~prim-ministră [f]
deputy-prime-minister: viceprim-ministru [m] {viceprim-ministrul, viceprim-ministrului}; ~vicepremier [m] {vicepremierul}
federal-chancellor: cancelar federal [m] {cancelarul federal, cancelarului federal}; ~cancelar [m] {cancelarul, cancelarului}
head-of-state: șef de stat [m] {șeful statului, șefului statului, șefi de stat, șefii de stat, șeful de stat}
head-of-government: șef de guvern [m] {șeful guvernului, șefului guvernului, șefi de guvern, șefii de guvern, șeful de guvern}
heads-of-state-and-government: șefi de stat și de guvern [m] {șefii de stat și de guvern, șefilor de stat și de guvern}; ~șefi de stat sau de guvern [m] {șefii de stat sau de guvern}
defence-minister: ministru al apărării [m] {ministrul apărării, ministrului apărării, miniștrii apărării, miniștri ai apărării}; ~ministrul apărării naționale [m]
foreign-minister: ministru de externe [m] {ministrul de externe, ministrului de externe, miniștrii de externe}; ~ministru al afacerilor externe [m] {ministrul afacerilor externe, ministrului afacerilor externe, miniștrii afacerilor externe}
interior-minister: ministru de interne [m] {ministrul de interne, ministrului de interne, miniștrii de interne}; ~ministrul afacerilor interne [m]
finance-minister: ministru de finanțe [m] {ministrul de finanțe, ministrul finanțelor, ministrului finanțelor, ministrului de finanțe, miniștrii de finanțe}
justice-minister: ministru al justiției [m] {ministrul justiției, ministrului justiției, miniștrii justiției}
defence-secretary: ministru al apărării [m] {ministrul apărării, ministrului apărării}; ~ministrul britanic al apărării [m]; ~secretarul apărării [m]
foreign-secretary: ministru de externe [m] {ministrul de externe, ministrului de externe}; ~ministrul britanic de externe [m]
us-secretary-of-state: secretar de stat al SUA [m] {secretarul de stat al SUA}; ~secretar de stat american [m] {secretarul de stat american, secretarului de stat american}; ~secretar de stat [m] {secretarul de stat, secretarului de stat}
us-secretary-of-defense: secretar al apărării [m] {secretarul apărării, secretarului apărării, secretarul american al apărării}
state-secretary: secretar de stat [m] {secretarul de stat, secretarului de stat, secretari de stat}
ambassador: ambasador [m] {ambasadorul, ambasadorului, ambasadori, ambasadorii, ambasadorilor}; ~ambasadoare [f]
permanent-representative: reprezentant permanent [m] {reprezentantul permanent, reprezentantului permanent, reprezentanți permanenți}
special-envoy: trimis special [m] {trimisul special, trimisului special, trimiși speciali}; ~emisar special [m]
member-of-parliament: deputat [m] {deputatul, deputați, deputații, deputaților}; ~parlamentar [m] {parlamentarul, parlamentari, parlamentarii}; ~membru al Parlamentului [m]
spokesperson: purtător de cuvânt [m] {purtătorul de cuvânt, purtătorului de cuvânt, purtători de cuvânt}; ~purtătoare de cuvânt [f] {purtătoarea de cuvânt}
secretary-general: secretar general [m] {secretarul general, secretarului general, secretari generali}
nato-secretary-general: secretar general al NATO [m] {secretarul general al NATO, secretarului general al NATO, secretarul general NATO}
un-secretary-general: secretar general al ONU [m] {secretarul general al ONU, secretarului general al ONU}; ~secretar general al Organizației Națiunilor Unite [m] {secretarul general al Organizației Națiunilor Unite}
saceur: comandant suprem al Forțelor Aliate din Europa [m] {comandantul suprem al Forțelor Aliate din Europa, Comandantul Suprem al Forțelor Aliate din Europa}; ~SACEUR [=]
president-of-the-commission: președinta Comisiei Europene [f]; ~președintele Comisiei Europene [m]; ~președinta Comisiei [f]; ~președintele Comisiei [m]
president-of-the-european-council: președintele Consiliului European [m]; ~președinta Consiliului European [f]
high-representative: Înalt Reprezentant [m] {Înaltul Reprezentant, Înaltului Reprezentant, Înalta Reprezentantă}
chief-of-defence: șeful apărării [m] {șefii apărării, șefului apărării}; ~șeful Statului Major al Apărării [m] {șefului Statului Major al Apărării}
chief-of-the-general-staff: șeful Statului Major General [m] {șefului Statului Major General}
commander-in-chief: comandant suprem [m] {comandantul suprem, comandantului suprem}; ~comandant-șef [m] {comandantul-șef}
supreme-commander: comandant suprem [m] {comandantul suprem, comandantului suprem}
ministry-of-defence: Ministerul Apărării [n]; ~Ministerul Apărării Naționale [n]
ministry-of-foreign-affairs: Ministerul Afacerilor Externe [n]; ~Ministerul de Externe [n]
general-staff: Statul Major General [n]; ~Stat Major General [n]
armed-forces: forțe armate [f] {forțele armate, forțelor armate}; ~armată [f] {armata, armatei}
land-forces: forțe terestre [f] {forțele terestre, forțelor terestre}
air-force: forțe aeriene [f] {forțele aeriene, forțelor aeriene}; ~aviație militară [f] {aviația militară}
special-forces: forțe speciale [f] {forțele speciale, forțelor speciale}
coast-guard: gardă de coastă [f] {garda de coastă, gărzii de coastă}; ~paza de coastă [f]
national-guard: Garda Națională [f]
member-state: stat membru [n] {statul membru, statului membru, state membre, statele membre, statelor membre}; ~țară membră [f] {țări membre, țările membre}
of-10: mareșal [m]; ~feldmareșal [m]
of-8: general-locotenent [m] {generalul-locotenent}; ~general locotenent [m] {generalul locotenent}
of-7: general-maior [m] {generalul-maior}; ~general maior [m] {generalul maior}
of-6: general de brigadă [m] {generalul de brigadă}
of-5: colonel [m] {colonelul, colonelului}
of-4: locotenent-colonel [m] {locotenent-colonelul}; ~locotenent colonel [m]
of-9-navy: amiral [m] {amiralul, amiralului}
of-8-navy: viceamiral [m] {viceamiralul}
of-7-navy: contraamiral [m] {contraamiralul}
of-6-navy: contraamiral de flotilă [m] {contraamiralul de flotilă}; ~comodor [m]
non-commissioned-officer: subofițer [m] {subofițerul, subofițeri, subofițerii, subofițerilor}
sergeant: sergent [m] {sergentul}
air-defence: apărare antiaeriană [f] {apărarea antiaeriană, apărării antiaeriene}; ~apărare aeriană [f] {apărarea aeriană, apărării aeriene}
ballistic-missile: rachetă balistică [f] {racheta balistică, rachete balistice, rachetele balistice, rachetelor balistice}
cruise-missile: rachetă de croazieră [f] {rachete de croazieră, rachetele de croazieră}
anti-tank-missile: rachetă antitanc [f] {rachete antitanc, rachetele antitanc}
air-defence-system: sistem de apărare antiaeriană [n] {sisteme de apărare antiaeriană, sistemele de apărare antiaeriană, sistemul de apărare antiaeriană}; ~sistem de apărare aeriană [n] {sisteme de apărare aeriană, sistemele de apărare aeriană}
ammunition: muniție [f] {muniția, muniției, muniții, munițiile}
artillery: artilerie [f] {artileria, artileriei}
armoured-vehicle: vehicul blindat [n] {vehicule blindate, vehiculele blindate}; ~blindat [n] {blindate}
main-battle-tank: tanc principal de luptă [n] {tancuri principale de luptă}; ~tanc de luptă [n] {tancuri de luptă}; ~tanc [n] {tancuri, tancurile}
fighter-aircraft: avion de luptă [n] {avioane de luptă, avioanele de luptă}; ~avion de vânătoare [n] {avioane de vânătoare, avioanele de vânătoare}
helicopter: elicopter [n] {elicopterul, elicoptere, elicopterele}
submarine: submarin [n] {submarinul, submarine, submarinele}
frigate: fregată [f] {fregata, fregate, fregatele}
aircraft-carrier: portavion [n] {portavionul, portavioane, portavioanele}
warship: navă de război [f] {nave de război, navele de război, nava de război}; ~navă militară [f]
battlegroup: grup de luptă [n] {grupuri de luptă, grupul de luptă, grupurile de luptă}; ~grupare tactică [f]
battalion: batalion [n] {batalionul, batalioane, batalioanele}
brigade: brigadă [f] {brigada, brigăzi, brigăzile, brigăzii}
rapid-reaction-force: forță de reacție rapidă [f] {forța de reacție rapidă, forței de reacție rapidă}
military-exercise: exercițiu militar [n] {exercițiul militar, exerciții militare, exercițiile militare}
nuclear-weapon: armă nucleară [f] {arma nucleară, arme nucleare, armele nucleare, armelor nucleare}
weapons-of-mass-destruction: arme de distrugere în masă [f] {armele de distrugere în masă, armelor de distrugere în masă, armă de distrugere în masă}
collective-defence: apărare colectivă [f] {apărarea colectivă, apărării colective}
deterrence-and-defence: descurajare și apărare {descurajarea și apărarea, descurajării și apărării}
interoperability: interoperabilitate [f] {interoperabilitatea, interoperabilității}
mine-clearance: deminare [f] {deminarea, deminării}
peacekeeping: menținerea păcii [f]; ~menținere a păcii [f]
peacekeeping-force: forță de menținere a păcii [f] {forțe de menținere a păcii, forțele de menținere a păcii, forța de menținere a păcii}; ~trupe de menținere a păcii [f]
ceasefire: încetarea focului [f] {încetării focului}; ~încetare a focului [f]
no-fly-zone: zonă de excludere aeriană [f] {zona de excludere aeriană}; ~zonă de interdicție aeriană [f]
prisoner-of-war: prizonier de război [m] {prizonieri de război, prizonierii de război, prizonierilor de război}
cyber-attack: atac cibernetic [n] {atacul cibernetic, atacuri cibernetice, atacurile cibernetice, atacurilor cibernetice}
cybersecurity: securitate cibernetică [f] {securitatea cibernetică, securității cibernetice}
hybrid-threats: amenințări hibride [f] {amenințările hibride, amenințărilor hibride, amenințare hibridă}
disinformation: dezinformare [f] {dezinformarea, dezinformării}
critical-infrastructure: infrastructură critică [f] {infrastructura critică, infrastructurii critice, infrastructuri critice, infrastructurile critice, infrastructurilor critice}
intelligence-service: serviciu de informații [n] {serviciul de informații, servicii de informații, serviciile de informații, serviciilor de informații}; ~serviciu secret [n] {servicii secrete, serviciile secrete}
defence-industry: industria de apărare [f] {industriei de apărare}; ~industria apărării [f] {industriei apărării}
defence-spending: cheltuieli pentru apărare [f] {cheltuielile pentru apărare, cheltuielilor pentru apărare}; ~cheltuieli de apărare [f] {cheltuielile de apărare}; ~cheltuieli militare [f] {cheltuielile militare}
military-aid: ajutor militar [n] {ajutorul militar, ajutorului militar, ajutoare militare}; ~asistență militară [f] {asistența militară, asistenței militare}
terrorism: terorism [n] {terorismul, terorismului}
joint-statement: declarație comună [f] {declarația comună, declarației comune, declarații comune}
press-release: comunicat de presă [n] {comunicatul de presă, comunicate de presă}
press-conference: conferință de presă [f] {conferința de presă, conferinței de presă, conferințe de presă}
memorandum-of-understanding: memorandum de înțelegere [n] {memorandumul de înțelegere}
security-guarantees: garanții de securitate [f] {garanțiile de securitate, garanțiilor de securitate, garanție de securitate}
territorial-integrity: integritate teritorială [f] {integritatea teritorială, integrității teritoriale}
sovereignty: suveranitate [f] {suveranitatea, suveranității}
rule-of-law: stat de drept [n] {statul de drept, statului de drept}
human-rights: drepturile omului [n] {drepturilor omului}
international-law: drept internațional [n] {dreptul internațional, dreptului internațional}; ~legislație internațională [f]
international-humanitarian-law: drept internațional umanitar [n] {dreptul internațional umanitar, dreptului internațional umanitar}
un-charter: Carta Organizației Națiunilor Unite [f] {Cartei Organizației Națiunilor Unite}; ~Carta ONU [f] {Cartei ONU}; ~Carta Națiunilor Unite [f] {Cartei Națiunilor Unite}
north-atlantic-treaty: Tratatul Atlanticului de Nord [n]; ~Tratatul Nord-Atlantic [n]; ~Tratatul de la Washington [n]
war-crime: crimă de război [f] {crime de război, crimele de război, crimelor de război}
crimes-against-humanity: crime împotriva umanității [f] {crimele împotriva umanității, crimelor împotriva umanității, crimă împotriva umanității}
humanitarian-aid: ajutor umanitar [n] {ajutorul umanitar, ajutorului umanitar, ajutoare umanitare}; ~asistență umanitară [f] {asistența umanitară}
refugee: refugiat [m] {refugiatul, refugiați, refugiații, refugiaților}; ~refugiată [f]
internally-displaced-persons: persoane strămutate intern [f]; ~persoane strămutate în interiorul țării [f]
economic-sanctions: sancțiuni economice [f] {sancțiunile economice, sancțiunilor economice}
arms-control: controlul armamentelor [n] {controlului armamentelor}; ~controlul armelor [n]; ~controlul armamentului [n]
non-proliferation: neproliferare [f] {neproliferarea, neproliferării}
energy-security: securitate energetică [f] {securitatea energetică, securității energetice}
climate-change: schimbări climatice [f] {schimbările climatice, schimbărilor climatice}; ~schimbare climatică [f]
security-policy: politică de securitate [f] {politica de securitate, politicii de securitate}
common-security-and-defence-policy: politica de securitate și apărare comună [f] {politicii de securitate și apărare comune}; ~PSAC [=]
arms-embargo: embargo asupra armelor [n]; ~embargoul asupra armelor [n]
coalition-of-the-willing: coaliția de voință [f] {coaliției de voință}; ~coaliția celor dispuși [f]; ~coaliția voluntarilor [f]
peace-negotiations: negocieri de pace [f] {negocierile de pace, negocierilor de pace}; ~tratative de pace [f]; ~discuții de pace [f]
kyiv: Kiev; ~Kyiv
kharkiv: Harkiv; ~Harkov
odesa: Odesa; !Odessa
lviv: Liov; ~Lviv; !Lvov
in-ukraine: în Ucraina
tuerkiye: Turcia [f]; ~Türkiye
czechia: Cehia [f]; ~Republica Cehă [f]
north-macedonia: Macedonia de Nord [f]
crimea: Crimeea [f]
black-sea: Marea Neagră [f]
baltic-sea: Marea Baltică [f]
mediterranean-sea: Marea Mediterană [f]; ~Mediterana [f]
western-balkans: Balcanii de Vest [m]; ~Balcanii Occidentali [m]
baltic-states: statele baltice [n a] {statelor baltice}; ~țările baltice [f a] {țărilor baltice}
`
