import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTbx } from '@/workflow/formats/read-tbx'
import type { TbxEvent } from '@/workflow/formats/read-tbx'
import type { TbxConcept, TbxRendering } from '@/workflow/formats/tbx-concept'
import { writeTbx } from '@/workflow/formats/write-tbx'
import { Refusal } from '@/workflow/release/refusal'

type Bytes = Uint8Array | string

// oxlint-disable-next-line require-await -- a file arrives in pieces
async function* pieces(bytes: Bytes, size = 7) {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  for (let start = 0; start < all.length; start += size) yield all.subarray(start, start + size)
}

async function read(bytes: Bytes, size?: number): Promise<TbxEvent[]> {
  const events: TbxEvent[] = []
  for await (const event of readTbx(pieces(bytes, size))) events.push(event)
  return events
}

async function refusal(bytes: Bytes): Promise<object> {
  try {
    await read(bytes)
  } catch (error) {
    if (error instanceof Refusal) return error.detail
    throw error
  }
  return {}
}

const rendering = (language: string, text: string, more: Partial<TbxRendering> = {}): TbxRendering => ({
  ...{ language, text, status: 'preferred', caseRule: 'any', partOfSpeech: '', gender: null },
  ...{ forms: [], inflection: '', note: '', source: '', ...more },
})

const concept = (more: Partial<TbxConcept>): TbxConcept => ({
  ...{ id: null, kind: 'term', definition: '', domain: '', note: '', source: '', keep: false },
  ...{ renderings: [], ...more },
})

const old = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></martifHeader>
<text><body>
<termEntry id="c1">
  <descrip type="subjectField">defence</descrip>
  <descripGrp><descrip type="definition">Who leads a <hi>government</hi>.</descrip><admin type="source">AAP-06</admin></descripGrp>
  <note>First.</note>
  <langSet xml:lang="en_GB"><tig><term>Prime Minister</term><termNote type="partOfSpeech">noun</termNote></tig>
    <tig><term>PM</term><termNote type="termType">acronym</termNote></tig></langSet>
  <langSet xml:lang="fr"><ntig><termGrp><term>Premier ministre</term><termNote type="grammaticalGender">masculine</termNote>
    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp><admin type="source">IATE</admin></ntig>
    <ntig><termGrp><term>chef du gouvernement</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet>
</termEntry>
</body></text></martif>`

const young = `<tbx type="TBX-Min" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader/><text><body>
<conceptEntry id="7"><min:subjectField>law</min:subjectField>
 <langSec xml:lang="de"><termSec><term>Völkerrecht</term><min:partOfSpeech>noun</min:partOfSpeech>
  <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus><basic:grammaticalGender>neuter</basic:grammaticalGender></termSec></langSec>
 <langSec xml:lang="sv"><termSec><term>folkrätt</term><basic:grammaticalGender>other</basic:grammaticalGender></termSec></langSec>
