/** What a press office says, in the languages the checks are timed in; # stands for a number. */
export const sentences: Readonly<Record<'en' | (string & {}), readonly string[]>> & {
  en: readonly string[]
} = {
  en: [
    'The ministers of # nations will meet in Brussels on Thursday to discuss further support for Ukraine.',
    'The government announced an additional £# million for training, equipment and the repair of vehicles.',
    '“We stand together,” said the Defence Secretary, adding that the work had begun in 2022.',
  ],
  bg: [
    'Министрите на # държави ще се срещнат в Брюксел в четвъртък, за да обсъдят по-нататъшната подкрепа за Украйна.',
    'Правителството обяви допълнителни # милиона лири за обучение, оборудване и ремонт на превозни средства.',
    '„Ние сме заедно“, каза министърът на отбраната и добави, че работата е започнала през 2022 г.',
  ],
  cs: [
    'Ministři # států se ve čtvrtek sejdou v Bruselu, aby projednali další podporu Ukrajiny.',
    'Vláda oznámila dalších # milionů liber na výcvik, vybavení a opravy vozidel.',
    '„Stojíme při sobě,“ řekl ministr obrany a dodal, že práce začaly v roce 2022.',
  ],
  da: [
    'Ministrene fra # lande mødes torsdag i Bruxelles for at drøfte yderligere støtte til Ukraine.',
    'Regeringen annoncerede yderligere # millioner pund til træning, udstyr og reparation af køretøjer.',
    '“Vi står sammen,” sagde forsvarsministeren og tilføjede, at arbejdet var begyndt i 2022.',
  ],
  de: [
    'Die Minister von # Staaten treffen sich am Donnerstag in Brüssel, um über weitere Hilfe für die Ukraine zu beraten.',
    'Die Regierung kündigte weitere # Millionen Pfund für Ausbildung, Ausrüstung und die Reparatur von Fahrzeugen an.',
    '„Wir stehen zusammen“, sagte der Verteidigungsminister und fügte hinzu, die Arbeit habe 2022 begonnen.',
  ],
  el: [
    'Οι υπουργοί # κρατών θα συναντηθούν την Πέμπτη στις Βρυξέλλες για να συζητήσουν την περαιτέρω στήριξη της Ουκρανίας.',
    'Η κυβέρνηση ανακοίνωσε επιπλέον # εκατομμύρια λίρες για εκπαίδευση, εξοπλισμό και επισκευή οχημάτων.',
    '«Στεκόμαστε μαζί», δήλωσε ο υπουργός Άμυνας, προσθέτοντας ότι το έργο ξεκίνησε το 2022.',
  ],
  es: [
    'Los ministros de # países se reunirán el jueves en Bruselas para tratar nuevas ayudas a Ucrania.',
    'El Gobierno anunció # millones de libras adicionales para formación, equipos y reparación de vehículos.',
    '«Estamos juntos», dijo el ministro de Defensa, y añadió que el trabajo había empezado en 2022.',
  ],
  et: [
    '# riigi ministrid kohtuvad neljapäeval Brüsselis, et arutada edasist toetust Ukrainale.',
    'Valitsus teatas täiendavast # miljonist naelast väljaõppeks, varustuseks ja sõidukite remondiks.',
    '„Me seisame koos,“ ütles kaitseminister ja lisas, et töö algas 2022. aastal.',
  ],
  fi: [
    '# maan ministerit kokoontuvat torstaina Brysselissä keskustelemaan lisätuesta Ukrainalle.',
    'Hallitus ilmoitti # miljoonan punnan lisärahoituksesta koulutukseen, varusteisiin ja ajoneuvojen korjaukseen.',
    '”Seisomme yhdessä”, sanoi puolustusministeri ja lisäsi, että työ oli alkanut vuonna 2022.',
  ],
  fr: [
    'Les ministres de # pays se réuniront jeudi à Bruxelles pour discuter d’un nouveau soutien à l’Ukraine.',
    'Le gouvernement a annoncé # millions de livres supplémentaires pour la formation, l’équipement et la réparation de véhicules.',
    '« Nous sommes unis », a déclaré le ministre de la Défense, ajoutant que les travaux avaient commencé en 2022.',
  ],
  hr: [
    'Ministri # država sastat će se u četvrtak u Bruxellesu kako bi razgovarali o daljnjoj potpori Ukrajini.',
    'Vlada je najavila dodatnih # milijuna funti za obuku, opremu i popravak vozila.',
    '„Stojimo zajedno”, rekao je ministar obrane i dodao da je posao započeo 2022. godine.',
  ],
  hu: [
    '# ország miniszterei csütörtökön Brüsszelben találkoznak, hogy megvitassák Ukrajna további támogatását.',
    'A kormány további # millió fontot jelentett be kiképzésre, felszerelésre és járművek javítására.',
    '„Összetartunk” – mondta a védelmi miniszter, hozzátéve, hogy a munka 2022-ben kezdődött.',
  ],
  is: [
    'Ráðherrar # ríkja hittast í Brussel á fimmtudag til að ræða frekari stuðning við Úkraínu.',
    'Ríkisstjórnin tilkynnti um # milljónir punda til viðbótar í þjálfun, búnað og viðgerðir á ökutækjum.',
    '„Við stöndum saman,“ sagði varnarmálaráðherrann og bætti við að starfið hefði hafist árið 2022.',
  ],
  it: [
    'I ministri di # Paesi si incontreranno giovedì a Bruxelles per discutere di un ulteriore sostegno all’Ucraina.',
    'Il governo ha annunciato altri # milioni di sterline per addestramento, equipaggiamento e riparazione dei veicoli.',
    '«Siamo uniti», ha detto il ministro della Difesa, aggiungendo che il lavoro è iniziato nel 2022.',
  ],
  ja: [
    '#か国の閣僚が木曜日にブリュッセルで会合を開き、ウクライナへのさらなる支援について協議する。',
    '政府は、訓練、装備、車両の修理のために、さらに#百万ポンドを拠出すると発表した。',
    '国防相は「我々は結束している」と述べ、この取り組みは2022年に始まったと付け加えた。',
  ],
  lt: [
    '# valstybių ministrai ketvirtadienį susitiks Briuselyje aptarti tolesnės paramos Ukrainai.',
    'Vyriausybė paskelbė apie papildomus # milijonų svarų mokymams, įrangai ir transporto priemonių remontui.',
    '„Mes esame kartu“, – sakė gynybos ministras ir pridūrė, kad darbas prasidėjo 2022 m.',
  ],
  lv: [
    '# valstu ministri ceturtdien tiksies Briselē, lai apspriestu turpmāku atbalstu Ukrainai.',
    'Valdība paziņoja par papildu # miljoniem mārciņu apmācībai, aprīkojumam un transportlīdzekļu remontam.',
    '“Mēs stāvam kopā,” sacīja aizsardzības ministrs, piebilstot, ka darbs sākās 2022. gadā.',
  ],
  nb: [
    'Ministrene fra # land møtes i Brussel torsdag for å drøfte ytterligere støtte til Ukraina.',
    'Regjeringen kunngjorde ytterligere # millioner pund til trening, utstyr og reparasjon av kjøretøyer.',
    '«Vi står sammen», sa forsvarsministeren og la til at arbeidet begynte i 2022.',
  ],
  nl: [
    'De ministers van # landen komen donderdag in Brussel bijeen om verdere steun aan Oekraïne te bespreken.',
    'De regering kondigde nog eens # miljoen pond aan voor training, uitrusting en reparatie van voertuigen.',
    '“Wij staan samen,” zei de minister van Defensie, die eraan toevoegde dat het werk in 2022 was begonnen.',
  ],
  pl: [
    'Ministrowie # państw spotkają się w czwartek w Brukseli, aby omówić dalsze wsparcie dla Ukrainy.',
    'Rząd ogłosił dodatkowe # milionów funtów na szkolenia, sprzęt i naprawę pojazdów.',
    '„Stoimy razem” – powiedział minister obrony i dodał, że prace rozpoczęły się w 2022 r.',
  ],
  pt: [
    'Os ministros de # países vão reunir-se na quinta-feira em Bruxelas para discutir mais apoio à Ucrânia.',
    'O governo anunciou mais # milhões de libras para formação, equipamento e reparação de veículos.',
    '“Estamos juntos”, disse o ministro da Defesa, acrescentando que o trabalho começou em 2022.',
  ],
  ro: [
    'Miniștrii din # state se vor întâlni joi la Bruxelles pentru a discuta despre sprijinul suplimentar pentru Ucraina.',
    'Guvernul a anunțat încă # milioane de lire pentru instruire, echipamente și repararea vehiculelor.',
    '„Suntem împreună”, a declarat ministrul apărării, adăugând că munca a început în 2022.',
  ],
  sk: [
    'Ministri # štátov sa vo štvrtok stretnú v Bruseli, aby prerokovali ďalšiu podporu Ukrajiny.',
    'Vláda oznámila ďalších # miliónov libier na výcvik, vybavenie a opravy vozidiel.',
    '„Stojíme pri sebe,“ povedal minister obrany a dodal, že práca sa začala v roku 2022.',
  ],
  sl: [
    'Ministri # držav se bodo v četrtek sestali v Bruslju in razpravljali o nadaljnji podpori Ukrajini.',
    'Vlada je napovedala dodatnih # milijonov funtov za usposabljanje, opremo in popravilo vozil.',
    '»Skupaj smo,« je dejal obrambni minister in dodal, da se je delo začelo leta 2022.',
  ],
  sv: [
    'Ministrar från # länder möts i Bryssel på torsdag för att diskutera ytterligare stöd till Ukraina.',
    'Regeringen tillkännagav ytterligare # miljoner pund till utbildning, utrustning och reparation av fordon.',
    '”Vi står tillsammans”, sade försvarsministern och tillade att arbetet hade inletts 2022.',
  ],
  tr: [
    '# ülkenin bakanları, Ukrayna’ya yönelik ek desteği görüşmek üzere perşembe günü Brüksel’de bir araya gelecek.',
    'Hükûmet; eğitim, teçhizat ve araçların onarımı için # milyon sterlin daha ayrıldığını duyurdu.',
    'Savunma bakanı “Birlikteyiz” dedi ve çalışmaların 2022 yılında başladığını ekledi.',
  ],
  uk: [
    'Міністри # держав зустрінуться в четвер у Брюсселі, щоб обговорити подальшу підтримку України.',
    'Уряд оголосив про додаткові # мільйонів фунтів на навчання, обладнання та ремонт техніки.',
    '«Ми разом», — сказав міністр оборони, додавши, що робота почалася у 2022 році.',
  ],
}
