import { describe, expect, test } from 'vitest'
import { check } from '@/workflow/checks/check'
import type { Fix } from '@/workflow/checks/finding'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { codeCharacter, plain } from '@/workflow/text/inline-code'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'

const c = codeCharacter
const link: InlineCode[] = [
  { number: 0, type: 'link', role: 'open', href: 'https://example.org' },
  { number: 1, type: 'link', role: 'close' },
]
const linked: CodedText = { text: `See ${c(0)}the plan${c(1)}.`, codes: link }

const look = (source: CodedText | string, target: string, targetLanguage = 'fr') =>
  knowledgeOf('en', targetLanguage).then((knowledge) =>
    check(
      {
        source: typeof source === 'string' ? plain(source) : source,
        target,
        sourceLanguage: 'en',
        targetLanguage,
      },
      knowledge,
    ),
  )

const said = async (...[source, target, language]: Parameters<typeof look>) =>
  (await look(source, target, language)).map(({ severity, code }) => `${severity} ${code}`)

const apply = (target: string, { start, end, text }: Fix) => target.slice(0, start) + text + target.slice(end)

describe('what is found', () => {
  test.each<[string, CodedText | string, string, string, string[]]>([
    ['nothing', 'Ten nations met.', 'Dix nations se sont réunies.', 'fr', []],
    ['no words', 'Ten nations met.', ' ', 'fr', ['error empty']],
    ['only codes', linked, `${c(0)}${c(1)}`, 'fr', ['error empty']],
    ['codes as they were', linked, `Voir ${c(0)}le plan${c(1)}.`, 'fr', []],
    ['a code missing', linked, `Voir ${c(0)}le plan.`, 'fr', ['error code_missing']],
    ['both missing', linked, 'Voir le plan.', 'fr', ['error code_missing', 'error code_missing']],
    ['a code twice', linked, `Voir ${c(0)}${c(0)}le plan${c(1)}.`, 'fr', ['error code_extra']],
    ['a code of nobody', linked, `Voir ${c(0)}le${c(7)} plan${c(1)}.`, 'fr', ['error code_extra']],
    ['closed before opened', linked, `Voir ${c(1)}le plan${c(0)}.`, 'fr', ['error code_unpaired']],
    ['a control character', 'One.', 'Un\u0007.', 'fr', ['error control_character']],
    ['a line break', 'One two.', 'Un\ndeux.', 'fr', ['error control_character']],
    ['a broken character', 'Naïve.', 'Na\uFFFDf.', 'fr', ['error replacement_character']],
    ['an invisible one', 'One.', 'Un\u200B.', 'fr', ['warning invisible_character']],
    ['a joiner Persian needs', 'They go.', 'می\u200Cروند.', 'fa', []],
    ['a Latin letter in a Cyrillic word', 'Peace.', 'Mир.', 'uk', ['warning mixed_script']],
    [
      'untranslated',
      'The meeting took place today.',
      'The meeting took place today.',
      'fr',
      ['error untranslated'],
    ],
    ['a name is the same', 'Permanent Joint Headquarters', 'Permanent Joint Headquarters', 'fr', []],
    ['a word twice', 'To meet today.', 'Pour pour se réunir aujourd’hui.', 'fr', ['warning repeated_word']],
    ['a word French doubles', 'We meet.', 'Nous nous réunissons.', 'fr', []],
    ['two spaces', 'Ten nations.', 'Dix\u00A0 nations.', 'fr', ['warning doubled_space']],
    ['two that are mended in keeping', 'Ten nations.', 'Dix  nations.', 'fr', []],
    ['a bracket left open', 'A force (MNF-U).', 'Une force (MNF-U.', 'fr', ['warning bracket_unbalanced']],
    ['a list letter', 'a) first', 'a) premier', 'fr', []],
    ['a quotation left open', 'He said “yes”.', 'Il a dit « oui.', 'fr', ['warning quotation_unbalanced']],
    ['a quotation over two sentences', '“We must lead.', '« Nous devons mener.', 'fr', []],
    ['German marks', 'He said “yes”.', 'Er sagte „ja“.', 'de', []],
    ['Swedish marks', 'He said “yes”.', 'Han sade ”ja”.', 'sv', []],
    [
      'no marks at all',
      'He said “we must lead now”.',
      'Il a dit que nous devons mener.',
      'fr',
      ['warning quotation_missing'],
    ],
    ['a word not set apart', 'He said “yes”.', 'Il a dit oui.', 'fr', []],
    ['no full stop', 'They met.', 'Ils se sont réunis', 'fr', ['warning end_punctuation']],
    [
      'a full stop on a title',
      'Ministers meet',
      'Les ministres se réunissent.',
      'fr',
      ['warning end_punctuation'],
    ],
    ['the stop after the mark', 'It is “peace.”', 'C’est « la paix ».', 'fr', []],
    ['Greek question', 'Who?', 'Ποιος;', 'el', []],
    ['Arabic question', 'Who?', 'من؟', 'ar', []],
    ['Chinese stop', 'They met.', '他们见面了。', 'zh', []],
    ['Thai has none', 'They met.', 'พวกเขาพบกัน', 'th', []],
  ])('%s', async (_, source, target, language, expected) => {
    expect(await said(source, target, language)).toEqual(expected)
  })
})

