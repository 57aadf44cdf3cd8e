import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTmx } from '@/workflow/formats/read-tmx'
import type { TmxEvent, TmxWanted } from '@/workflow/formats/read-tmx'
import type { TmxPair } from '@/workflow/formats/tmx-unit'
import { writeTmx } from '@/workflow/formats/write-tmx'
import { fromPieces } from '@/workflow/text/coded-text'
import type { Piece } from '@/workflow/text/coded-text'
import { codeCharacter } from '@/workflow/text/inline-code'
import { Refusal } from '@/workflow/release/refusal'

async function* inPieces(bytes: Uint8Array, size = 7) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of given) found.push(one)
  return found
}

async function events(text: string | Uint8Array, wanted?: TmxWanted): Promise<TmxEvent[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return all(readTmx(inPieces(bytes), wanted))
}

const pairsOf = (found: readonly TmxEvent[]): TmxPair[] =>
  found.flatMap((event) => (event.kind === 'pair' ? [event.pair] : []))

const shortly = (found: readonly TmxEvent[]) =>
  found.map((event) =>
    event.kind === 'problem'
      ? `${event.line} ${event.why}`
      : `${event.pair.sourceLanguage}>${event.pair.targetLanguage} ${event.pair.source} | ${event.pair.target}`,
  )

const file = (units: string, head = 'srclang="en"', before = '') =>
  `<?xml version="1.0"?>${before}<tmx version="1.4"><header ${head}/><body>\n${units}</body></tmx>`

