/**
 * Words English writes with a capital though they are no name, or are part of one that is translated: what begins
 * sentences, titles, offices, institutions, features of the land, peoples whose name has no ending that shows it,
 * days, months, feasts. Singular; words with an ending that shows them need not be here.
 */
export const ordinary = `
a abbey aboriginal about above accord according across act acting action active add additional admiral
admiralty adriatic advent aegean affair afghan africa african after again against age agenda agent agree ahead
aid aim air aircraft airline airport alaska aleppo alert alive all allah alley alliance allied allies allow
ally almost along alongside alps already also although always alzheimer am amateur amazing amazon ambassador
amber american amid among an anatolia ancient and andalusia andes android angle anglican animal annual another
answer antarctic antwerp any anyone anything apart apparent appeal april aqueduct arab arabia arch archbishop
archive arctic are area arena aristotle arm armed armor armour army around art aryan as ask asset assyrian
asteroid at atlantic attache attack attorney audience aug august augustus aunt author autumn avalanche avenue
award awards away axis ayatollah azeri baby babylon babylonian back background bad bafta bag bald balkan ball
baltic band bank bar baron baroness barrister base based basic basilica basin basket basketball basque bath
battalion battle battlegroup bavaria bay be beach bear beautiful beauty because bed bedouin beer before begin
behind beijing being believe bell below belt bench bend beneath bengali berber best better between beyond
bible biennale big bill bird birth bishop bit black blizzard block blog blood blue bluetooth board boat body
bohemia bomb bombay book border both bottom boulevard bound bourbon bow bowl box boy brain branch brave bread
break brexit bridge brief briefing brigade brigadier bright bring britain british briton brittany broad bronze
brother brown bruges buddha buddhism budget buffet build bull bundestag bureau burn bus bush but butter button
buy by byzantine cabin cabinet cable caesar cake calcutta california caliph caliphate call calm cambrian came
camera camp campaign campus can canal candidate canton canyon cap cape capital captain car carbon card
cardinal care cargo carnival carolina carolingian carrier carthage case cash caspian castle cat catalan
catalonia catch cathedral cattle caucasus cause cave cell celsius celt celtic cent center central centre
century ceo certain chain chair chairman challenge champion championship chance chancellor chancery change
channel chapel chapter charge charter chat cheap check cheese chemical cherokee chest chicken chief child
children choice choose christ christmas church cinema circle circuit circus citadel citizen city civic civil
claim clash class classic clay clean clear cleopatra clerk click client cliff climate climb clinic clock close
cloth clothes cloud club coach coal coalition coast coat code coffee cold collect college cologne colonel
colony color colour columbus column combat come comet comic command commander commerce commissioner committee
commodore common commons commonwealth communique communist community company compare complex computer con
concern concert conference confucius congress consider consul consulate contact contest continue contract
control convoy cook cool copernicus copper copy core corner coronavirus coroner corporal corporate corps
corsica corvette cost costume could council counsel count countess country county couple course court covenant
cover covid cow cowboy crash cream creek cretaceous crew cricket crime crimea crisis critic cross crowd crown
cruise cruiser cry cuban culture cup cups currency current curse custom customer customs cut cyber cycle
cyclone czech daily dalai dam damage damascus dame dance dane danger danube dark dart data date daughter dawn
day deacon dead deal dean dear death debate debt december deep deer defence defense deficit degree delhi delta
demand democracy democrat den department depot deputy derby desert design desk despite destroyer detail
detective develop device devil devonian dialogue diamond did diet digital dinner direct director disaster disc
discover disease dish district dive division diwali do doctor dog dollar dolphin dome dominion don donbas
donor door double down dozen dr draft dragon dream dress drink drive driver drone drug drum dry duchess duchy
due duke duma during dust dutch dynasty each eagle earl early earth earthquake east easter eastern easy ebola
economic economy edge edition editor edwardian effort egg eid eight either electric elephant eleven elite
elizabethan else email embassy emergency emir emirate emirati emmy emperor empire empress empty end enemy
energy engine engineer england english enjoy enough enter envoy epiphany equator equinox era escape eskimo
especially estate etruscan euphrates euro european eurozone even evening event ever every everyone everything
evidence evil example excellency except exchange executive exhibit expert explain expo express extra eye face
facebook fact factory fahrenheit fair faith fall false family famous fan far farm fast fat father fear feb
february federal federation feel fellow female fest festival few field fifteen fifth fifty fight figure film
final finally finance find fine finger finn fire first firstly fish five fix fjord flag flanders flat fleet
flemish flight flood floor florence florida flotilla flow flower fly focus folk follow food fool foot football
for force foreign forest forever fork form formal former formula fort forum forward foundation founding four
fourth fox framework free freedom freeway french frenchman frequent fresh friday friend frigate from front
fruit fuel full fun fund further future gaelic gala galaxy galicia gallery game garden gas gate gateway
gathering gaul gdansk gender general genesis geneva genoa genocide gentleman georgian german germanic germans
gestapo ghent ghost giant girl give given global glory go goal god gods gold golden golf good gospel goth
gothenburg gothic govern governor grace grade graduate grain grammar grammy grand grant grass grave gravity
gray great greater greek green greenlandic grenade grey ground group grove guard guest guide guild guitar gulf
gun guru guy habsburg had hague hajj half hall halloween hamas hand hanukkah happy harbor harbour hard harvest
has have hawaii he head headquarter health hear heart heat heath heaven heavy hebrew height hell hellenic help
hemisphere hence her here heritage hero herod hers hertz hezbollah high higher highland highness highway hill
him himalaya hindu his hispanic hispaniola hole holiday hollow hollywood holocene holy home homer honor
honorable honour honourable hood hope horn horse hospital host hostel hot hotel hour house how however
howitzer huge human hun hundred hunger hunt hunter hurricane husband hussar i ice icelandic icon if image imam
impact imperial in inc inca index indigo indochina industry infantry influenza inlet inn inner inside instead
institute instruction intense interim interior internet intifada into inuit iraqi ireland irish iron is isis
islam islamic island isle israeli it item its jan january jazz jeep jesus jet jew jewel jewelry jewish jihad
job join joint jointly jordan journal journey judaism judge judges judo july june jungle junior jupiter
jurassic jury just justice karate keep kelvin key khanate kid kill kind king kingdom knesset knight knighthood
know koran krakow kremlin kurd kuwaiti lab labor laboratory labour lack lady lagoon lake lama lamp land lander
lane language large larger last late later latest latin latvian launch laureate law lawn lawyer lead league
learn least leather leave left legal legend legion legislature lent less lesson let letter level liberal
liberty library lie lieutenant life liga light like limit limited line link linux lion list little live living
load loan local lock lodge long longer look lord lords lose loss lot louisiana love low lower ltd luck
luftwaffe lunar lunch machine made mafia magazine magellan magic magistrate magyar mail main mainland majlis
major make malaria male mall man manager manchuria mandate manor many mao maori map mar marathon march mardi
marine mark market marquess married mars marshal martial mask mass massacre master match material matter may
maya maybe mayor me meal mean measure meat mecca media medical medicine medina mediterranean medium meet
member memo memorandum memorial memory men mercury mesopotamia mesozoic message messiah metal meter method
metro metropolitan mid middle midwest might milan military milk milky mill million mind mine minesweeper ming
mini minister ministry minor mint minute miracle mirror miss missile mission mister mix mob mobile model
modern mohammed moment monarch monarchy monastery monday money mongol monk monsignor monsoon monster month
monument moon moor moravia more moreover morning moses mosque most mother motion motor mount mountain mouse
mouth move movie mr mrs ms mud mufti mughal muhammad multi multinational mumbai munich murder museum music
muslim must mustang my mystery naked name nanjing naples narrow nation national native nature naval navy nazi
near nearby nearly nebula neck need neither neolithic nepali neptune nero net network neutral never new newest
newly news newspaper newton next ngo nice night nile nine no nobel noble none nor nordic norm normandy norse
nos north northeast northern northwest not note nothing notice nov novel november now nuclear number nuncio
nuremberg nurse oak obviously occasional ocean oct october odd of off office officer official often oil old
older olympiad olympic olympics omani ombudsman on once one online only onto onward open opera operation
opposition or oracle orange orb orbiter order organ origin original orthodox oscar other others otherwise
ottoman ought our out outer outlook outside over oversight owl own ox oxide pacific pact page pain pair
pakistani palace paleolithic pan panel pantheon paper papers parade paradise parallel paralympic paralympics
parish park parkinson parliament part parthian partly partner party pass passover past pastor patagonia path
patrol pattern pay peace peak pearl pen peninsula pennsylvania pension pentecost people pepper perfect perhaps
period permanent persia persian person phantom pharaoh phase phoenician phone photo physics picture pie piece
pier pilgrim pilot pine pink pioneer pipeline pirate place plain plaintiff plan plane planet plant plastic
plate plateau platform plato platoon play player playoffs plaza please pleistocene plenary plot plus pluto
podcast point poison polar pole police policy polish political politics poll pond pontiff pool poor pop pope
popular port portal position possible post pot potential power practical practice premier preparatory present
president press pretty price pride priest primary prime prince princess principal print prior priory prison
private prix prize pro probe problem process product professor profile program programme progress project
promise proof property prophet prosecutor protectorate protest protocol proud province provincial prussian
public publisher pulsar punjabi pure purple push put pyramid qing quarter quarterfinal quasar queen quest
question quick quiet quite quran rabbi race racing radar radio rail railroad railway rain rainbow rainforest
ramadan range ranger rank rapid rare rather raw reach read reader ready real really rear reason recent
recently reckon record red reef refer reform refuge regal reggae regiment region regional registry reich
relief remember renaissance reply report republic republican rescue research reserve resolute resort rest
restaurant result return revenge revenue reverend review revolt rhine rich ridge right ring rise river road
robot rock rocket roof room root rose rosh rough round route rover row royal rule ruler run rural rush sabbath
sacred safe safety sahara said sail saint salt same sanctuary sand sanskrit sardinia satan satellite saturday
saturn saudi saw saxon saxony say says scale scandal school science scientist score scot scotland scots
scottish scout screen scripture sea seal search season seat sec second secret secretary sector secure security
see seem select self sell semifinal semitic senate senator send senior sense sept september serb sergeant
series service session set seven seventh several seville shah shall sharia shark she sheikh shelter sheriff
shield shift ship shock shoot shop shore short should show shuttle siberia sicily sick side sign signal sikh
silesia silk silver similar simple simply since single sir sister site situation six size skill sky slav slave
slavic sleep slim slope slovak slovene slow small smart smoke snow so soap soccer social society socrates soft
soil solar soldier sole solicitor solid solstice somali some someone something sometimes son song soon sort
soul sound source south southeast southern southwest sovereign soviet space spacecraft spaniard spanish sparta
speak speaker special species speech speed spend spirit spokesman sport spot spring squad squadron square st
stadium staff stage stair stake stakes stand standard standing star start state statement statesman station
statue status stay steam steel step still stock stone stop storm story straight strait strange strategy stream
street strength strike strip strong structure student studio study stuff style sub subcommittee subject
submarine subway such suddenly sugar suite sultan sultanate sumerian summer summit sumo sun sunday super
superbowl superintendent superior supply support supreme sure surgeon survey swahili swede swiss sword
symphony synagogue system table take tale taliban talk tall tamil tang tank target task taskforce tatar tavern
tax taxi tea teach team tech technical teen television temple ten tennis tent term terrace terror tesla test
texas thai thames than thank thanks thanksgiving that the theater theatre their them theme then theory there
thereafter therefore these they thing think third thirteen thirty this those though thousand three throne
through throughout throw thursday thus tibet tibetan tiger tigris till time tiny tip title to today toll tomb
tomorrow tonight too tool top torah torch tornado torpedo total touch tour tower town track trade trail train
trans transit translate transnistria transport transylvania travel traverse treasurer treasury treat treaty
tree trek trench trend triangle triassic tribe tribunal trick trip triple trophy tropical troy true trust
truth try tsar tsunami tuareg tube tuberculosis tudor tuesday tunnel turin turk turn tuscany tweet twelve
twenty twice twin twitter two tycoon type typhoon typical uighur uncle under undersecretary union unique unit
united universal universe university unknown unless unlike until up upon upper uranus urban urdu us use usual
usually uyghur valentine valley value van vast vatican venezuelan venice venus very veteran viaduct vicar vice
victim victorian video view viking village virgil virginia viscount vision visit vital voice volcano volga
volt vote voyage wagon wait wales walk wall wallonia walloon want war warm warn warning was waste watch water
watt wave way we weak wealth weapon weather web webcam wednesday week weekly wehrmacht weird welcome well
welsh were west western wet whale what whatever wheat wheel when whenever where whereas wherever whether which
while white who whoever whole whom whose why wide wife wifi wild will willing win wind window windows wine
wing winner winter wise wish with within without wolf woman women wonder wood word work world worldwide worm
worse worst worth would wound writer wrong yard yeah year yellow yemeni yen yes yesterday yet yoga yom york
you young your youth zero zika zodiac zone zoo zulu
`

