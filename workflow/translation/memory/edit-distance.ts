/** A text prepared for being compared with many others. */
export type Pattern = { text: string; blocks: number; masks: Map<number, Int32Array> }

/** @param text in UTF-16 code units, as every length here */
export function patternOf(text: string): Pattern {
  const blocks = Math.max(1, Math.ceil(text.length / 32))
  const masks = new Map<number, Int32Array>()
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let mask = masks.get(unit)
    if (!mask) masks.set(unit, (mask = new Int32Array(blocks)))
    mask[at >> 5]! |= 1 << (at & 31)
  }
  return { text, blocks, masks }
}

/**
 * How many code units must be put in, taken out or exchanged to make one text the other (Levenshtein), by Myers'
 * bit-parallel method: Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
 */
export function editDistance(pattern: Pattern, other: string): number {
  const { text, blocks, masks } = pattern
  if (text.length === 0) return other.length
  const plus = new Int32Array(blocks).fill(-1)
  const minus = new Int32Array(blocks)
  const none = new Int32Array(blocks)
  const last = 1 << ((text.length - 1) & 31)
  let distance = text.length
  for (let at = 0; at < other.length; at++) {
    const mask = masks.get(other.charCodeAt(at)) ?? none
    let plusIn = 1
    let minusIn = 0
    for (let block = 0; block < blocks; block++) {
      const vp = plus[block]!
      const vn = minus[block]!
      const eq = mask[block]! | minusIn
      const xv = mask[block]! | vn
      const xh = (((eq & vp) + vp) ^ vp) | eq
      const ph = vn | ~(xh | vp)
      const mh = vp & xh
      if (block === blocks - 1) {
        if (ph & last) distance += 1
        if (mh & last) distance -= 1
      }
      const shiftedPlus = (ph << 1) | plusIn
      const shiftedMinus = (mh << 1) | minusIn
      plusIn = ph >>> 31
      minusIn = mh >>> 31
      plus[block] = shiftedMinus | ~(xv | shiftedPlus)
      minus[block] = shiftedPlus & xv
    }
  }
  return distance
}

/** 0–1: the share of the longer text that need not be touched to make it the other. */
export function similarity(pattern: Pattern, other: string): number {
  const longer = Math.max(pattern.text.length, other.length)
  return longer === 0 ? 1 : 1 - editDistance(pattern, other) / longer
}
