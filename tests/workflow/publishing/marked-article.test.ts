import { expect, test } from 'vitest'
import { database } from '@/platform/database'
import { begunRelease, team } from '@/tests/fixtures/work'
import { preview } from '@/workflow/publishing/preview'
import { markedArticle } from '@/workflow/publishing/marked-article'
import type { LocalisationOfPairs } from '@/workflow/publishing/pairs-of'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import type { InlineCode } from '@/workflow/text/inline-code'

const link: InlineCode[] = [
  { number: 0, type: 'link', role: 'open', href: 'https://example.org/' },
  { number: 1, type: 'link', role: 'close' },
]
const pair = (id: string, text: string, target = '') => ({
  segmentId: `segment of ${id}`,
  source: { text, codes: text.includes('\uE000') ? link : [], version: 1 },
  translation: { id, text: target, sourceVersion: 1 },
  joined: [],
})

const localisation = (language: string, pairs: object[]) =>
  ({
    ...{ releaseId: '', slug: 'a', language, sourceLanguage: 'en', revision: { number: 1, isCleared: true } },
    blocks: [
      { kind: 'title', pairs: [pair('t', 'A title', 'Un titre')] },
      { kind: 'paragraph', pairs },
    ],
  }) as unknown as LocalisationOfPairs

const marked = (pairs: object[], typed: Record<string, string> = {}, language = 'fr') =>
  markedArticle(localisation(language, pairs), new Map(Object.entries(typed)))!.blocks[1]!.marked

test('each sentence leads to its translation; what nobody has said yet stands in the source’s words', () => {
  expect(marked([pair('a', 'One. ', 'Un.'), pair('b', 'Two.')])).toEqual({
    between: ' ',
    sentences: [
      { text: 'Un.', codes: [], translationId: 'a' },
      { text: 'Two.', codes: [], translationId: 'b', foreign: 'en' },
    ],
  })
  expect(marked([pair('a', 'One.', '一。')], {}, 'ja')?.between).toBe('')
})

test('what is typed stands in, without a code that is only half there', () => {
  const pairs = [pair('a', '\uE000One\uE001.', '\uE000Un\uE001.'), pair('b', 'Two.', 'Deux.')]
  const { sentences } = marked(pairs, { a: '\uE000Une\uE001 \uE007fois.', b: ' ' })!
  expect(sentences.map(({ text }) => text)).toEqual(['\uE000Une\uE001 fois.', 'Deux.'])
})

test('a page beside work has its marks and what its reader typed; nobody else’s page has either', async () => {
  const { anna, bela } = await team()
  const { localisationId, translationIds } = await begunRelease([
    { source: 'They <met>.', draft: 'Ils se sont <vus>.' },
  ])
  const id = translationIds[1]!
  const { version } = await database.translation.findUniqueOrThrow({ where: { id } })
  await saveWorkingCopy(anna, {
    ...{ translationId: id, text: 'Ils se sont rencontrés.', baseVersion: version, work: 'translate' },
  } as Parameters<typeof saveWorkingCopy>[1])
  const beside = await preview(anna, { localisationId, beside: 'work' })
  expect(beside).toContain(`<span class="sentence" id="sentence-${id}">Ils se sont rencontrés.</span>`)
  expect(await preview(bela, { localisationId, beside: 'work' })).toContain('Ils se sont &lt;vus&gt;.</span>')
  const plain = await preview(anna, { localisationId })
  expect(plain).toContain('<p>Ils se sont &lt;vus&gt;.</p>')
  expect(plain).not.toMatch(/sentence|rencontrés|:target/u)
})
