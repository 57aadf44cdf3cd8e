import { describe, expect, test } from 'vitest'
import { looked, said } from '@/tests/workflow/checks/looked'
import { otherLanguage } from '@/workflow/checks/other-language'
import { partlyUntranslated } from '@/workflow/checks/partly-untranslated'
import { untranslated } from '@/workflow/checks/untranslated'

const english =
  'The ministers agreed on Tuesday that ships of ten nations will keep the strait open for trade after the ceasefire.'

/** The same in every language; each is right in its own and wrong in every other. */
const said26: Readonly<Record<string, string>> = {
  bg: 'Министрите се договориха във вторник, че корабите на десет държави ще поддържат протока отворен за търговия след примирието.',
  cs: 'Ministři se v úterý dohodli, že lodě deseti zemí budou po příměří udržovat průliv otevřený pro obchod, protože je to důležité.',
  da: 'Ministrene blev tirsdag enige om, at skibe fra ti lande efter våbenhvilen skal holde strædet åbent for handel, og at nogle af dem sejler nu.',
  de: 'Die Minister einigten sich am Dienstag darauf, dass Schiffe aus zehn Ländern die Meerenge nach der Waffenruhe für den Handel offen halten.',
  el: 'Οι υπουργοί συμφώνησαν την Τρίτη ότι πλοία δέκα χωρών θα κρατήσουν το στενό ανοιχτό για το εμπόριο μετά την εκεχειρία.',
  es: 'Los ministros acordaron el martes que buques de diez países mantendrán el estrecho abierto al comercio después del alto el fuego.',
  et: 'Ministrid leppisid teisipäeval kokku, et kümne riigi laevad hoiavad väina pärast relvarahu kaubanduseks avatuna.',
  fi: 'Ministerit sopivat tiistaina, että kymmenen maan alukset pitävät salmen avoinna kaupalle aselevon jälkeen.',
  fr: 'Les ministres sont convenus mardi que les navires de dix pays maintiendront le détroit ouvert au commerce après le cessez-le-feu.',
  hr: 'Ministri su se u utorak dogovorili da će brodovi deset zemalja nakon primirja držati tjesnac otvorenim za trgovinu.',
  hu: 'A miniszterek kedden megállapodtak abban, hogy tíz ország hajói a tűzszünet után is nyitva tartják a szorost a kereskedelem előtt.',
  is: 'Ráðherrarnir komust að samkomulagi á þriðjudag um að skip tíu ríkja haldi sundinu opnu fyrir viðskipti eftir vopnahléið.',
  it: 'I ministri hanno concordato martedì che le navi di dieci paesi terranno aperto lo stretto al commercio dopo il cessate il fuoco.',
  ja: '閣僚らは火曜日、停戦後も十か国の艦船が海峡を貿易のために開いておくことで合意した。',
  lt: 'Ministrai antradienį susitarė, kad dešimties šalių laivai po paliaubų laikys sąsiaurį atvirą prekybai.',
  lv: 'Ministri otrdien vienojās, ka desmit valstu kuģi pēc pamiera turēs jūras šaurumu atvērtu tirdzniecībai.',
  nb: 'Ministrene ble tirsdag enige om at skip fra ti land skal holde stredet åpent for handel etter våpenhvilen, og at noen av dem seiler nå.',
  nl: 'De ministers kwamen dinsdag overeen dat schepen uit tien landen de zeestraat na het bestand openhouden voor de handel.',
  pl: 'Ministrowie uzgodnili we wtorek, że okręty dziesięciu państw będą po zawieszeniu broni utrzymywać cieśninę otwartą dla handlu.',
  pt: 'Os ministros concordaram na terça-feira que navios de dez países manterão o estreito aberto ao comércio após o cessar-fogo.',
  ro: 'Miniștrii au convenit marți că navele a zece țări vor menține strâmtoarea deschisă pentru comerț după încetarea focului.',
  sk: 'Ministri sa v utorok dohodli, že lode desiatich krajín budú po prímerí udržiavať prieliv otvorený pre obchod, pretože je to dôležité.',
  sl: 'Ministri so se v torek dogovorili, da bodo ladje desetih držav po premirju ohranjale ožino odprto za trgovino.',
  sv: 'Ministrarna enades i tisdags om att fartyg från tio länder ska hålla sundet öppet för handel efter vapenvilan.',
  tr: 'Bakanlar salı günü, ateşkesten sonra on ülkenin gemilerinin boğazı ticarete açık tutacağı konusunda anlaştı.',
  uk: 'Міністри у вівторок домовилися, що кораблі десяти країн після перемир’я триматимуть протоку відкритою для торгівлі.',
}
const languages = Object.keys(said26)

