/** A number word or a run of digits, and what stands before it. */
export type Part = {
  value: number
  /** Scale words multiply what is before them; numbers add to it where they fit below it. */
  isScale: boolean
  /** Whether "and" stands before it. */
  joined: boolean
  isDigits: boolean
  /** Within the same word as what stands before it. */
  glued?: boolean
}

/** A number put together so far: whole thousands, and what has no scale word yet. */
export type Sum = { total: number; open: number | null; lastScale: number }

export const nothing: Sum = { total: 0, open: null, lastScale: Infinity }

export const valueOf = ({ total, open }: Sum): number => total + (open ?? 0)

/** What a number is with one more part, or null where the part begins another number. */
export function withPart(sum: Sum, { value, isScale, joined, isDigits, glued }: Part): Sum | null {
  const { total, open, lastScale } = sum
  if (open === null && total === 0)
    return isScale ? { total: value, open: null, lastScale: value } : { ...sum, open: value }
  if (isScale) return scaled(sum, value)
  // Three millions and a half.
  if (open === null && value === 0.5) return { ...sum, total: total + lastScale / 2 }
  if (open === null)
    return value < lastScale && value >= 1 && !(isDigits && joined) ? { ...sum, open: value } : null
  if (isDigits) return null
  if (value === 0.5) return { ...sum, open: open + 0.5 }
  // Two hundred, eighteen hundred.
  if (value === 100 && open > 1 && open < 100 && open % 10 !== 0 && !joined)
    return { ...sum, open: open * 100 }
  // Kaksi-kymmentä: two tens.
  if (value === 10 && open > 1 && open < 10 && glued) return { ...sum, open: open * 10 }
  // Four dozen.
  if (value === 12 && open > 1 && open <= 10 && !joined) return { ...sum, open: open * 12 }
  if (value >= 1 && fitsBelow(open, value)) return { ...sum, open: open + value }
  // Four twenties, sixty and ten, four twenties and ten: French.
  if (open === 4 && value === 20) return { ...sum, open: 80 }
  if ((open % 100 === 60 || open % 100 === 80) && value >= 10 && value < 20 && !joined)
    return { ...sum, open: open + value }
  // One and twenty: German, Dutch, Danish, Slovenian.
  if (joined && open >= 1 && open < 10 && value >= 20 && value < 100 && value % 10 === 0)
    return { total, open: open + value, lastScale }
  return null
}

function scaled({ total, open, lastScale }: Sum, scale: number): Sum | null {
  if (open === null) {
    // "Mil millones", "a thousand million".
    return scale > lastScale ? { total: total * scale, open: null, lastScale: scale } : null
  }
  if (scale < lastScale) return { total: total + open * scale, open: null, lastScale: scale }
  // "4 mil 500 millones": all of it is millions.
  return scale > lastScale ? { total: (total + open) * scale, open: null, lastScale: scale } : null
}

/** Units below tens, tens below hundreds, hundreds below thousands. */
function fitsBelow(open: number, value: number): boolean {
  if (!Number.isInteger(open) || !Number.isInteger(value)) return false
  if (value < 10) return open % 10 === 0 && open >= 20
  if (value < 100) return open % 100 === 0 && open >= 100
  return value < 1000 && open % 1000 === 0 && open >= 1000
}