</conceptEntry></body></text></tbx>`

describe('reading TBX', () => {
  it('reads version 2, with and without groups', async () => {
    const expected = concept({
      ...{ id: 'c1', domain: 'defence', definition: 'Who leads a government.', source: 'AAP-06' },
      note: 'First.',
      renderings: [
        rendering('en-GB', 'Prime Minister', { partOfSpeech: 'noun' }),
        rendering('en-GB', 'PM', { status: 'admitted', caseRule: 'exact' }),
        rendering('fr', 'Premier ministre', { gender: 'masculine', source: 'IATE' }),
        rendering('fr', 'chef du gouvernement', { status: 'forbidden' }),
      ],
    })
    expect(await read(old)).toEqual([{ kind: 'concept', line: 5, concept: expected }])
  })

  it('reads version 3, its types as elements of their own', async () => {
    const expected = concept({
      ...{ id: '7', domain: 'law' },
      renderings: [
        rendering('de', 'Völkerrecht', { status: 'admitted', gender: 'neuter', partOfSpeech: 'noun' }),
        rendering('sv', 'folkrätt', { gender: 'common' }),
      ],
    })
    expect(await read(young)).toEqual([{ kind: 'concept', line: 4, concept: expected }])
  })

  const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
    const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    return new Uint8Array(order === 'be' ? bytes.swap16() : bytes)
  }

  it.each([
    ['little end first', utf16(old, 'le', true)],
    ['big end first', utf16(old, 'be', true)],
    ['little end first, without a mark', utf16(old, 'le', false)],
    ['UTF-8 with a mark', `\uFEFF${old}`],
  ])('reads %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(await read(old))
  })

  it('says what it left out, with its line, and goes on', async () => {
    const entries = [
      '<termEntry id="a"></termEntry>',
      '<termEntry id="b"><langSet xml:lang="not a tag"><tig><term>x</term></tig></langSet></termEntry>',
      '<termEntry id="c"><langSet xml:lang="en"><tig><term> </term></tig></langSet></termEntry>',
      '<termEntry id="d"><langSet><tig><term>y</term></tig></langSet><langSet xml:lang="fr"><tig><term>z</term></tig></langSet></termEntry>',
      `<termEntry id="e"><note>${'long '.repeat(500_000)}</note></termEntry>`,
      `<termEntry id="g"><langSet xml:lang="fr">${'<tig/>'.repeat(30_000)}</langSet></termEntry>`,
      '<termEntry id="f"><langSet xml:lang="fr"><tig><term>last</term></tig></langSet></termEntry>',
    ]
    const found = await read(`<martif><text><body>\n${entries.join('\n')}\n</body></text></martif>`, 4096)
    expect(
      found.map((event) => (event.kind === 'problem' ? [event.why, event.line] : event.concept.id)),
    ).toEqual([
      ['no_term', 2],
      ['no_language', 3],
      ['no_term', 4],
      ['no_language', 5],
      'd',
      ['too_large', 6],
      ['too_large', 7],
      'f',
    ])
  })

  const bomb = '<!DOCTYPE martif [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><martif>&b;</martif>'

  it.each([
    ['an internal subset', bomb, { why: 'entities', line: 1 }],
    ['an entity nobody defines', '<martif><text>&nbsp;</text></martif>', { why: 'entities', line: 1 }],
    ['another format', '<tmx version="1.4"><body/></tmx>', { why: 'not_tbx', line: 1 }],
    ['no XML', 'term;Begriff\n', { why: 'not_xml', line: 1 }],
    ['nothing', '', { why: 'not_xml', line: 1 }],
    ['a file cut short', old.slice(0, old.indexOf('<ntig>')), { why: 'not_xml', line: 11 }],
    ['depth', `<martif>${'<a>'.repeat(200)}`, { why: 'too_deep', line: 1 }],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><martif/>', { why: 'encoding' }],
    ['bytes that are no UTF-8', new Uint8Array([60, 109, 62, 0xff, 0xfe, 60]), { why: 'encoding' }],
  ])('refuses %s', async (_, bytes, detail) => {
    expect(await refusal(bytes)).toEqual(detail)
  })
})

// oxlint-disable-next-line require-await -- concepts come from a database
async function* each(concepts: readonly TbxConcept[]) {
  yield* concepts
}

async function written(concepts: readonly TbxConcept[]): Promise<string> {
  let all = ''
  for await (const part of writeTbx(each(concepts))) all += part
  return all
}

const words = fc
  .stringMatching(/^[\p{L}\p{Nd}<>&"'’-]{1,12}( [\p{L}\p{Nd}<>&"'’-]{1,12}){0,3}$/u)
  .map((text) => text.normalize('NFC'))
const maybe = fc.oneof(fc.constant(''), words)
const renderings = fc.record({
  language: fc.constantFrom('en', 'fr', 'sr-Latn', 'pt-BR', 'ja'),
  text: words,
  status: fc.constantFrom('preferred', 'admitted', 'forbidden'),
  caseRule: fc.constantFrom('exact', 'any'),
  partOfSpeech: fc.constantFrom('', 'noun'),
  gender: fc.constantFrom('masculine', 'feminine', 'neuter', 'common', null),
  forms: fc.array(words, { maxLength: 3 }),
  inflection: maybe,
  note: maybe,
  source: maybe,
}) as fc.Arbitrary<TbxRendering>

describe('writing TBX', () => {
  it('is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          id: fc.constant('c1'),
          kind: fc.constantFrom('term', 'rank', 'office'),
          definition: maybe,
          domain: maybe,
          note: maybe,
          source: maybe,
          keep: fc.boolean(),
          renderings: fc.array(renderings, { minLength: 1, maxLength: 6 }),
        }) as fc.Arbitrary<TbxConcept>,
        async (given) => {
          const order = [...new Set(given.renderings.map(({ language }) => language))]
          const sorted = order.flatMap((tag) => given.renderings.filter(({ language }) => language === tag))
          const [event] = await read(await written([given]), 1000)
          expect(event).toMatchObject({ kind: 'concept', concept: { ...given, renderings: sorted } })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('leaves out what XML cannot hold', async () => {
    const given = concept({ id: 'c1', renderings: [rendering('en', 'a\u0001b\uD800')] })
    expect(await read(await written([given]))).toMatchObject([
      { concept: { renderings: [{ text: 'ab\uFFFD' }] } },
    ])
  })
})