const tuv = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`
const tu = (...variants: string[]) => `<tu>${variants.join('')}</tu>\n`

describe('a TMX file', () => {
  it('gives its units, whatever the version says of languages', async () => {
    const old = '<tu><tuv lang="EN-US"><seg>Old</seg></tuv><tuv lang="FR-FR"><seg>Vieux</seg></tuv></tu>'
    expect(shortly(await events(file(tu(tuv('en', 'New '), tuv('fr', 'Neuf')) + old)))).toEqual([
      'en>fr New | Neuf',
      'en-US>fr-FR Old | Vieux',
    ])
  })

  it('says with the line what it leaves out, and goes on', async () => {
    const units = [
      tu(tuv('en', 'One'), tuv('fr', 'Un')),
      tu(tuv('en', 'Two')),
      tu(tuv('de', 'Drei'), tuv('fr', 'Trois')),
      tu(tuv('en', ' '), tuv('fr', 'Vide')),
      tu('<tuv><seg>Five</seg></tuv>', tuv('fr', 'Cinq')),
      tu(tuv('en', 'AT&T'), tuv('fr', 'AT&T')),
      tu(tuv('en', 'a'.repeat(20_001)), tuv('fr', 'Long')),
      '<tu><tuv xml:lang="en"><seg>Seven</tuv><tuv xml:lang="fr"><seg>Sept</seg></tuv></tu>\n',
      tu(tuv('en', 'Last'), tuv('fr', 'Dernier')),
    ]
    expect(shortly(await events(file(units.join(''))))).toEqual([
      'en>fr One | Un',
      '3 no_target',
      '4 no_source',
      '5 empty',
      '6 no_language',
      'en>fr AT&T | AT&T',
      '8 too_large',
      '9 malformed',
      'en>fr Last | Dernier',
    ])
  })

  it.each([
    ['a&b; c', 'entities'],
    ['a & b', 'a & b'],
    ['a &amp; &#38; b', 'a & & b'],
    ['&', '&'],
    ['<![CDATA[a & <b> &amp;]]> & c', 'a & <b> &amp; & c'],
    ['<![CDATA[]]]]><![CDATA[> &]]>', ']]> &'],
  ])('reads %s as %s, wherever its pieces end', async (text, said) => {
    const bytes = new TextEncoder().encode(file(tu(tuv('en', text), tuv('fr', 'x'))))
    for (let size = 1; size < 24; size++) {
      const read = all(readTmx(inPieces(bytes, size)))
      const found = await read.then(pairsOf).catch((error: Refusal) => error.detail.why)
      expect(Array.isArray(found) ? found[0]?.source : found).toBe(said)
    }
  })

  it('is not exhausted by what no program writes', async () => {
    const many = (count: number, text: string) => text.repeat(count)
    const units = [
      tu(tuv('en', many(20_000, '<![CDATA[]]>')), tuv('fr', 'sections')),
      tu(tuv('en', `a${many(501, '<ph/>')}`), tuv('fr', 'codes')),
      tu(tuv('en', `a<ph type="${many(30_000, 'A')}"/>`), tuv('fr', 'attributes')),
      tu(many(201, tuv('en', 'x')), tuv('fr', 'languages')),
      tu(many(21, `<prop type="${many(100_000, 'A')}"/>`), tuv('en', 'x'), tuv('fr', 'properties')),
      tu(tuv('en', 'Last'), tuv('fr', 'Dernier')),
    ]
    const bytes = new TextEncoder().encode(file(units.join('')))
    const found = shortly(await all(readTmx(inPieces(bytes, bytes.length))))
    const leftOut = [2, 3, 4, 5, 6].map((line) => `${line} too_large`)
    expect(found).toEqual([...leftOut, 'en>fr Last | Dernier'])
  })

  it('keeps no more of what a unit says of itself than there is room for', async () => {
    const about = `<note>${'N'.repeat(19_990)}</note><note>second</note><note>third</note><prop type="p">kept</prop>`
    const unit = `<tu tuid="${'7'.repeat(1_001)}" creationdate="00000101T000000Z">${about}${tuv('en', 'A')}${tuv('fr', 'B')}</tu>`
    const [pair] = pairsOf(await events(file(unit)))
    expect(pair!.about.notes.map(({ length }) => length)).toEqual([19_990, 6])
    expect(pair!.about).toMatchObject({ props: [{ type: 'p', text: 'kept' }] })
    expect(pair!.about).not.toHaveProperty('tuid')
    expect(pair!.about).not.toHaveProperty('creationDate')
  })

  it('says where a file was cut short within a unit', async () => {
    const whole = file(tu(tuv('en', 'One'), tuv('fr', 'Un')) + tu(tuv('en', 'Two'), tuv('fr', 'Deux')))
    const found = shortly(await events(whole.slice(0, whole.indexOf('Deux'))))
    expect(found).toEqual(['en>fr One | Un', '3 malformed'])
  })

  it('goes on behind a tag nobody opened', async () => {
    const broken = '<tu><tuv xml:lang="en"><seg>x</b></seg></tuv></tu>\n'
    const found = shortly(await events(file(broken + tu(tuv('en', 'After'), tuv('fr', 'Après')))))
    expect(found.at(0)).toContain('malformed')
    expect(found.filter((each) => each.startsWith('en>'))).toEqual(['en>fr After | Après'])
  })

  const three = tu(tuv('en', 'One'), tuv('fr', 'Un'), tuv('de', 'Eins'))

  it.each([
    ['srclang="en"', {}, ['en>fr One | Un', 'en>de One | Eins']],
    ['srclang="en"', { targetLanguage: 'de-AT' }, ['en>de One | Eins']],
    ['srclang="en"', { sourceLanguage: 'de', targetLanguage: 'fr' }, ['de>fr Eins | Un']],
    ['srclang="*all*"', { sourceLanguage: 'fr' }, ['fr>en Un | One', 'fr>de Un | Eins']],
    [
      'srclang="*all*"',
      {},
      [
        'en>fr One | Un',
        'en>de One | Eins',
        'fr>en Un | One',
        'fr>de Un | Eins',
        'de>en Eins | One',
        'de>fr Eins | Un',
      ],
    ],
  ])('with %s, asked for %j, gives %j', async (head, wanted, pairs) => {
    expect(shortly(await events(file(three, head), wanted))).toEqual(pairs)
  })

  it('never takes Chinese of one script for the other', async () => {
    const units = tu(tuv('en', 'One'), tuv('zh-Hant', '壹'))
    expect(shortly(await events(file(units), { targetLanguage: 'zh-CN' }))).toEqual(['2 no_target'])
  })

  it('keeps what it says of its units', async () => {
    const unit = `<tu tuid="7" usagecount="3" creationdate="20250403T223000Z"><note>N</note><prop type="x-client">C</prop>
      <tuv xml:lang="en" changedate="20250404T000000Z" changeid="ana"><seg>A</seg></tuv>${tuv('fr', 'B')}</tu>`
    const [pair] = pairsOf(await events(file(unit)))
    expect(pair!.about).toEqual({
      tuid: '7',
      usageCount: 3,
      creationDate: new Date('2025-04-03T22:30:00Z'),
      changeDate: new Date('2025-04-04T00:00:00Z'),
      changeId: 'ana',
      props: [{ type: 'x-client', text: 'C' }],
      notes: ['N'],
    })
  })

  const [a, b, c] = [0, 1, 2].map(codeCharacter)

  it.each([
    [
      'pairs by i',
      '<bpt i="1">&lt;b></bpt>x<ept i="1">&lt;/b></ept>',
      '<bpt i="1">&lt;b></bpt>y<ept i="1">&lt;/b></ept>',
      `${a}x${b}`,
      `${a}y${b}`,
    ],
    ['a highlight with words in it', '<hi>x</hi> z', 'z <hi>y</hi>', `${a}x${b} z`, `z ${a}y${b}`],
    [
      'placeholders by x, in any order',
      '<ph x="1">{0}</ph>a<ph x="2">{1}</ph>',
      '<ph x="2">{1}</ph>a<ph x="1">{0}</ph>',
      `${a}a${b}`,
      `${b}a${a}`,
    ],
    ['a sub-flow inside a code', '<ph>alt="<sub>words</sub>"</ph>x', 'y', `${a}x`, 'y'],
    [
      'overlapping pairs, one by one',
      '<bpt i="1">1</bpt>x<bpt i="2">2</bpt>y<ept i="1">1</ept>z<ept i="2">2</ept>',
      'y',
      `${a}x${b}y${c}z${codeCharacter(3)}`,
      'y',
    ],
    ['isolated and older codes', '<it pos="begin">i</it>x<ut>u</ut>', 'y', `${a}x${b}`, 'y'],
    ['a character of private use', 'x\uE005', '\uE005y', `x${a}`, `${a}y`],
  ])('reads %s', async (_, source, target, codedSource, codedTarget) => {
    const [pair] = pairsOf(await events(file(tu(tuv('en', source), tuv('fr', target)))))
    expect([pair!.source, pair!.target]).toEqual([codedSource, codedTarget])
  })

  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf], 'utf8'],
    ['UTF-16 little end first', [0xff, 0xfe], 'utf16le'],
    ['UTF-16 without a mark', [], 'utf16le'],
  ] as const)('is read in %s', async (_, mark, encoding) => {
    const bytes = Buffer.from(file(tu(tuv('en', 'Łódź'), tuv('fr', 'Île'))), encoding)
    expect(shortly(await events(Buffer.concat([Buffer.from(mark), bytes])))).toEqual(['en>fr Łódź | Île'])
  })

  it('is read in UTF-16 big end first', async () => {
    const bytes = Buffer.from(`\uFEFF${file(tu(tuv('en', 'Łódź'), tuv('fr', 'Île')))}`, 'utf16le').swap16()
    expect(shortly(await events(bytes))).toEqual(['en>fr Łódź | Île'])
  })

  const doctype = (inside: string) =>
    file(tu(tuv('en', '&x;'), tuv('fr', 'b')), 'srclang="en"', `<!DOCTYPE tmx ${inside}>`)

  it.each([
    ['an internal subset', doctype('[<!ENTITY x "y">]'), 'entities'],
    ['a name nobody declared', file(tu(tuv('en', '&x;'), tuv('fr', 'b'))), 'entities'],
    ['what is no TMX', '<?xml version="1.0"?><html/>', 'not_tmx'],
    ['what is no XML', 'hello', 'not_xml'],
    ['nothing', '', 'not_xml'],
    ['bytes of another encoding', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c]), 'encoding'],
    ['elements in elements in elements', file('<tu>'.repeat(200)), 'too_deep'],
  ])('is refused with %s', async (_, text, why) => {
    const refused = await events(text).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refusal)
    expect((refused as Refusal).detail.why).toBe(why)
  })

  it('may name a DTD, which nobody fetches', async () => {
    const named = file(
      tu(tuv('en', 'A'), tuv('fr', 'B')),
      'srclang="en"',
      '<!DOCTYPE tmx SYSTEM "http://127.0.0.1:1/tmx14.dtd">',
    )
    expect(shortly(await events(named))).toEqual(['en>fr A | B'])
  })
})

const words = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '&', '<', '"', 'é', '文', '\t', '\u00A0'),
  minLength: 1,
  maxLength: 12,
})
const codes = fc.constantFrom<Piece[]>(
  [{ number: 0, type: 'link', role: 'open', href: 'https://example.org/?a=1&b="2"', title: 'T' }],
  [{ number: 0, type: 'strong', role: 'open' }],
  [{ number: 0, type: 'strong', role: 'close' }],
  [{ number: 0, type: 'link', role: 'close' }],
  [{ number: 0, type: 'break', role: 'single' }],
  [{ number: 0, type: 'private_use', role: 'single', character: '\uE123' }],
)

const coded = fc
  .array(
    fc.oneof(
      words.map((text): Piece[] => [text]),
      codes,
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => fromPieces(['x', ...pieces.flat(), 'x']))

const pair = coded.chain(({ text, codes: own }) =>
  fc.record({
    sourceLanguage: fc.constantFrom('en', 'en-GB'),
    targetLanguage: fc.constantFrom('fr', 'zh-Hant-TW'),
    source: fc.constant(text),
    target: fc.constant(`y ${text} y`),
    codes: fc.constant(own),
    about: fc.record({
      props: fc.array(fc.record({ type: fc.constantFrom('x-a', 'x-b'), text: words }), { maxLength: 2 }),
      notes: fc.array(words, { maxLength: 2 }),
      usageCount: fc.nat(1000),
      changeDate: fc.constant(new Date('2026-11-23T05:00:00Z')),
    }),
  }),
)

describe('what is written', () => {
  it('is read again as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 4 }), async (pairs) => {
        const text = (await all(writeTmx(pairs))).join('')
        // Each unit names its own source language.
        const read = pairsOf(await events(text))
        expect(read).toEqual(pairs)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps the codes of other programs', async () => {
    const seg =
      '<bpt i="1" x="1" type="bold">{b}</bpt>x<ept i="1">{/b}</ept> <ph x="3">%s</ph> <hi x="4">h</hi> <it x="6" pos="begin">I</it>'
    const unit = tu(tuv('en', seg), tuv('fr', seg.replace('>x<', '>y<')))
    const read = pairsOf(await events(file(unit)))
    const again = pairsOf(await events((await all(writeTmx(read))).join('')))
    expect(again[0]!.source).toBe(read[0]!.source)
    expect(again[0]!.target).toBe(read[0]!.target)
    const said = (pairs: TmxPair[]) =>
      pairs[0]!.codes.map((code) =>
        code.type === 'foreign' ? [code.element, code.role, code.content] : code,
      )
    expect(said(again)).toEqual(said(read))
  })
})
