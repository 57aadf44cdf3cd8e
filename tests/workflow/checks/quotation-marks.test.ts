import { describe, expect, test } from 'vitest'
import { looked } from '@/tests/workflow/checks/looked'
import { brackets } from '@/workflow/checks/brackets'
import { quotationMarks } from '@/workflow/checks/quotation-marks'

const codes = async (...pair: [source: string, target: string, language: string]) =>
  (await looked(quotationMarks, pair)).map(({ code }) => code)

describe('quotations', () => {
  const source = 'He said “we must lead now”.'

  test.each([
    ['bg', 'Той каза: „Трябва да водим сега“.'],
    ['fr', 'Il parle d’« un pas “historique” ».'],
    ['ja', '彼は「『歴史的な』一歩」と呼んだ。'],
    ['cs', 'Řekl: „Musíme vést teď.“'],
    ['da', 'Han sagde: »Vi må lede nu.«'],
    ['da', 'Han sagde: ”Vi må lede nu.”'],
    ['de', 'Er sagte: „Wir müssen jetzt führen.“'],
    ['de', 'Er sagte: »Wir müssen jetzt führen.«'],
    ['de-CH', 'Er sagte: «Wir müssen jetzt führen.»'],
    ['el', 'Είπε: «Πρέπει να ηγηθούμε τώρα».'],
    ['es', 'Dijo: «Debemos liderar ahora».'],
    ['et', 'Ta ütles: „Peame nüüd juhtima.“'],
    ['fi', 'Hän sanoi: ”Meidän on johdettava nyt.”'],
    ['fi', 'Hän sanoi: »Meidän on johdettava nyt.»'],
    ['fr', 'Il a dit : « Nous devons mener maintenant. »'],
    ['fr', '— Nous devons mener maintenant, a-t-il dit.'],
    ['hr', 'Rekao je: „Moramo voditi sada.”'],
    ['hu', 'Azt mondta: „Most kell vezetnünk.”'],
    ['is', 'Hann sagði: „Við verðum að leiða núna.“'],
    ['it', 'Ha detto: «Dobbiamo guidare ora».'],
    ['ja', '彼は「今こそ主導しなければ」と述べた。'],
    ['lt', 'Jis sakė: „Turime vadovauti dabar.“'],
    ['lv', 'Viņš teica: “Mums tagad jāvada.”'],
    ['nb', 'Han sa: «Vi må lede nå.»'],
    ['nl', 'Hij zei: ‘We moeten nu leiden.’'],
    ['nl', "Hij zei: 'We moeten nu leiden.'"],
    ['pl', 'Powiedział: „Musimy teraz przewodzić”.'],
    ['pl', '– Musimy teraz przewodzić – powiedział.'],
    ['pt', 'Disse: “Temos de liderar agora.”'],
    ['ro', 'A spus: „Trebuie să conducem acum”.'],
    ['sk', 'Povedal: „Musíme viesť teraz.“'],
    ['sl', 'Rekel je: »Voditi moramo zdaj.«'],
    ['sv', 'Han sa: ”Vi måste leda nu.”'],
    ['tr', '“Şimdi öncülük etmeliyiz” dedi.'],
    ['uk', 'Він сказав: «Ми маємо вести зараз».'],
    ['uk', 'Він сказав: "Ми маємо вести зараз".'],
  ])('as %s sets them: %s', async (language, target) => {
    expect(await codes(source, target, language)).toEqual([])
  })

  test.each([
    ['not closed', source, 'Il a dit : « Nous devons mener.', 'fr', 'quotation_unbalanced'],
    ['not opened', source, 'Er sagte: Wir müssen jetzt führen.“', 'de', 'quotation_unbalanced'],
    ['not closed, straight', source, 'Він сказав: "Ми маємо вести зараз.', 'uk', 'quotation_unbalanced'],
    ['one within another not closed', source, '彼は「『今こそ」と述べた。', 'ja', 'quotation_unbalanced'],
    ['gone', source, 'Il a dit que nous devons mener maintenant.', 'fr', 'quotation_missing'],
  ])('%s', async (_, from, target, language, code) => {
    expect(await codes(from, target, language)).toEqual([code])
  })

  test.each([
    ['begun here, closed later', '“We must lead now.', '« Nous devons mener.', 'fr'],
    ['closed at once though the source goes on', '“We must lead now.', '« Nous devons mener. »', 'fr'],
    ['closed here, begun before', 'We must lead now,” he said.', 'Wir müssen führen“, sagte er.', 'de'],
    ['a word set apart no more', 'The “green card” is gone.', 'La carte verte a disparu.', 'fr'],
    [
      'apostrophes',
      'The ’90s were rock ’n’ roll, weren’t they?',
      'L’été des ’90s, c’était rock ’n’ roll.',
      'fr',
    ],
    ['feet and inches', 'He is 5\'10" tall.', 'Он высотой 5\'10".', 'ru'],
    [
      'one within another',
      'He said “the ‘shadow fleet’ is here”.',
      'Er sagte: „Die ‚Schattenflotte‘ ist da.“',
      'de',
    ],
    ['no quotation at all', 'They met.', 'Ils se sont vus.', 'fr'],
    ['as a table writes them', 'He said “we go”, they say.', '"Sa ""vi drar"", sier de."', 'nb'],
  ])('%s', async (_, from, target, language) => {
    expect(await codes(from, target, language)).toEqual([])
  })
})

describe('brackets', () => {
  const look = async (...pair: [source: string, target: string, language: string]) =>
    (await looked(brackets, pair)).map(({ code }) => code)
  const source = 'The force (MNF-U) left.'

  test.each([
    ['no opening one', 'La force MNF-U) est partie.', 'fr', 'bracket_unbalanced'],
    ['no closing one', 'La force (MNF-U est partie.', 'fr', 'bracket_unbalanced'],
    ['full-width', '部隊（MNF-Uは去った。', 'ja', 'bracket_unbalanced'],
    ['half of a pair after a word', 'Pani 30 m) kaugusele.', 'et', 'bracket_unbalanced'],
    ['crossed', 'La force (MNF-U] est partie.', 'fr', 'bracket_unbalanced'],
    ['both gone', 'La force MNF-U est partie.', 'fr', 'bracket_missing'],
  ])('%s', async (_, target, language, code) => {
    expect(await look(source, target, language)).toEqual([code])
  })

  test.each([
    ['as in the source', source, 'La force (MNF-U) est partie.', 'fr'],
    ['full-width and ASCII', source, '部隊（MNF-U)は去った。', 'ja'],
    ['other marks instead', source, 'La force – la MNF-U – est partie.', 'fr'],
    ['a law', 'See Art. 17(1)(a).', 'Voir l’article 17, paragraphe 1, point a), ci-dessous.', 'fr'],
    ['a list', 'a) ships; b) men', 'a) navires ; b) hommes', 'fr'],
    ['a list with brackets where the source has points', '1. ships', '1) navires', 'fr'],
    ['over two sentences', 'They left (and came back.', 'Ils sont partis (et revenus.', 'fr'],
    ['a conversion left out', 'Winds of 105 miles (165 km) an hour.', 'Vinde på 165 km i timen.', 'da'],
    ['a letter an editor set', 'the con[c]essions', 'les concessions', 'fr'],
    ['a face', 'Well done :)', 'Bravo', 'fr'],
    ['one more pair', 'NATO left.', 'L’OTAN (alliance) est partie.', 'fr'],
  ])('none: %s', async (_, from, target, language) => {
    expect(await look(from, target, language)).toEqual([])
  })
})
