import { frequencies, tags } from './ngrams'
import { toldApart } from './told-apart'

/** How many features tell a language from the others: more weigh more in the browser and tell little. */
const kept = 1000
/** Relatives that get a weight of their own. */
const nearest = 3
/** What a feature that was never counted is taken for. */
const unseen = 3e-5
/** Log ratios are kept in steps of two thirds, `A`–`O` for −7…7, `H` for none. */
const step = 2 / 3
const strongest = 7

const latin = new Set(
  'az ca cs da de en es et eu fi fr hr hu is it lt lv nb nl pl pt ro sk sl sq sv tr'.split(' '),
)
const cyrillic = new Set('be bg ru sr uk'.split(' '))

const all = frequencies()

const poolOf = (tag: string) => [latin, cyrillic].find((pool) => pool.has(tag))

/** Languages that a text of theirs can be told from its relatives by its words. */
export const profiled = tags.filter((tag) => poolOf(tag))

const often = (feature: string, tag: string) => all.get(feature)?.get(tag) ?? 0

const likeness = (one: string, other: string): number =>
  [...all.values()].reduce((sum, by) => sum + Math.min(by.get(one) ?? 0, by.get(other) ?? 0), 0)

const weight = (ours: number, theirs: number): number =>
  Math.max(-5, Math.min(5, Math.log((ours + unseen) / (theirs + unseen))))

type Feature = { feature: string; weights: number[]; use: number }

/**
 * What tells a language from each of its nearest relatives, from English, and from the rest of its script: features,
 * each with a letter for each of these, in their order.
 */
export function profileOf(tag: string): { others: string[]; profile: string } {
  const pool = [...(poolOf(tag) ?? [])].filter((other) => other !== tag)
  const near = pool
    .map((other) => ({ other, alike: likeness(tag, other) }))
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, nearest)
    .map(({ other }) => other)
  const others = pool.includes('en') && !near.includes('en') ? [...near, 'en'] : near
  const rest = pool.filter((other) => !others.includes(other))
  const features = [...all.keys()].map((feature) => weigh(feature, tag, { others, rest }))
  const lines = features
    .toSorted((a, b) => b.use - a.use)
    .slice(0, kept)
    .map(({ feature, weights }) => feature + weights.map(letterOf).join(''))
  const known = new Set(lines.map((line) => line.slice(0, -others.length - 1)))
  const words = wordsApart(tag, others).filter((line) => !known.has(line.slice(0, -others.length - 1)))
  return { others, profile: [...lines, ...words].toSorted().join(' ') }
}

/** Words that speak for a language beside its nearest relative, and those that speak for that one; others are not asked. */
function wordsApart(tag: string, others: readonly string[]): string[] {
  const ours = toldApart[tag]
  if (!ours) return []
  const own = new Set(ours.words.split(' '))
  const their = new Set((toldApart[ours.from]?.words ?? '').split(' '))
  const at = others.indexOf(ours.from)
  const lines = (words: Set<string>, besides: Set<string>, value: number) =>
    [...words]
      .filter((word) => !besides.has(word))
      .map((word) => `_${word}_${[...others, 'rest'].map((_, n) => letterOf(n === at ? value : 0)).join('')}`)
  return [...lines(own, their, 3), ...lines(their, own, -3)]
}

function weigh(feature: string, tag: string, against: { others: string[]; rest: string[] }): Feature {
  const ours = often(feature, tag)
  const others = against.others.map((other) => often(feature, other))
  const rest = against.rest.reduce((sum, other) => sum + often(feature, other), 0) / against.rest.length
  const theirs = [...others, rest]
  const weights = theirs.map((their) => weight(ours, their))
  const use = weights.reduce((sum, each, at) => sum + (ours + theirs[at]!) * Math.abs(each), 0)
  return { feature, weights, use }
}

const letterOf = (value: number): string => {
  const steps = Math.max(-strongest, Math.min(strongest, Math.round(value / step)))
  return String.fromCharCode('H'.charCodeAt(0) + steps)
}
