import { describe, expect, test } from 'vitest'
import type { Rendering } from '@/workflow/checks/known-term'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { findRendering } from '@/workflow/checks/terms/find-term'

const rendering = (text: string, more: Partial<Rendering> = {}): Rendering => ({
  text,
  status: 'preferred',
  caseRule: 'exact',
  ...more,
})

async function find(language: string, term: string, text: string) {
  const { target } = await knowledgeOf('en', language)
  return findRendering(text, rendering(term), target)
}

describe('found as it is inflected', () => {
  test.each<[string, string, string, string]>([
    ['bg', 'министър', 'Министрите се срещнаха.', 'Министрите'],
    [
      'bg',
      'Министерство на отбраната',
      'От министерството на отбраната казаха.',
      'министерството на отбраната',
    ],
    ['cs', 'Praha', 'Jednání proběhlo v Praze.', 'Praze'],
    ['cs', 'ministr obrany', 'S ministrem obrany jednal.', 'ministrem obrany'],
    ['cs', 'Pavel', 'Setkal se s Pavlem.', 'Pavlem'],
    ['cs', 'Evropská unie', 'Státy Evropské unie souhlasí.', 'Evropské unie'],
    ['da', 'forsvarsminister', 'Forsvarsministrene mødtes.', 'Forsvarsministrene'],
    ['de', 'Verteidigungsminister', 'Die Verteidigungsministerin traf ihn.', 'Verteidigungsministerin'],
    ['de', 'Verteidigungsminister', 'Mit den Verteidigungsministern sprach er.', 'Verteidigungsministern'],
    ['de', 'NATO', 'Der NATO-Gipfel beginnt.', 'NATO'],
    ['de', 'Vereinte Nationen', 'Bei den Vereinten Nationen.', 'Vereinten Nationen'],
    ['de', 'Hauptstadt', 'Die Hauptstädte Europas.', 'Hauptstädte'],
    ['el', 'υπουργός Άμυνας', 'Του υπουργού Άμυνας της χώρας.', 'υπουργού Άμυνας'],
    ['el', 'Ελλάδα', 'Ο στρατός της Ελλάδας.', 'Ελλάδας'],
    ['es', 'Naciones Unidas', 'Las Naciones Unidas.', 'Naciones Unidas'],
    ['es', 'avión', 'Dos aviones llegaron.', 'aviones'],
    ['et', 'Eesti', 'See juhtus Eestis.', 'Eestis'],
    ['et', 'president', 'Presidendi sõnul.', 'Presidendi'],
    ['et', 'leping', 'Lepingule kirjutati alla.', 'Lepingule'],
    ['fi', 'NATO', 'NATO:n huippukokous.', 'NATO'],
    ['fi', 'Helsinki', 'Helsingissä kokoonnuttiin.', 'Helsingissä'],
    ['fi', 'Suomi', 'Suomen hallitus.', 'Suomen'],
    ['fi', 'puolustusministeri', 'Puolustusministerien kokous.', 'Puolustusministerien'],
    ['fi', 'sopimus', 'Sopimuksen mukaan.', 'Sopimuksen'],
    ['fr', 'OTAN', 'Le sommet de l’OTAN.', 'OTAN'],
    ['fr', 'ministre de la Défense', 'Les ministres de la Défense.', 'ministres de la Défense'],
    ['fr', 'directeur général', 'La directrice générale a dit.', 'directrice générale'],
    ['hr', 'Prag', 'U Pragu su razgovarali.', 'Pragu'],
    ['hr', 'ministar obrane', 'Ministra obrane pitali su.', 'Ministra obrane'],
    ['hu', 'NATO', 'A NATO-nak válaszolt.', 'NATO'],
    ['hu', 'Ukrajna', 'Ukrajnában harcolnak.', 'Ukrajnában'],
    ['hu', 'miniszter', 'A miniszterekkel tárgyalt.', 'miniszterekkel'],
    ['is', 'Ísland', 'Ferð til Íslands.', 'Íslands'],
    ['is', 'land', 'Öll löndin samþykktu.', 'löndin'],
    ['is', 'varnarmálaráðherra', 'Varnarmálaráðherrann sagði.', 'Varnarmálaráðherrann'],
    ['it', 'ONU', 'Il segretario dell’ONU.', 'ONU'],
    ['it', 'amico', 'Gli amici arrivano.', 'amici'],
    ['ja', 'ウクライナ', '会合はウクライナで開かれた。', 'ウクライナ'],
    ['ja', 'NATO', 'NATO首脳会議が始まる。', 'NATO'],
    ['lt', 'Vilnius', 'Susitikimas Vilniuje.', 'Vilniuje'],
    ['lt', 'ministras', 'Ministrai susitiko.', 'Ministrai'],
    ['lv', 'Rīga', 'Sanāksme Rīgā.', 'Rīgā'],
    ['lv', 'ministrs', 'Ministram jautāja.', 'Ministram'],
    ['lv', 'brālis', 'Ar brāļiem.', 'brāļiem'],
    ['nb', 'forsvarsminister', 'Forsvarsministrene møttes.', 'Forsvarsministrene'],
    ['nl', 'minister', 'De ministers komen.', 'ministers'],
    ['nl', 'raad', 'De raden besloten.', 'raden'],
    ['pl', 'Polska', 'W Polsce odbyło się spotkanie.', 'Polsce'],
    ['pl', 'minister obrony', 'Ministrowie obrony rozmawiali.', 'Ministrowie obrony'],
    ['pl', 'Wielka Brytania', 'Do Wielkiej Brytanii.', 'Wielkiej Brytanii'],
    ['pt', 'Nações Unidas', 'Nas Nações Unidas.', 'Nações Unidas'],
    ['pt', 'avião', 'Os aviões chegaram.', 'aviões'],
    ['ro', 'ministrul apărării', 'Miniștrii apărării s-au întâlnit.', 'Miniștrii apărării'],
    ['ro', 'România', 'Guvernul României.', 'României'],
    ['sk', 'Praha', 'Stretli sa v Prahe.', 'Prahe'],
    ['sk', 'minister obrany', 'S ministrom obrany.', 'ministrom obrany'],
    ['sl', 'Praga', 'Srečanje v Pragi.', 'Pragi'],
    ['sl', 'minister', 'Z ministrom se je srečal.', 'ministrom'],
    ['sv', 'försvarsminister', 'Försvarsministrarna möttes.', 'Försvarsministrarna'],
    ['sv', 'Ukraina', 'Ukrainas armé.', 'Ukrainas'],
    ['tr', 'NATO', 'NATO’nun zirvesi başladı.', 'NATO'],
    ['tr', 'Türkiye', 'Türkiye’de toplandılar.', 'Türkiye'],
    ['tr', 'bakan', 'Bakanların toplantısı.', 'Bakanların'],
    ['uk', 'Київ', 'Зустріч відбулася у Києві.', 'Києві'],
    ['uk', 'Україна', 'Збройні сили України.', 'України'],
    ['uk', 'міністр оборони', 'З міністром оборони говорив.', 'міністром оборони'],
  ])('%s: %s in “%s”', async (language, term, text, written) => {
    expect((await find(language, term, text)).map((found) => found.written)).toEqual([written])
  })
})

