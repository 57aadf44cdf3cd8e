import { baseOf } from './pair-words'
import type { Repeat } from './repeated-word'

/** Short words and endings of Japanese; other kana doubled paint sounds and manners (どんどん, ギリギリ). */
const small =
  'した して しま する され され ます まし ませ せん です でし ため たち こと もの よう から まで ない なく なり なる なっ いる いた いて いま ある あり あっ その この これ それ そし とき ところ として った って れた られ れる だけ より さん さら また まだ ので のに には では とは への との での からの による において について という といった てい しょう たら ですが ろう ことに のような とも'
const smallWords = new RegExp(`(${[...new Set(small.split(' '))].join('|')})\\1`, 'gu')

/** Kana of Japanese that stand twice by chance only where the word goes on: ものの, とともに, でできる, はるか. */
const particles = [
  /をを/gu,
  /がが/gu,
  /(?<!も)のの(?!し)/gu,
  /にに(?![てたぎくんなし])/gu,
  /でで(?![きかはもす])/gu,
  /(?<![こひもかさおい])とと(?![もきの])/gu,
  /はは(?!\p{Script=Hiragana})/gu,
  /たた(?=[。、」])/gu,
  /(?<=[っしれせ])てて/gu,
  /しし(?=[たてまなよ])/gu,
  /ささ(?=[れせ])/gu,
  /なな(?![めつかし])/gu,
  /れれ(?!ば)/gu,
  /まま(?=し[たて]|せん|す[。、])/gu,
  /(?<=て)いい(?=[るたまて])/gu,
]

/** Any run with a Chinese character, and katakana from three: two letters twice paint a sound. 何…も何…も is a figure of speech. */
const runs = [
  /(?!何)((?=\p{Script=Hiragana}{0,3}\p{Script=Han})[\p{Script=Han}\p{Script=Hiragana}]{2,8})\1/gu,
  /([\p{Script=Katakana}ー]{3,})\1/gu,
  /([A-Za-z]{3,})\1/gu,
  /(\p{Script=Han})\1(?!\p{Script=Han})/gu,
  /(?<=[\p{Script=Hiragana}\p{P}])(\p{Script=Han})\1/gu,
  /(?<![a-z])([ckm]m|kg|ha|km\/h)\1(?![a-z])/gu,
]

/** Reduplication is grammar in Chinese, up to two characters. */
const chineseRuns = [/(\p{Script=Han}{3,})\1/gu]

const patternsOf: Readonly<Record<string, readonly RegExp[]>> = {
  ja: [smallWords, ...particles, ...runs],
  zh: chineseRuns,
  yue: chineseRuns,
}

/** What stands twice at once in a text that writes no spaces between its words. */
export function repeatsUnspaced(text: string, language: string): Repeat[] {
  const found = new Map<number, Repeat>()
  for (const pattern of patternsOf[baseOf(language)] ?? [])
    for (const { 0: both, index: start } of text.matchAll(pattern)) {
      const middle = start + both.length / 2
      const first = { text: text.slice(start, middle), start, end: middle }
      const second = {
        text: text.slice(middle, start + both.length),
        start: middle,
        end: start + both.length,
      }
      if (!found.has(start)) found.set(start, { first, second, before: '' })
    }
  return [...found.values()]
}
