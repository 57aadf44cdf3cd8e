/** English. British spelling is preferred, American spelling passes. */
export const text = `
nato: NATO; ~North Atlantic Treaty Organization; ~North Atlantic Treaty Organisation; ~the Atlantic Alliance
north-atlantic-council: North Atlantic Council
nato-military-committee: NATO Military Committee; ~Military Committee
shape: SHAPE; ~Supreme Headquarters Allied Powers Europe
eu: European Union; ~EU
european-commission: European Commission
european-parliament: European Parliament
european-council: European Council
council-of-the-eu: Council of the European Union; ~Council of the EU
court-of-justice-eu: Court of Justice of the European Union; ~European Court of Justice
european-central-bank: European Central Bank; ~ECB
european-investment-bank: European Investment Bank; ~EIB
external-action-service: European External Action Service; ~EEAS
european-defence-agency: European Defence Agency; ~EDA
europol: Europol
frontex: Frontex; ~European Border and Coast Guard Agency
european-peace-facility: European Peace Facility
un: United Nations; ~UN; ~U.N.
un-security-council: United Nations Security Council; ~UN Security Council; ~Security Council
un-general-assembly: United Nations General Assembly; ~UN General Assembly
international-court-of-justice: International Court of Justice
unhcr: UNHCR; ~United Nations High Commissioner for Refugees
unicef: UNICEF
iaea: International Atomic Energy Agency; ~IAEA
world-health-organization: World Health Organization; ~World Health Organisation
world-food-programme: World Food Programme; ~World Food Program
osce: OSCE; ~Organization for Security and Co-operation in Europe; ~Organisation for Security and Cooperation in Europe
council-of-europe: Council of Europe
international-criminal-court: International Criminal Court
icrc: International Committee of the Red Cross; ~ICRC
imf: International Monetary Fund; ~IMF
world-bank: World Bank
wto: World Trade Organization; ~World Trade Organisation; ~WTO
oecd: OECD; ~Organisation for Economic Co-operation and Development
opcw: Organisation for the Prohibition of Chemical Weapons; ~OPCW
interpol: INTERPOL; ~Interpol
african-union: African Union
joint-expeditionary-force: Joint Expeditionary Force
ukraine-defence-contact-group: Ukraine Defence Contact Group; ~Ukraine Defense Contact Group
prime-minister: Prime Minister
deputy-prime-minister: Deputy Prime Minister
federal-chancellor: Federal Chancellor
head-of-state: head of state {heads of state}
head-of-government: head of government {heads of government}
heads-of-state-and-government: heads of state and government; ~heads of state or government
defence-minister: Defence Minister; ~Minister of Defence; ~Defense Minister; ~Minister of Defense
foreign-minister: Foreign Minister; ~Minister of Foreign Affairs; ~Minister for Foreign Affairs
interior-minister: Interior Minister; ~Minister of the Interior
finance-minister: Finance Minister; ~Minister of Finance
justice-minister: Justice Minister; ~Minister of Justice
defence-secretary: Defence Secretary; ~Secretary of State for Defence
foreign-secretary: Foreign Secretary; ~Secretary of State for Foreign, Commonwealth and Development Affairs
us-secretary-of-state: US Secretary of State [=]; ~U.S. Secretary of State [=]
us-secretary-of-defense: Secretary of Defense [=]
state-secretary: State Secretary [=]
ambassador: ambassador
permanent-representative: Permanent Representative
special-envoy: special envoy
member-of-parliament: Member of Parliament {Members of Parliament}
spokesperson: spokesperson; ~spokesman; ~spokeswoman
secretary-general: Secretary General; ~Secretary-General {Secretaries General}
nato-secretary-general: NATO Secretary General; ~Secretary General of NATO
un-secretary-general: United Nations Secretary-General; ~UN Secretary-General; ~Secretary-General of the United Nations
saceur: Supreme Allied Commander Europe; ~SACEUR [=]
president-of-the-commission: President of the European Commission; ~European Commission President; ~Commission President
president-of-the-european-council: President of the European Council; ~European Council President
high-representative: High Representative
chief-of-defence: Chief of Defence; ~Chief of the Defence Staff; ~Chief of Defence Staff {Chiefs of Defence, Chiefs of the Defence Staff}
chief-of-the-general-staff: Chief of the General Staff {Chiefs of the General Staff}
commander-in-chief: Commander-in-Chief; ~Commander in Chief {Commanders-in-Chief}
supreme-commander: Supreme Commander
ministry-of-defence: Ministry of Defence; ~Ministry of Defense; ~Defence Ministry; ~Defense Ministry
ministry-of-foreign-affairs: Ministry of Foreign Affairs; ~Foreign Ministry
general-staff: General Staff [=]
armed-forces: armed forces
land-forces: land forces
air-force: air force
special-forces: special forces
coast-guard: coast guard; ~coastguard
national-guard: National Guard [=]
member-state: member state
of-10: field marshal
of-8: lieutenant general
of-7: major general
of-6: brigadier general; ~brigadier
of-5: colonel
of-4: lieutenant colonel
of-9-navy: admiral
of-8-navy: vice admiral; ~vice-admiral
of-7-navy: rear admiral; ~rear-admiral
of-6-navy: commodore
non-commissioned-officer: non-commissioned officer; ~NCO [=]
sergeant: sergeant
air-defence: air defence; ~air defense
ballistic-missile: ballistic missile
cruise-missile: cruise missile
anti-tank-missile: anti-tank missile
air-defence-system: air defence system; ~air defense system
ammunition: ammunition
artillery: artillery
armoured-vehicle: armoured vehicle; ~armored vehicle
main-battle-tank: main battle tank
fighter-aircraft: fighter aircraft; ~fighter jet; ~fighter plane
helicopter: helicopter
submarine: submarine
frigate: frigate
aircraft-carrier: aircraft carrier
warship: warship
battlegroup: battlegroup; ~battle group
battalion: battalion
brigade: brigade
rapid-reaction-force: rapid reaction force
military-exercise: military exercise
nuclear-weapon: nuclear weapon
weapons-of-mass-destruction: weapons of mass destruction; ~weapon of mass destruction; ~WMD [=]
collective-defence: collective defence; ~collective defense
deterrence-and-defence: deterrence and defence; ~deterrence and defense
interoperability: interoperability
mine-clearance: mine clearance; ~demining
peacekeeping: peacekeeping
peacekeeping-force: peacekeeping force; ~peacekeeping forces; ~peacekeepers
ceasefire: ceasefire; ~cease-fire
no-fly-zone: no-fly zone
prisoner-of-war: prisoner of war {prisoners of war}
cyber-attack: cyber attack; ~cyberattack; ~cyber-attack
cybersecurity: cybersecurity; ~cyber security
hybrid-threats: hybrid threats; ~hybrid threat
disinformation: disinformation
critical-infrastructure: critical infrastructure
intelligence-service: intelligence service
defence-industry: defence industry; ~defense industry
defence-spending: defence spending; ~defense spending
military-aid: military aid; ~military assistance
terrorism: terrorism
joint-statement: joint statement
press-release: press release
press-conference: press conference; ~news conference
memorandum-of-understanding: memorandum of understanding {memoranda of understanding}
security-guarantees: security guarantees; ~security guarantee
territorial-integrity: territorial integrity
sovereignty: sovereignty
rule-of-law: rule of law
human-rights: human rights
international-law: international law
international-humanitarian-law: international humanitarian law
un-charter: UN Charter; ~Charter of the United Nations; ~United Nations Charter
north-atlantic-treaty: North Atlantic Treaty; ~Washington Treaty
war-crime: war crime
crimes-against-humanity: crimes against humanity; ~crime against humanity
humanitarian-aid: humanitarian aid; ~humanitarian assistance
refugee: refugee
internally-displaced-persons: internally displaced persons; ~internally displaced people
economic-sanctions: economic sanctions
arms-control: arms control
non-proliferation: non-proliferation; ~nonproliferation
energy-security: energy security
climate-change: climate change
security-policy: security policy
common-security-and-defence-policy: Common Security and Defence Policy
arms-embargo: arms embargo
coalition-of-the-willing: Coalition of the Willing
peace-negotiations: peace negotiations; ~peace talks
kyiv: Kyiv; !Kiev
kharkiv: Kharkiv; !Kharkov
odesa: Odesa; !Odessa
lviv: Lviv; !Lvov
in-ukraine: in Ukraine [=]; !in the Ukraine [=]
tuerkiye: Türkiye; ~Turkey
czechia: Czechia; ~Czech Republic
north-macedonia: North Macedonia; !FYROM
crimea: Crimea
black-sea: Black Sea
baltic-sea: Baltic Sea
mediterranean-sea: Mediterranean Sea; ~Mediterranean
western-balkans: Western Balkans
baltic-states: Baltic States; ~Baltic states
`