describe('another word is not a form of it', () => {
  test.each<[string, string, string]>([
    ['de', 'Verteidigungsminister', 'Das Verteidigungsministerium schweigt.'],
    ['en', 'Germany', 'The Germans met.'],
    ['en', 'EU', 'The Europeans met.'],
    ['cs', 'Mali', 'Je to malá země.'],
    ['pl', 'minister', 'Administracja milczy.'],
    ['fr', 'port', 'Les portraits sont là.'],
    ['uk', 'мир', 'Міркування тривають.'],
    ['sv', 'råd', 'De är rädda.'],
    ['tr', 'NATO', 'Natolin’de toplandılar.'],
  ])('%s: %s', async (language, term, text) => {
    expect(await find(language, term, text)).toEqual([])
  })
})

test('the words of a term may be turned round or parted, but not by a sentence', async () => {
  const found = async (text: string) =>
    (await find('pl', 'minister obrony', text)).map(({ written }) => written)
  expect(await found('Polski minister naszej obrony był.')).toEqual(['minister naszej obrony'])
  expect(await found('To zrobił minister. Obrony nie było.')).toEqual([])
})

test('places are UTF-16 offsets, and say whether a form is exact and its capitals right', async () => {
  expect(await find('fr', 'OTAN', '😀 L’Otan et l’OTAN.')).toEqual([
    { start: 5, end: 9, written: 'Otan', exact: false, sameCapitals: false },
    { start: 15, end: 19, written: 'OTAN', exact: true, sameCapitals: true },
  ])
})

test('a sentence’s first word may have its own capital', async () => {
  const [first] = await find('fr', 'ministre', 'Ministres et présidents.')
  expect(first).toMatchObject({ sameCapitals: true, exact: false })
})

test('other forms are looked for too', async () => {
  const { target } = await knowledgeOf('en', 'cs')
  const text = 'Lidé přišli.'
  expect(findRendering(text, rendering('člověk', { forms: ['lidé'] }), target)).toHaveLength(1)
})

test('a language nobody taught it has short endings', async () => {
  expect(await find('eo', 'ministro', 'La ministroj venis.')).toMatchObject([{ written: 'ministroj' }])
})
