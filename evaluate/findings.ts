/**
 * How good the findings are, on sentences translated by people: how seldom the checks speak where nothing is wrong, and
 * how often they do where something was made wrong.
 */
import { parseArgs } from 'node:util'
import { percent, report, tableOf } from '@/scripts/figures'
import type { Figure } from '@/scripts/figures'
import { damages } from './findings/damage'
import { measure } from './findings/measure'
import type { Case, Measured, Share } from './findings/measure'
import { readParallelText, usualFolder } from './findings/parallel-text'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: usualFolder },
    version: { type: 'string', default: 'human' },
    languages: { type: 'string' },
    lines: { type: 'string' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
  },
})

const text = readParallelText(values.data, values.version)
if (!text) {
  console.error(`There are no sentences at ${values.data}: say with --data where source.en and human.* lie.`)
  process.exit(2)
}
const languages = values.languages?.split(',') ?? [...text.byLanguage.keys()]
const lines = [...text.source.keys()].slice(0, Number(values.lines ?? text.source.length))
const seed = Number(values.seed)

const show = ({ kind, language, source, target, findings }: Case) => {
  if (!values.show || !kind.startsWith(values.show)) return
  console.log(
    `${language} ${kind}: ${findings.map(({ code, severity }) => `${severity} ${code}`).join(', ')}`,
  )
  console.log(`  ${source}\n  ${target}`)
  for (const found of findings) if (found.values) console.log(`  ${JSON.stringify(found.values)}`)
}

const measured: Measured[] = []
for (const language of languages) measured.push(await measure(text, language, { seed, lines, see: show }))

const shareOf = ({ of, found }: Share) => (of === 0 ? Number.NaN : found / of)

/** The mean over languages: a language with more numbers in it weighs no more than another. */
const mean = (shares: Share[]) => {
  const known = shares.filter(({ of }) => of > 0)
  return known.reduce((sum, share) => sum + shareOf(share), 0) / known.length
}

const alarm = (name: string, shares: Share[], atMost: number): Figure => ({
  name,
  got: percent(mean(shares), 1, 2),
  wanted: `≤ ${percent(atMost, 1)}`,
  holds: mean(shares) <= atMost,
})

const detection = (name: string, shares: Share[], atLeast: number | undefined): Figure => ({
  name: `${name} (${shares.reduce((sum, { of }) => sum + of, 0)} cases)`,
  got: percent(mean(shares), 1),
  ...(atLeast !== undefined && {
    wanted: `≥ ${percent(atLeast, 1, 0)}`,
    holds: shares.every(({ of }) => of === 0) || mean(shares) >= atLeast,
  }),
})

/** The mean of all languages, or apart where one is held to another share. */
function detections({ name, wanted, wantedFor = {} }: (typeof damages)[number]): Figure[] {
  const shares = (those: Measured[]) => those.map(({ damaged }) => damaged.get(name)!)
  const rest = measured.filter(({ language }) => wantedFor[language] === undefined)
  const apart = measured.filter(({ language }) => wantedFor[language] !== undefined)
  return [
    detection(name, shares(rest), wanted),
    ...apart.map((one) =>
      detection(`${name}, ${one.language}`, shares([one]), wantedFor[one.language] ?? wanted),
    ),
  ]
}

const japanese = measured.filter(({ language }) => language === 'ja')

console.log(
  tableOf([
    ['', 'errors', 'any', ...damages.map(({ name }) => name)],
    ...measured.map(({ language, errors, any, damaged }) => [
      language,
      percent(errors.found, errors.of, 2),
      percent(any.found, any.of, 2),
      ...damages.map(({ name }) => percent(damaged.get(name)!.found, damaged.get(name)!.of)),
    ]),
  ]),
)
console.log()
report([
  alarm(
    'errors on human translations',
    measured.map(({ errors }) => errors),
    0.003,
  ),
  alarm(
    'any finding on them',
    measured.map(({ any }) => any),
    0.02,
  ),
  ...japanese.map(({ any }) => alarm('any finding, ja', [any], 0.06)),
  ...damages.flatMap(detections),
])
