/** One of a unit in its dimension's base unit (NIST SP 811, appendix B). */
const metric: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  km: ['length', 1000],
  m: ['length', 1],
  cm: ['length', 0.01],
  mm: ['length', 0.001],
  mile: ['length', 1609.344],
  nmi: ['length', 1852],
  yard: ['length', 0.9144],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  knot: ['length', 1852],
  kg: ['mass', 1],
  g: ['mass', 0.001],
  t: ['mass', 1000],
  ton: ['mass', 907.18474],
  pound: ['mass', 0.45359237],
  ounce: ['mass', 0.028349523125],
  stone: ['mass', 6.35029318],
  ha: ['area', 10_000],
  acre: ['area', 4046.8564224],
  l: ['volume', 1],
  ml: ['volume', 0.001],
  gallon: ['volume', 3.785411784],
  pint: ['volume', 0.473176473],
  barrel: ['volume', 158.987294928],
  kw: ['power', 1],
  mw: ['power', 1000],
  gw: ['power', 1_000_000],
  hp: ['power', 0.745699872],
}

/** The units some countries convert for their readers. */
export const imperial: ReadonlySet<string> = new Set([
  ...[
    'mile',
    'nmi',
    'yard',
    'foot',
    'inch',
    'knot',
    'ton',
    'pound',
    'ounce',
    'stone',
    'acre',
    'gallon',
    'pint',
    'barrel',
  ],
  ...['fahrenheit', 'hp'],
])

const factorOf = (from: string, to: string): number[] => {
  const one = metric[from]
  const other = metric[to]
  if (!one || !other || one[0] !== other[0]) return []
  const factor = one[1] / other[1]
  // Square and cubic units are read as the unit they are the power of.
  return one[0] === 'length' ? [factor, factor ** 2, factor ** 3] : [factor]
}

/** Whether two units measure the same thing. */
export const isSameDimension = (one: string, other: string): boolean =>
  metric[one] !== undefined && metric[one][0] === metric[other]?.[0]

const unitsOfDimension = (unit: string) =>
  Object.keys(metric).filter((other) => other !== unit && isSameDimension(unit, other))

/** How far a number may be from what it rounds: by the digits it has, one of them being rounded more freely. */
function isRounded(exact: number, written: number): boolean {
  const distance = Math.abs(exact - written)
  if (distance <= Math.abs(exact) * 0.012) return true
  if (written === 0) return distance < 0.5
  const digits = String(Math.abs(written)).replace(/^[0.]+|\.|0+$/gu, '').length
  const step = 10 ** (Math.floor(Math.log10(Math.abs(written))) + 1 - digits)
  return distance <= step * 0.5 + 1e-9 && distance <= Math.abs(exact) * 0.06
}

const isNear = (one: number, other: number, factor: number) =>
  isRounded(one * factor, other) || isRounded(other / factor, one)

const asFahrenheit = (celsius: number) => celsius * 1.8 + 32

function isSameTemperature(value: number, unit: string, other: number, otherUnit?: string): boolean {
  const near = (celsius: number, fahrenheit: number) =>
    Math.abs(asFahrenheit(celsius) - fahrenheit) <= (celsius % 5 === 0 ? 5 : 2)
  // Differences and rises have no zero to move.
  const rise = (celsius: number, fahrenheit: number) => Math.abs(celsius * 1.8 - fahrenheit) <= 1
  const from = unit === 'degree' ? (otherUnit === 'fahrenheit' ? 'celsius' : 'fahrenheit') : unit
  if (from === otherUnit || (unit === 'degree' && otherUnit === undefined)) return false
  if (otherUnit !== undefined && !degrees.has(otherUnit)) return false
  return from === 'celsius'
    ? near(value, other) || rise(value, other)
    : near(other, value) || rise(other, value)
}

const degrees = new Set(['degree', 'celsius', 'fahrenheit'])

/** Whether a measure in one unit is another in a second unit; a unit that was not read may be any of its dimension. */
export function isConverted(
  value: number,
  unit: string,
  other: number,
  otherUnit?: string,
  tolerance = 0,
): boolean {
  if (degrees.has(unit)) return isSameTemperature(value, unit, other, otherUnit)
  if (unit === otherUnit) return false
  if (otherUnit === undefined) {
    const factors = unitsOfDimension(unit).map((to) => factorOf(unit, to)[0] ?? 1)
    // A knot is a nautical mile an hour: the same number says nothing.
    return factors.some(
      (factor) => Math.abs(factor - 1) > 0.1 && Math.abs(value * factor - other) <= other * 0.012,
    )
  }
  return factorOf(unit, otherUnit).some(
    (factor) => isNear(value, other, factor) || Math.abs(value * factor - other) < other * tolerance,
  )
}

/** Measures of one thing, one after the other (5 feet 7 inches), in the base unit; null where they do not go together. */
export function inBaseUnit(measures: readonly { number: number; unit?: string }[]): number | null {
  const dimensions = new Set(measures.map(({ unit }) => metric[unit ?? '']?.[0]))
  if (dimensions.size !== 1 || dimensions.has(undefined)) return null
  return measures.reduce((sum, { number, unit }) => sum + number * metric[unit ?? '']![1], 0)
}