/** Given names that the world's news has often, without those that are other words more often. */
export const given = `
aaron abdul abdullah abraham abu adam adrian agnes ahmad ahmed ahmet aidan aiko akira alan alastair albert
alberto alejandro aleksander aleksandr alessandro alex alexander alexandra alexandros alexei alexis alfonso
alfred ali alice alina aline alison allan allen alma alva amal amanda amina amir amit amos amy ana anastasia
anatoly anders andre andrea andreas andrei andres andrew andrius andrzej andy angel angela angelina angelo
angus anika anita anjali ann anna anne annette annika anthony antoine anton antonio antonis arash ari arif
arjen arjun armand armando arne arnold arsen arseniy artem arthur artur arturo arvind ashley ashraf asif
astrid atif atsushi aung aurora avi axel ayesha ayman aziz bahar barack barbara barbora barry bart
basil bassam beata beate beatrice beatrix bella ben benedict benedikt bengt benito benjamin benoit bernard
bernardo bernd bert bertrand beth bettina bianca bilal birgit birgitta bjorn blaise blanca bob bogdan boris
boyko brad brandon branko brenda brendan brendon brett brian bridget brigitte bronislaw bruce bruno bryan
caitlin cameron camilla camille carl carla carlo carlos carlota carmela carmen carol carole caroline carolyn
carsten casey caspar cate catherine cathy cecile cecilia cedric celia celine cesar chantal charles charlie
charlotte chiara chloe chris christian christiane christina christine christoph christophe christopher
christos ciara cindy claire clara clarence clarissa claude claudia claus clement clifford clive colin connor
conor constantin cornelius craig cristian cristina cynthia cyril dagmar daisuke dalia damian dan dana daniel
daniela danielle daniil daria dario darius darren dave david debbie deborah dejan delia demetrios denis dennis
derek desmond diana didier diego dieter dilip dimitra dimitri dimitris dina dino dirk dmitri dmitry dmytro
dolores domenico dominic dominik dominique donald donatella donna doris dorothy doug douglas dragan duncan
dusan dylan ebru edgar edgars edita edith edmund edouard eduard eduardo edward edwin egon eileen eirik
ekaterina eleanor elena eleni elias elif elin elina elisa elizabeth ella ellen elliot eloise elsa elvira emil
emilia emilio emily emine emma emmanuel emre enda enrique enzo eoin erdogan eric erica erich erik erika erin
ernest ernesto ernst esteban esther eugen eugene eugenia eva evangelos evelyn evgeny ewa ezra fabian fabio
fabrice fahad faisal farah farid fatima federica federico felipe felix ferdinand fernand fernanda fernando
filip fiona florian florin fouad frances francesca francesco francine francis francisco franco
francois franjo frank franz fred frederic frederick frederik fredrik frida friedrich fumio gabor gabriel
gabriela gareth gary gaston gavin gediminas gemma genevieve geoffrey georg george georges georgi georgia
georgina georgios gerald gerard gerardo gerhard germaine gerry ghassan gheorghe giancarlo gianni gilbert giles
gilles gillian gina gino giorgia giorgio giorgos giovanni gisela giulia giuseppe glenn gloria gonzalo goran
gordon graham grainne greg gregor gregory greta grigory guido guillaume gulnara gunnar gunter gustav gustavo
gyorgy haakon hafsa hakan halina hamid hamza hanna hannah hans harald harold harriet harris harry haruki hasan
hassan heather hector hedwig heidi heiko heinrich heinz helen helena hella helmut henning henri henriette
henrik henry henryk herbert herman hermann hilary hilda hiroshi hitoshi holger horst howard hubert hugh hugo
hussein hyun ian ibrahim ignacio ignatius igor ilham ilie ilona ilse imran imre inga inge ingeborg inger
ingmar ingrid ioan ioana ioannis iosif ipek irina isaac isabel isabell isabella isabelle ismail istvan iulia
ivan ivana ivo jaap jacek jack jacob jacqueline jacques jadwiga jaime jakob jakub james jamie jana jane
janet janez janis janos janusz jari jarmo jaroslav jaroslaw jasmin jason javad javier jean jeanne jeannette
jeff jeffrey jelena jelle jennifer jenny jens jeremy jeroen jerome jerry jerzy jesper jessica jill jim jimmy
jo joachim joan joanna joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan joost jordi
jorg jorge jorgen joris jose josef josefina joseph josephine joshua josip jovan joyce juan juanita judith juha
jukka julia julian julie julien julio julius jun jurgen juri justin justina justyna kai kaja kamal kamil
kamila karel karen karim karin karl karol karolina karsten kasper katarina katarzyna kate katerina kateryna
katherine kathleen kathryn katie kaya kazimierz kazuo keith kelly ken kenneth kerry kevan kevin khaled khalid
kim kiril kirsten kirsty klaus koichi konrad konstantin konstantinos kosta kostas kristen kristian kristin
kristina krisztina krzysztof kurt kwame kyle kyriakos kyrylo laila lajos larissa larry lars laszlo latifa
laura lauren laurence laurent lawrence lea leah lee leif leila lena leo leon leonard leonardo leonid leonie
leonor leslie leszek lev liam lidia lieven lina linda lionel lisa liviu ljubomir lloyd lorenzo lorna lothar
lou louis louise luc luca lucas lucia luciano lucie lucy ludmila ludwig luigi luis luisa luiz luka lukas
lukasz luke lydia maciej magdalena magnus mahmoud mahmud maja malcolm malik manfred manoj manuel manuela mara
marc marcel marcela marcello marcin marco marcos marcus marek margaret margarita margot margrethe maria
mariana marianne mariano marie marieke marija marina mario marion maris marisa mariusz markku marko markus
marlene marlon marta martha martin martina massimo mateusz mats matt matteo matthew matthias matti mattias
maurice maurizio mauro max maxim maxime maximilian megan mehdi mehmet melanie melissa mette micah michael
michaela michal michel michele michelle miguel mihai mihail mika mikael mike mikhail mikko mikolas milada
 milena milo milos miloslav mircea mirek miriam mirjana miroslav mitch mitt mohamad mohamed mohammad
 mohsen moira monica monika morgan moritz muriel mustafa mykhailo mykola nabil nadia nadine
naomi narendra nasser natalia natalie natasha nathan neil nelson nicholas nick nicola nicolae nicolas nicolaus
nicole nigel nikita niklas nikola nikolai nikolas nikolay nikos nils nina noah noam nora norbert norman nuno
odile oksana olaf ole oleg oleksandr oleksiy olena olga oli oliver olivia olivier omar orhan oriol orlando
osama oskar osman ottavio otto owen ozlem paavo pablo paddy pamela panagiotis panos paola paolo pascal pascale
patrice patricia patricio patrick patrik patrizia paul paula paulo pavel pavlo pawel peder pedro pekka
penelope per peter petr petra petros phil philip philipp philippa philippe pia pierluigi piero pierre pieter
pilar piotr predrag pria priya qasim rachel rachida radek radoslaw radovan rafael rafal ragnar rahul raimo
raimonds rainer raisa raja rajesh ralf ralph ramon ramzan randy rania rashid rasmus rauf raul ravi raymond
rebecca recep regine reiner reinhard remi renata renate rene renzo reza rhys ricardo riccardo richard rick
rita rob robert roberta roberto robin rocco roderick rodrigo roger roland rolf romain romano romualdas
ron ronald rory rosa rosalind rosemary ross rostam roy roza ruben rudolf rudy rui runa rune rupert ruslan
russell rutger ruth ryan saad sabine sabrina saif salah salim sally salma salman salvador salvatore sam
samantha samir samuel sandra sanjay sanna sara sarah sasha saul sauli scott sean sebastian selim selma semyon
serge sergei sergey sergio serhii serhiy seth seymour shane shannon sharon shaun shigeru shimon shinzo shirley
sidney siegfried sigmar sigrid sigurd silvia silvio simon simona simonas simone sinead siobhan slavko slobodan
snezana sofia solomon sonia sonja sophia sophie soren spyros stanislav stanislaw stavros stefan stefania
stefano steffen stella sten stephanie stephen steve steven stig stipe stoyan stuart sunil susan susanna
susanne suzanne svante svein sven svetlana svitlana sylvia szymon taavi tadeusz tahir takeshi tamara tamas
tania tanja tanya taras tariq taro tatiana taylor tayyip ted teodor teodora terence teresa tereza tero terry
thabo thea theo theodor theodore theodoros theresa therese thierry thomas thor thorsten tibor tiffany tijana
tim timo timothy timur tina tobias todd tom tomas tomasz tomislav tommy tomoko tony tonya toomas torben tore
tove tracy travis trevor tristan tyler ugur ulf ulrich ulrike umberto urmas ursula usha uta uwe vaclav valdis
valentin valentina valentyn valeria valerie valeriy valery vanessa vanja vasil vasile vasilis vassilis vasyl
veli vera vernon veronica victor victoria vidar vidas vikas viktor viktoras viktoria vilma vincent viola
violeta vitali vitaliy vitaly vito vittorio vivek vivian vlad vladimir vladislav vojtech volha volker
volodymyr vytautas wael walter wanda wassim wayne wendy werner wiktor wilfried wilhelm willem william willy
winston wladyslaw wojciech wolfgang wolodymyr xavier xi yael yann yannick yannis yaroslav yasir yasmin yasser
yehor yevgeny yiannis yoko yosef yoshi youssef yuki yulia yulian yuliia yuri yuriy yusef yusuf yves yvette
yvonne zaid zainab zbigniew zdenek zdravko zeljko zeynep zhanna ziad zigmund zlatko zoe zoltan zoran zsolt
zuzana zygmunt
`