describe.each(languages)('a text in %s', (language) => {
  const text = said26[language]!

  test('is right in its own language', async () => {
    expect(said(text, await looked(otherLanguage, [english, text, language]))).toEqual([])
  })

  test('is found in every other', async () => {
    const others = languages.filter((other) => other !== language)
    const missed = await Promise.all(
      others.map(async (other) => {
        const findings = await looked(otherLanguage, [english, text, other])
        return findings.length === 0 ? other : null
      }),
    )
    expect(missed.filter(Boolean)).toEqual([])
  })

  test('is found where it was left in English', async () => {
    const [finding] = await looked(untranslated, [english, english, language])
    expect(finding).toMatchObject({ code: 'untranslated', severity: 'error' })
    const other = english.replace('Tuesday', '30')
    expect((await looked(otherLanguage, [english, other, language]))[0]?.severity).toBe('error')
  })
})

test.each([
  ['ru', 'uk', said26['uk']!],
  [
    'uk',
    'ru',
    'Министр обороны заявил, что корабли десяти стран будут держать пролив открытым для торговли.',
  ],
  ['sr', 'hr', said26['hr']!],
  ['zh', 'ja', said26['ja']!],
  ['zh', 'ja in few kana', '大臣は、新法は全国の家族と中小企業を守ると述べた。'],
  ['ja', 'zh', '意愿联盟周二在巴黎会晤。'],
])('asked for %s, given %s', async (language, _, target) => {
  expect(await looked(otherLanguage, [english, target, language])).toMatchObject([{ code: 'other_language' }])
})

describe('whose language cannot be told', () => {
  test.each([
    ['a name', 'Permanent Joint Headquarters', 'Permanent Joint Headquarters', 'fr'],
    ['names in a row', 'Lockheed Martin, Airbus, Saab', 'Lockheed Martin, Airbus, Saab', 'da'],
    ['numbers', '2025: 434,000', '2025: 434 000', 'pl'],
    ['three words', 'Ministers meet today', 'Ministrene mødes nu', 'nb'],
    ['a language with no profile', english, 'Na ministri qablu dwar dan illum filgħodu kollha.', 'mt'],
  ])('%s', async (_, source, target, language) => {
    expect(await looked(otherLanguage, [source, target, language])).toEqual([])
    expect(await looked(untranslated, [source, target, language])).toEqual([])
  })

  test('addresses', async () => {
    const line = 'Contact: press.office@mod.gov.uk, https://www.gov.uk/government/news/x?y=1#z'
    const target = line.replace('Contact', 'Yhteydet')
    expect(await looked(otherLanguage, [line, target, 'fi'])).toEqual([])
    expect(await looked(partlyUntranslated, [line, target, 'fi'])).toEqual([])
  })

  test('British English may be American, Bosnian may be Croatian', async () => {
    expect(await looked(untranslated, [english, english, 'en-GB', 'en-US'])).toEqual([])
    expect(await looked(untranslated, [said26['hr']!, said26['hr']!, 'bs', 'hr'])).toEqual([])
  })

  test('names in Latin letters inside other scripts', async () => {
    const target = 'Компанії Lockheed Martin, Airbus і Saab постачають F-35, A400M та Gripen.'
    expect(await looked(otherLanguage, ['Lockheed Martin supplies them.', target, 'uk'])).toEqual([])
  })
})

describe('a run of the source left in the target', () => {
  test.each([
    [
      'in the middle',
      'Les ministres ont dit that ships of ten nations resteront dans le détroit.',
      'that ships of ten nations',
    ],
    [
      'at the end',
      'Les navires garderont le détroit keep the strait open for trade.',
      'the strait open for trade',
    ],
  ])('%s', async (_, target, run) => {
    const [finding] = await looked(partlyUntranslated, [english, target, 'fr'])
    expect(finding).toMatchObject({ code: 'partly_untranslated', severity: 'warning' })
    expect(target.slice(finding!.start, finding!.end)).toContain(run)
  })

  test.each([
    [
      'a long name',
      'The Royal Society for the Prevention of Cruelty to Animals spoke.',
      'La Royal Society for the Prevention of Cruelty to Animals a parlé.',
      'fr',
    ],
    [
      'a title in quotation marks',
      'He wrote “the ships that never came home” in 2020.',
      'Il a écrit « the ships that never came home » en 2020.',
      'fr',
    ],
    [
      'words two languages share',
      'A reunião sobre a paz foi muito importante para todos nós.',
      'La reunión sobre la paz fue muy importante para todos nosotros.',
      'es',
      'pt',
    ],
  ] as const)('is none: %s', async (_, source, target, language, sourceLanguage?: string) => {
    expect(await looked(partlyUntranslated, [source, target, language, sourceLanguage])).toEqual([])
  })
})
