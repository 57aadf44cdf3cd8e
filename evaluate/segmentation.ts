/**
 * `npm run evaluate -- segmentation`: the English golden rules, tables of sentences in every language, paragraphs wrapped
 * at every usual width, and, where there are such texts beside the project, a real release and translated sentences run
 * together. Ends with 1 where a figure is missed.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { percent, report, type Figure } from '@/scripts/figures'
import { segment } from '@/workflow/intake/segment'
import { segmentText } from '@/workflow/intake/segment-text'
import { paragraphsOf, sentenceStarts } from './segmentation/coalition-release'
import { paragraphEnds, sentenceEnds } from './segmentation/ends'
import { englishGoldenRules } from './segmentation/english-golden-rules'
import { releases, wrapped } from './segmentation/paragraphs'
import { east } from './segmentation/sentences-east'
import { news } from './segmentation/sentences-news'
import { west } from './segmentation/sentences-west'

const { values } = parseArgs({
  options: {
    /** A folder with `coalition-release.txt` and `flores-dev/`. */
    data: { type: 'string', default: '../shared/data' },
    show: { type: 'boolean', default: false },
  },
})

const figures: Figure[] = []
const tell = (lines: readonly string[]) => lines.forEach((line) => console.log(`  ${line}`))
const all = (part: number, whole: number, name: string): Figure => ({
  ...{ name, got: `${part} of ${whole}`, wanted: 'all', holds: part === whole },
})

const ruleMisses = Object.entries(englishGoldenRules).filter(([, [text, sentences]]) => {
  const got = segmentText(text, 'en', { format: 'text' }).blocks.flatMap(({ segments }) => segments)
  return JSON.stringify(got) !== JSON.stringify(sentences)
})
tell(ruleMisses.map(([number, [text]]) => `golden rule ${number}: ${text}`))
const ruleCount = Object.keys(englishGoldenRules).length
figures.push(all(ruleCount - ruleMisses.length, ruleCount, 'English golden rules, without 18 and 31–39'))

for (const [language, releaseRows] of Object.entries({ ...west, ...east })) {
  const rows = [...releaseRows, ...(news[language] ?? [])]
  const missed = rows.filter((row) => segment(row.replaceAll('|', ''), language).join('|') !== row)
  tell(missed.map((row) => `${language}: ${row}`))
  figures.push(all(rows.length - missed.length, rows.length, `table ${language}`))
}

/** Ends of paragraphs, those neither set nor asked about, and needless questions. */
const mostMissed = 0.03
const mostNeedless = 0.1
for (const blank of [false, true]) {
  const widths = Array.from({ length: 21 }, (_, index) => 60 + index)
  const got = widths.flatMap((width) =>
    releases.map((paragraphs) =>
      paragraphEnds(
        paragraphs.map((one) => wrapped(one, width).join('\n')).join(blank ? '\n\n' : '\n'),
        paragraphs,
      ),
    ),
  )
  const sum = (of: (one: (typeof got)[number]) => number) => got.reduce((total, one) => total + of(one), 0)
  const ends = sum((one) => one.ends)
  const missed = sum((one) => one.missed.length)
  const wrong = sum((one) => one.wrong.length)
  const needless = sum((one) => one.needless)
  const name = `paragraphs wrapped at 60–80, ${blank ? 'blank lines' : 'no blank lines'}`
  figures.push(
    {
      name: `${name}: set`,
      got: percent(
        sum((one) => one.set),
        ends,
      ),
    },
    {
      name: `${name}: asked`,
      got: percent(
        sum((one) => one.asked),
        ends,
      ),
    },
    {
      name: `${name}: neither`,
      got: percent(missed, ends),
      wanted: `≤ ${percent(mostMissed, 1)}`,
      holds: missed / ends <= mostMissed,
    },
    { name: `${name}: set where there is none`, got: String(wrong), wanted: '0', holds: wrong === 0 },
    {
      name: `${name}: asked needlessly`,
      got: percent(needless, ends),
      wanted: `≤ ${percent(mostNeedless, 1)}`,
      holds: needless / ends <= mostNeedless,
    },
  )
}

const release = join(values.data, 'coalition-release.txt')
if (existsSync(release)) {
  const text = readFileSync(release, 'utf8')
  const paragraphs = paragraphsOf(text)
  const sentences = paragraphs.flatMap((paragraph) => segment(paragraph, 'en'))
  const got = sentences.map((sentence) => sentence.split(' ', 2).join(' '))
  const ends = paragraphEnds(text, paragraphs)
  tell(ends.missed.map((words) => `release, end missed: …${words}`))
  figures.push(
    {
      ...all(
        got.filter((start, at) => start === sentenceStarts[at]).length,
        sentenceStarts.length,
        'coalition release: sentences',
      ),
      holds: JSON.stringify(got) === JSON.stringify(sentenceStarts),
    },
    all(ends.set + ends.asked, ends.ends, 'coalition release: paragraph ends set or asked about'),
    { name: 'coalition release: asked', got: `${ends.asked}, ${ends.needless} needlessly` },
    {
      name: 'coalition release: set where there is none',
      got: String(ends.wrong.length),
      wanted: '0',
      holds: ends.wrong.length === 0,
    },
  )
} else console.log(`Skipped: there is no ${release} (--data FOLDER).`)

/** Of the ends that a mark shows. */
const leastFound = 0.985
const flores = join(values.data, 'flores-dev')
const humanText = (language: string) => join(flores, language === 'en' ? 'source.en' : `human.${language}`)
for (const language of existsSync(flores) ? Object.keys({ ...west, ...east }) : []) {
  if (!existsSync(humanText(language))) continue
  const lines = readFileSync(humanText(language), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const { ends, missed, within } = sentenceEnds(lines, language)
  if (values.show) tell(missed.map((place) => `${language} ${place}`))
  const share = (ends - missed.length) / ends
  figures.push({
    name: `sentences run together, ${language}`,
    got: `${percent(ends - missed.length, ends, 2)} of ends found, ${within} cuts within ${lines.length} lines`,
    wanted: `≥ ${percent(leastFound, 1)}`,
    holds: share >= leastFound,
  })
}
if (!existsSync(flores)) console.log(`Skipped: there is no ${flores} (--data FOLDER).`)

report(figures)
