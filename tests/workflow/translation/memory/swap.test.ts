import { describe, expect, it } from 'vitest'
import { wordDiff } from '@/workflow/text/word-diff'
import { differences } from '@/workflow/translation/memory/differences'
import { exchanged, swapsFor } from '@/workflow/translation/memory/swap'

type Row = [language: string, unit: string, target: string, asked: string, expected: string | null]

const swap = ([language, source, target, asked]: Row, kept: string[] = []) => {
  const found = differences(wordDiff(source, asked, 'en'))
  const unit = { source, target, sourceLanguage: 'en', targetLanguage: language }
  const exchanges = found && swapsFor(found, unit, new Set(kept))
  return exchanges && exchanged(target, exchanges)
}

describe('exchanged into a target', () => {
  it.each<Row>([
    [
      'fr',
      'They sent 434,000 shells.',
      'Ils ont envoyé 434 000 obus.',
      'They sent 520,000 shells.',
      'Ils ont envoyé 520 000 obus.',
    ],
    [
      'de',
      'It cost 4.5 billion.',
      'Es kostete 4,5 Milliarden.',
      'It cost 7.2 billion.',
      'Es kostete 7,2 Milliarden.',
    ],
    [
      'de',
      'On 12 June 2025 they met.',
      'Am 12. Juni 2025 trafen sie sich.',
      'On 13 March 2026 they met.',
      'Am 13. März 2026 trafen sie sich.',
    ],
    [
      'pl',
      'They met on 12 June.',
      'Spotkali się 12 czerwca.',
      'They met on 14 May.',
      'Spotkali się 14 maja.',
    ],
    [
      'es',
      'They met on 12 June.',
      'Se reunieron el 12 de junio.',
      'They met on 14 May.',
      'Se reunieron el 14 de mayo.',
    ],
    [
      'fr',
      'They met on Monday again.',
      'Ils se sont revus lundi encore.',
      'They met on Tuesday again.',
      'Ils se sont revus mardi encore.',
    ],
    ['ja', 'It has 31 members.', '加盟国は31か国です。', 'It has 32 members.', '加盟国は32か国です。'],
    // 2 files and 5 files ask for two forms of the word in Polish, 22 and 23 for one.
    ['pl', 'They read 22 files.', 'Przeczytali 22 pliki.', 'They read 23 files.', 'Przeczytali 23 pliki.'],
  ])('%s: %s', (...row) => {
    expect(swap(row)).toBe(row[4])
  })

  it.each<Row>([
    ['pl', 'They read 2 files.', 'Przeczytali 2 pliki.', 'They read 5 files.', null],
    ['fr', 'They met on 1 May.', 'Ils se sont réunis le 1er mai.', 'They met on 2 May.', null],
    ['fr', 'In April 2025 it began.', 'Cela a débuté en d’avril 2025.', 'In May 2025 it began.', null],
    // Written in words, or in another manner.
    ['fr', 'They sent 7 tanks.', 'Ils ont envoyé sept chars.', 'They sent 8 tanks.', null],
    ['fr', 'They sent 434,000 shells.', 'Ils ont envoyé 434 mille obus.', 'They sent 520,000 shells.', null],
    // Which of the two is it?
    ['fr', 'From 12 to 12 of them.', 'De 12 à 12.', 'From 12 to 15 of them.', null],
    ['fr', 'They sent 12 tanks.', '12 chars et 12 obus.', 'They sent 15 tanks.', null],
    // A word differs too, or is added.
    ['fr', 'They sent 12 tanks.', 'Ils ont envoyé 12 chars.', 'They sold 15 tanks.', null],
    ['fr', 'They sent 12 tanks.', 'Ils ont envoyé 12 chars.', 'They sent 15 new tanks.', null],
    ['fr', 'You may sit.', 'Vous pouvez vous asseoir.', 'You must sit.', null],
  ])('not where it is unsure, %s: %s → %s', (...row) => {
    expect(swap(row)).toBe(row[4])
  })

  const names: Row = [
    'fr',
    'It was Karin Holm who spoke.',
    'C’est Karin Holm qui a parlé.',
    'It was Petra Lang who spoke.',
    null,
  ]

  it('a name only for one known to be written alike in both languages', () => {
    expect(swap(names)).toBeNull()
    expect(swap(names, ['Petra Lang'])).toBe('C’est Petra Lang qui a parlé.')
  })

  it('no name after a word whose form follows its first sound', () => {
    const row: Row = [
      'fr',
      'The speech of Karin Holm was long.',
      'Le discours de Karin Holm était long.',
      'The speech of Anna Lang was long.',
      null,
    ]
    expect(swap(row, ['Anna Lang', 'Anna', 'Lang'])).toBeNull()
  })
})