describe('numbers', () => {
  test.each<[string, string, string, string, string[]]>([
    ['as French writes them', '434,000 people.', '434 000 personnes.', 'fr', []],
    [
      'as English writes them',
      '434,000 people.',
      '434,000 personas.',
      'es',
      ['warning number_not_localised'],
    ],
    ['another', 'In 2025.', 'En 2024.', 'es', ['error number_changed']],
    ['gone', '434,000 people.', 'Personnes.', 'fr', ['error number_missing']],
    ['two digits in words', '30 nations.', 'Trente nations.', 'fr', []],
    ['words in digits', 'Thirty nations.', '30 nations.', 'fr', []],
    ['one too many', 'Many people.', '434 personnes.', 'fr', ['warning number_added']],
    ['twelve-hour clock', 'At 10:30pm.', 'À 22 h 30.', 'fr', []],
    ['an ordinal', 'The 21st century.', 'Le XXIe siècle.', 'fr', []],
    ['a scale word', '434,000 people.', '434 mil pessoas.', 'pt', []],
    ['another scale', '4 million people.', '4 milhares de milhões de pessoas.', 'pt', ['error number_scale']],
    ['a date', '12/02/2025.', '12.02.2025.', 'de', []],
    ['a time', 'From 22:30.', 'Ab 22.30 Uhr.', 'de', ['warning end_punctuation'].slice(1)],
    ['miles to kilometres', '300 miles.', '480 kilomètres.', 'fr', []],
    ['ten thousands', '434,000 people.', '43万4000人。', 'ja', []],
    ['Arabic digits', '30 nations.', '٣٠ دولة.', 'ar', []],
  ])('%s', async (_, source, target, language, expected) => {
    expect(await said(source, target, language)).toEqual(expected)
  })
})

describe('one key mends', () => {
  test.each<[string, CodedText | string, string, string, string]>([
    ['a number', '434,000 people.', '434,000 personas.', 'es', '434.000 personas.'],
    ['a changed number', 'In 2025.', 'En 2024.', 'es', 'En 2025.'],
    ['a word twice', 'To meet.', 'Pour pour voir.', 'fr', 'Pour voir.'],
    ['two spaces', 'Ten nations.', 'Dix \u00A0nations.', 'fr', 'Dix\u00A0nations.'],
    ['no full stop', 'They met.', 'Ils ont vu ', 'fr', 'Ils ont vu. '],
    ['another mark', 'Who?', 'Ποιος.', 'el', 'Ποιος;'],
    ['a stop too many', 'Meeting', 'Réunion.', 'fr', 'Réunion'],
    ['French colon', 'He said:', 'Il a dit', 'fr', 'Il a dit\u00A0:'],
    ['invisible', 'One.', 'U\u200Bn.', 'fr', 'Un.'],
    ['a line break', 'One two.', 'Un\ndeux.', 'fr', 'Un deux.'],
    ['a stranger’s code', linked, `Voir ${c(0)}le${c(7)} plan${c(1)}.`, 'fr', `Voir ${c(0)}le plan${c(1)}.`],
  ])('%s', async (_, source, target, language, mended) => {
    const [finding] = await look(source, target, language)
    expect(apply(target, finding!.fix!)).toBe(mended)
    expect(await look(source, mended, language)).toEqual([])
  })
})
