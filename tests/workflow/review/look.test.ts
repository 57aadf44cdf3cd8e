import { describe, expect, test } from 'vitest'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { begunRelease, machineDraft, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { confirm } from '@/workflow/review/confirm'
import { look } from '@/workflow/review/look'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import { seenTextsOf } from '@/workflow/review/seen-texts'

const sentences = [
  { source: 'Ministers meet today.', draft: 'Les ministres se réunissent.' },
  { source: 'They talk.', draft: 'Ils se parlent.' },
]

async function begin() {
  const people = await team()
  const { localisationId, translationIds } = await begunRelease(sentences)
  const [, first, second] = translationIds
  return { ...people, localisationId, first: first!, second: second! }
}

const now = async (id: string) => {
  const { version, sourceVersion } = await seen(id)
  return { translationId: id, version, sourceVersion }
}

describe('looks', () => {
  test('are kept for each person, of the text as it stands', async () => {
    const { bela, both, localisationId, first, second } = await begin()
    const looks = [await now(first), await now(second), await now(first)]
    expect(await look(bela, { localisationId, looks })).toEqual({ taken: 2 })
    expect(await look(bela, { localisationId, looks })).toEqual({ taken: 0 })
    expect((await seenTextsOf(bela, [first, second])).get(second)).toEqual({ version: 2, text: null })
    expect(await seenTextsOf(both, [first, second])).toEqual(new Map())
  })

  test('at another version, another source, or another release are passed over', async () => {
    const { bela, localisationId, first, second } = await begin()
    const other = await begin()
    const looks = [
      { ...(await now(first)), version: 1 },
      { ...(await now(second)), sourceVersion: 2 },
      await now(other.first),
    ]
    expect(await look(bela, { localisationId, looks })).toEqual({ taken: 0 })
    expect(await database.look.count({ where: { personId: bela.personId } })).toBe(0)
  })

  test('say what somebody last saw of a text that was changed since, and nothing of one that only moved', async () => {
    const { anna, bela, localisationId, first, second } = await begin()
    await look(bela, { localisationId, looks: [await now(first), await now(second)] })
    await confirm(anna, { ...(await now(first)), text: 'Les ministres siègent.', work: 'translate' })
    await confirm(anna, { ...(await now(second)), text: 'Ils se parlent.', work: 'translate' })
    expect(await seenTextsOf(bela, [first, second])).toEqual(
      new Map([
        [first, { version: 2, text: 'Les ministres se réunissent.' }],
        [second, { version: 2, text: null }],
      ]),
    )
  })

  test('say nothing of what others typed and left', async () => {
    const { anna, bela, localisationId, first } = await begin()
    await look(bela, { localisationId, looks: [await now(first)] })
    const typed = {
      translationId: first,
      text: 'Les ministres siègent.',
      baseVersion: 2,
      work: 'translate' as const,
    }
    await saveWorkingCopy(anna, { ...typed, copyVersion: null, page: null, leaving: true })
    await machineDraft(first, 'Les ministres se rencontrent.')
    expect((await seenTextsOf(bela, [first])).get(first)).toEqual({
      version: 2,
      text: 'Les ministres se réunissent.',
    })
  })

  test('are only for the people of the release', async () => {
    const { localisationId, first } = await begin()
    const dirk = await person({ name: 'Dirk', roles: ['reviewer'], languages: ['nl'] })
    expect(await refusalOf(look(dirk, { localisationId, looks: [await now(first)] }))).toMatchObject({
      reason: 'not_found',
    })
  })
})
