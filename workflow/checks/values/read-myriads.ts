import { toAsciiDigits } from '@/workflow/text/numerals'
import type { Value } from './value'

const digits = '〇一二三四五六七八九'
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 십: 10, 백: 100, 천: 1000 }
const large: Readonly<Record<string, number>> = {
  ...{ 万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8, 兆: 1e12, 조: 1e12 },
}

const run = /\p{Nd}+(?:[,.，．]\p{Nd}+)*/u
const number =
  /[数數何几幾]?(?:\p{Nd}+(?:[,.，．]\p{Nd}+)*|[〇零一二三四五六七八九十百千万萬億亿兆])(?:\s?[천백만억조]|(?<!\p{Nd})[〇零一二三四五六七八九]|[十百千万萬億亿兆]|(?<=[万萬億亿兆千만억조천])\s?\p{Nd}+(?:[,.，．]\p{Nd}+)*)*/gu

/** The numbers of a text that counts in ten thousands: 43万4000, 三十, 10億, 30만. */
export function readMyriads(text: string): Value[] {
  return [...text.matchAll(number)].map(({ 0: written, index }) => {
    const ascii = toAsciiDigits(written)
    const runs = [...ascii.matchAll(/\d+/gu)].map(([one]) => Number(one))
    const hasScale = /[千万萬億亿兆만억조천]/u.test(written)
    return {
      kind: 'number',
      start: index,
      end: index + written.length,
      from: index,
      to: index + written.length,
      written,
      number: valueOf(ascii),
      also: halfMore.test(text.slice(index + written.length)) ? [valueOf(ascii) + 0.5] : [],
      by: runs.length > 0 ? 'digits' : 'words',
      runs: hasScale ? [] : runs,
      scale: hasScale ? powerOf(written) : 0,
      bare: runs.length === 0 && /^[数數何几幾]?[万萬億亿兆百千]+$/u.test(written),
      foreign: false,
      strict: false,
      dated: false,
    }
  })
}

/** An hour and a half: 1時間半. */
const halfMore = /^(?:時間|年|[かヶカ]月|日|分)?半/u

/** The power of ten of the last scale word. */
function powerOf(written: string): number {
  if (/[万萬][亿億]$/u.test(written)) return 12
  const scale = [...written].findLast((character) => large[character] ?? small[character]) ?? ''
  return Math.round(Math.log10(large[scale] ?? small[scale] ?? 1))
}

function valueOf(ascii: string): number {
  let total = 0
  let section = 0
  let open: number | null = null
  for (let rest = ascii; rest;) {
    const matched = run.exec(rest)
    const step = matched?.index === 0 ? matched[0] : rest[0]!
    rest = rest.slice(step.length)
    if (matched?.index === 0) {
      open = Number(step.replace(/[,，](?=\d{3})/gu, '').replace(/[,，．]/gu, '.')) || 0
    } else if (step === '零') open = (open ?? 0) * 10
    else if (digits.includes(step)) open = (open ?? 0) * 10 + digits.indexOf(step)
    else if (small[step]) {
      section += (open ?? 1) * small[step]
      open = null
    } else if (large[step]) {
      const own = section + (open ?? 0)
      // 万亿 is ten thousand times a hundred million.
      total = own === 0 && total > 0 ? total * large[step] : total + (own || 1) * large[step]
      section = 0
      open = null
    }
  }
  return total + section + (open ?? 0)
}
