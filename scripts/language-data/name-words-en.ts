/**
 * Words English writes with a capital though they are no name, or are part of one that is translated: what begins
 * sentences, titles, offices, institutions, features of the land, peoples whose name has no ending that shows it,
 * days, months, feasts. Singular; words with an ending that shows them need not be here.
 */
export const ordinary = `
a about above according across act acting action active add additional adriatic advent aegean affair
after again against age agenda agent agree ahead aid aim air aircraft airline airport alert alive
all allah alley alliance allow ally almost along alongside alps already also although always am
amateur amazing ambassador amber amid among an ancient and andes angel angle animal another answer
antarctic any anyone anything apart apparent appeal arab arch archive arctic are area arena arm
armed armor armour army around art as ask asset at atlantic attack audience aunt author autumn
avenue award away axis baby back background bad bag bald balkan ball baltic band bank bar base based
basic basin basket basketball bath battle bay be beach bear beautiful beauty because bed beer before
begin behind being believe bell below belt bench bend beneath best better between beyond bible big
bill bird birth bishop bit black block blood blue board boat body bomb book border both bottom
boulevard bound bow box boy brain branch brave bread break bridge brief bright bring briton broad
bronze brother brown buddha buddhism budget buffet build bull bureau burn bus bush but butter button
buy by cabin cabinet cable cake call calm came camera camp campaign campus can canal candidate
canyon cap cape capital captain car carbon card care cargo carnival carrier case cash caspian castle
cat catch cathedral cattle caucasus cause cave cell celt cent center central centre century ceo
certain chain chair challenge champion chance change channel chapel chapter charge charter chat
cheap check cheese chemical chest chicken chief child children choice choose christ christmas church
cinema circle circuit circus citizen city civic civil claim clash class classic clay clean clear
clerk click client cliff climate climb clinic clock close cloth clothes cloud club coach coal
coalition coast coat code coffee cold collect college colonel colony color colour column combat come
comic command commander commerce commodore common commons communist community company compare
complex computer con concern concert conference congress consider consul consulate contact contest
continue contract control convoy cook cool copper copy core corner corporal corporate corps cost
costume could council count country county couple course court cover cow cowboy crash cream creek
crew cricket crime crimea crisis critic cross crowd crown cruise cruiser cry culture cup currency
current curse custom customer customs cut cyber cycle cyclone czech daily dam damage dame dance dane
danger danube dark dart data date daughter dawn day dead deal dean dear death debate debt december
deep deer defence defense deficit degree delta demand democracy democrat den department depot deputy
derby desert design desk despite detail detective develop device devil dialogue diamond did diet
digital dinner direct director disaster disc discover disease dish district dive diwali do doctor
dog dollar dolphin dome don door double down dozen dr draft dragon dream dress drink drive driver
drug drum dry duchess duchy due duke during dust dutch dynasty each eagle early earth east easter
eastern easy economic economy edge edition editor effort egg eight either electric elephant eleven
elite else embassy emergency emir emperor empire empress empty end enemy energy engine engineer
enjoy enough enter equator era escape especially estate euro european even evening event ever every
everyone everything evidence evil example excellency except exchange executive exhibit expert
explain express extra eye face facebook fact factory fair faith fall false family famous fan far
farm fast fat father fear february federal federation feel fellow female festival few field fifteen
fifth fifty fight figure film final finally finance find fine finger finn fire first firstly fish
five fix flag flat fleet flight flood floor flow flower fly focus folk follow food fool foot
football for force foreign forest forever fork form formal former formula fort forum forward
foundation founding four fourth fox framework free freedom freeway french frenchman frequent fresh
friday friend frigate from front fruit fuel full fun fund further future gallery game garden gas
gate gateway gathering gaul gender general genesis genocide gentleman german ghost giant girl give
given global glory go goal god gods gold golden golf good gospel goth gothic govern governor grace
grade graduate grain grammar grand grant grass grave gravity gray great greater greek green grey
ground group grove guard guest guide guild guitar gulf gun guru guy had half hall hand hanukkah
happy harbor harbour hard harvest has have he head headquarter health hear heart heat heath heaven
heavy height hell help hemisphere hence her here heritage hero hers high higher highland highness
highway hill him himalaya hindu his hole holiday hollow hollywood holy home honor honorable honour
honourable hood hope horn horse hospital host hot hotel hour house how however huge human hun
hundred hunger hunt hunter hurricane husband i ice icon if image imam impact imperial in inc inca
index indigo industry infantry inn inner inside instead institute instruction intense interior
internet into inuit iron is islam island isle it item its january jazz jeep jesus jet jew jewel
jewelry jewish job join joint jointly journal journey judaism judge judges july june jungle junior
jupiter jury just justice keep key kid kill kind king kingdom knight know koran kurd lab labor
laboratory labour lack lady lagoon lake lamp land lane language large larger last late later latest
latin latvian launch law lawn lawyer lead league learn least leather leave left legal legend legion
legislature lent less lesson let letter level liberal liberty library lie lieutenant life light like
limit limited line link lion list little live living load loan local lock lodge long longer look
lord lords lose loss lot love low lower ltd luck lunar lunch machine made magazine magic magyar mail
main mainland major make male mall man manager manor many maori map marathon march marine mark
market married mars marshal martial mask mass massacre master match material matter may maya maybe
mayor me meal mean measure meat media medical medicine mediterranean medium meet member memo memory
men mercury message messiah metal meter method metro middle midwest might military milk milky mill
million mind mine mini minister ministry minor mint minute miracle mirror miss mission mister mix
mob mobile model modern moment monarchy monday money mongol monk monster month monument moon moor
more moreover morning moses mosque most mother motion motor mount mountain mouse mouth move movie mr
mrs ms mud multi murder museum music muslim must mustang my mystery naked name narrow nation
national native nature naval navy near nearby nearly neck need neither neptune net network neutral
never new newest newly news newspaper next ngo nice night nile nine no nobel noble none nor nordic
norm norse north northeast northern northwest not note nothing notice nov novel november now nuclear
number nurse oak obviously occasional ocean oct october odd of off office officer official often oil
old older olympic on once one online only onto onward open opera operation opposition or oracle
orange orb order organ origin original orthodox oscar other others otherwise ought our out outer
outlook outside over owl own ox oxide pacific pact page pain pair palace pan panel pantheon paper
papers parade paradise parallel parish park parliament part partly partner party pass past pastor
path patrol pattern pay peace peak pearl pen peninsula pension people pepper perfect perhaps period
permanent persian person phantom pharaoh phase phone photo physics picture pie piece pier pilgrim
pilot pine pink pioneer pipeline pirate place plain plan plane planet plant plastic plate plateau
platform platoon play player plaza please plot plus pluto point poison polar pole police policy
polish political politics poll pond pool poor pop pope popular port portal position possible post
pot potential power practical practice premier preparatory present president press pretty price
pride priest primary prime prince princess principal print prior prison private prize pro probe
problem process product professor profile program programme progress project promise proof property
prophet protest protocol proud province provincial public publisher pure purple push put pyramid
quarter queen quest question quick quiet quite quran rabbi race racing radar radio rail railroad
railway rain rainbow rainforest ramadan range ranger rank rapid rare rather raw reach read reader
ready real really rear reason recent recently reckon record red reef refer reform refuge regal
reggae regiment region regional registry relief remember renaissance reply report republic rescue
research reserve resolute resort rest restaurant result return revenge revenue reverend review
revolt rhine rich ridge right ring rise river road robot rock rocket roof room root rose rough round
route row royal rule ruler run rural rush sabbath sacred safe safety sahara said sail saint salt
same sanctuary sand satan saturday saturn saw saxon say says scale scandal school science scientist
score scot scots scout screen scripture sea seal search season seat sec second secret secretary
sector secure security see seem select self sell semitic senate senator send senior sense sept
september serb sergeant series service session set seven seventh several shah shall shark she sheikh
shelter sheriff shield shift ship shock shoot shop shore short should show siberia sick side sign
signal sikh silk silver similar simple simply since single sir sister site situation six size skill
sky slav slave sleep slim slope slovak slovene slow small smart smoke snow so soap soccer social
society soft soil solar soldier sole solid some someone something sometimes son song soon sort soul
sound source south southeast southern southwest soviet space spaniard spanish speak speaker special
species speech speed spend spirit sport spot spring squad squadron square st stadium staff stage
stair stake stand standard standing star start state statement statesman station statue status stay
steam steel step still stock stone stop storm story straight strait strange strategy stream street
strength strike strip strong structure student studio study stuff style sub subcommittee subject
subway such suddenly sugar suite summer summit sun sunday super superintendent superior supply
support supreme sure surgeon survey swede swiss sword symphony synagogue system table take tale talk
tall tamil tank target task tatar tax taxi tea teach team tech technical teen television temple ten
tennis tent term terrace terror test thai than thank thanks that the theater theatre their them
theme then theory there thereafter therefore these they thing think third thirteen thirty this those
though thousand three throne through throughout throw thus tiger till time tiny tip title to today
toll tomb tomorrow tonight too tool top torah torch total touch tour tower town track trade trail
train trans transit translate transport travel traverse treasurer treasury treat treaty tree trek
trend triangle tribe trick trip triple trophy tropical true trust truth try tsar tube tuesday tunnel
turk turn twelve twenty twice twin two tycoon type typical uighur uncle under undersecretary union
unique unit united universal universe university unknown unless unlike until up upon upper uranus
urban us use usual usually uyghur valley value van vast venus very veteran vice victim video view
viking village vision visit vital voice volcano vote voyage wagon wait walk wall want war warm warn
warning was waste watch water wave way we weak wealth weapon weather web wednesday week weekly weird
welcome well were west western wet whale what whatever wheat wheel when whenever where whereas
wherever whether which while white who whoever whole whom whose why wide wife wild will win wind
window wine wing winner winter wise wish with within without wolf woman women wonder wood word work
world worldwide worm worse worst worth would wound writer wrong yard yeah year yellow yen yes
yesterday yet york you young your youth zero zone zoo
`

/** Given names that the world's news has often, without those that are other words more often. */
export const given = `
aaron abdul abdullah abraham adam adrian agnes ahmad ahmed aidan alan alastair albert alberto
alejandro aleksander aleksandr alessandro alex alexander alexandra alexei alfonso alfred ali alice
alison allan allen amanda amir amy ana anastasia anders andre andrea andreas andrei andres andrew
andrius andrzej andy angela angelina anita anjali ann anna anne annette anthony antoine anton
antonio antonis arjun armand arnold arthur arturo arvind asif astrid atsushi aung ayesha barack
barbara barbora barry bart beata beatrice bella ben benedict benedikt benito benjamin bernard
bernardo bernd bertrand beth bianca bilal birgit bjorn bob bogdan boris brad brandon brenda brendan
brett brian bridget bruce bruno bryan camilla carl carla carlo carlos carmen carol carole caroline
carolyn caspar catherine cecilia cedric celia chantal charles charlie charlotte chloe chris
christian christina christine christoph christophe christopher claire clara clarence claude claudia
clement clifford colin connor constantin craig cristian cristina cynthia cyril daisuke damian dan
daniel daniela danielle daniil darren dave david deborah denis dennis diana diego dieter dimitri
dimitris dirk dmitri dmitry dmytro dominic dominik dominique donald donna doris dorothy doug douglas
duncan dylan edgar edith edmund eduard eduardo edward edwin eileen elena elias elisa elizabeth ella
ellen emil emily emma emmanuel enrique enzo eric erica erik erika ernest ernesto esther eugene eva
evelyn ewa fabian fatima federico felipe felix ferdinand fernanda fernando fiona florence florian
frances francesca francesco francis francisco francois frank franz fred frederic frederick frederik
friedrich gabriel gabriela gareth gary gavin geoffrey georg george georges georgi georgia georgios
gerald gerard gerhard gianni gilbert giles gillian giorgia giorgio giorgos giovanni giulia giuseppe
glenn gonzalo gordon graham greg gregor gregory greta guillaume gunter gustav gustavo hamid hannah
hans harold harriet harris harry hasan hassan heather hector heidi heinrich helen helena helmut
henri henrik henry herbert herman hiroshi hitoshi horst howard hubert hugh hugo hussein ian ibrahim
igor ilham ilona imran ingrid irina isaac isabel isabella isabelle ivan ivana jack jacob jacqueline
jacques jaime jakob jakub james jamie jan jana jane janet janez janis janos jaroslav jason javier
jean jeff jeffrey jelena jennifer jenny jens jeremy jerome jerry jessica jill jim jimmy joachim joan
joanna joao joe joel johan johann johannes john johnny jon jonas jonathan jordi jorge jose josef
joseph joshua josip joyce juan judith julia julian julie julien julio jurgen justin justyna kai
karen karim karin karl karol karolina katarina katarzyna kate katerina katherine kathleen kathryn
katie kazuo keith kelly ken kenneth kerry kevin khalid kim klaus konrad konstantin kristen kristian
kristin kristina krzysztof kurt kwame kyle lars laszlo laura lauren laurence laurent lawrence leah
lee leif leila lena leo leon leonard leonid leslie liam lidia linda lisa lloyd lorenzo louis louise
luca lucas lucia lucie lucy luigi luis luisa luka lukas luke lydia maciej magdalena mahmoud malcolm
manuel manuela mara marc marcel marcin marco marcos marcus margaret margarita maria marianne marie
marija marina mario marion marta martha martin martina mateusz matt matteo matthew matthias maurice
max maxim maximilian megan mehmet melanie melissa michael michaela michal michel michele michelle
miguel mihai mike mikhail milan milos miriam mirjana mitch mitt mohamed mohammad mohammed monica
monika morgan muhammad mustafa mykhailo mykola nadia naomi narendra natalia natalie nathan neil
nelson nicholas nick nicola nicolae nicolas nicole nigel nikita nikola nikolai nikos nils nina noah
noam nora norbert norman olaf oleg oleksandr oleksiy olena olga oliver olivia olivier omar orlando
osama osman otto owen pablo pamela paolo pascal patricia patrick patrik paul paula paulo pavel pavlo
pawel pedro penelope per peter petr petra petros phil philip philippa philippe pierre piotr rachel
radek rafael raimonds rajesh ralph ramon randy raul raymond rebecca reinhard renata rene ricardo
richard rick rita robert roberta roberto robin rodrigo roger roland roman ron ronald rosa rosemary
ross roy ruben rudolf rupert ruslan russell ruth ryan sabine sally salman sam samantha samir samuel
sandra sara sarah sasha scott sean sebastian serge sergei sergey sergio serhii seth shane shannon
sharon shinzo shirley sigrid silvia silvio simon simona simone sofia sonia sophia sophie stefan
stefania stefano stella stephanie stephen steve steven stuart susan suzanne sven svetlana svitlana
sylvia szymon takeshi tamara tania tanja taras tariq tatiana taylor ted terence teresa terry
theodore theresa therese thierry thomas tiffany tim timothy tobias todd tom tomas tomasz tommy tony
tracy trevor tyler ulrich ulrike uwe vaclav valentin valentina valentyn valeria vanessa vasil vasyl
vera vernon veronica victor victoria viktor vincent virginia vitali vitaly vivian vladimir volker
volodymyr walter wanda wayne wendy werner wilhelm willem william winston wojciech wolfgang xavier
yasmin yoko yoshi youssef yuki yulia yuri yusuf yves yvonne zbigniew zoe zoltan zuzana
`
