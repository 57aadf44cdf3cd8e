import { describe, expect, test } from 'vitest'
import { begunRelease, machineDraft, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { openWork } from '@/workflow/review/open-work'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'

const drafted = { source: 'Ministers meet today.', draft: 'Les ministres se réunissent.' }

async function begin() {
  const people = await team()
  const release = await begunRelease([drafted])
  return { ...people, ...release, id: release.translationIds[1]! }
}

describe('somebody was faster', () => {
  test('two reviewers at once: one approval', async () => {
    const { anna, bela, both, id } = await begin()
    await confirm(anna, { ...(await seen(id)), work: 'translate' })
    const { text: _text, ...at } = await seen(id)
    const asked = await Promise.allSettled([approve(bela, at), approve(both, at)])
    expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = asked.find((one) => one.status === 'rejected')
    expect(['held_by_other', 'changed_meanwhile']).toContain(refused!.reason.reason)
    expect(
      await database.translationEvent.count({ where: { translationId: id, deed: 'translation.approve' } }),
    ).toBe(1)
  })

  test('an older version: refused, with both texts kept and shown', async () => {
    const { anna, id, localisationId } = await begin()
    const old = await seen(id)
    await machineDraft(id, 'Les ministres se rencontrent aujourd’hui.')
    const mine = 'Les ministres siègent.'
    await expect(confirm(anna, { ...old, text: mine, work: 'translate' })).rejects.toMatchObject({
      reason: 'changed_meanwhile',
      detail: { kept: true, current: { version: 3, text: 'Les ministres se rencontrent aujourd’hui.' } },
    })
    const { segments } = await openWork(anna, { localisationId })
    expect(segments[1]).toMatchObject({
      version: 3,
      text: 'Les ministres se rencontrent aujourd’hui.',
      workingCopy: { text: mine, baseVersion: 2 },
    })
  })

  test('a source that changed meanwhile', async () => {
    const { anna, id } = await begin()
    const at = await seen(id)
    await expect(confirm(anna, { ...at, sourceVersion: 2, work: 'translate' })).rejects.toMatchObject({
      reason: 'changed_meanwhile',
    })
  })

  test('an approval of another version', async () => {
    const { anna, bela, id } = await begin()
    await confirm(anna, { ...(await seen(id)), work: 'translate' })
    const { text: _text, ...at } = await seen(id)
    await confirm(anna, { ...(await seen(id)), text: 'Les ministres siègent.', work: 'translate' })
    await expect(approve(bela, at)).rejects.toMatchObject({ reason: 'changed_meanwhile' })
    const edit = 'Les ministres se voient.'
    await expect(approve(bela, { ...at, text: edit })).rejects.toMatchObject({ detail: { kept: true } })
    expect(await database.workingCopy.findMany({ where: { personId: bela.personId } })).toMatchObject([
      { text: edit },
    ])
  })
})

describe('what is typed', () => {
  test('is kept apart for each person, and goes when it is confirmed', async () => {
    const { anna, both, id, localisationId } = await begin()
    await saveWorkingCopy(anna, { translationId: id, text: 'Les m', baseVersion: 2, work: 'translate' })
    const mine = (await openWork(anna, { localisationId })).segments[1]
    const theirs = (await openWork(both, { localisationId })).segments[1]
    expect([mine!.workingCopy?.text, theirs!.workingCopy]).toEqual(['Les m', null])
    await confirm(anna, { ...(await seen(id)), text: 'Les ministres siègent.', work: 'translate' })
    expect(await database.workingCopy.count({ where: { translationId: id } })).toBe(0)
  })

  test('is said to be on an older version', async () => {
    const { anna, id } = await begin()
    await machineDraft(id, 'Autre ébauche.')
    const saved = await saveWorkingCopy(anna, {
      translationId: id,
      text: 'Les',
      baseVersion: 2,
      work: 'translate',
    })
    expect(saved.newer).toMatchObject({ version: 3, text: 'Autre ébauche.', state: 'draft' })
    expect(await database.workingCopy.findMany({ where: { translationId: id } })).toMatchObject([
      { text: 'Les', baseVersion: 2 },
    ])
  })

  test('is no copy once it is the translation’s text again', async () => {
    const { anna, id } = await begin()
    await saveWorkingCopy(anna, { translationId: id, text: 'Les', baseVersion: 2, work: 'translate' })
    await saveWorkingCopy(anna, { translationId: id, text: drafted.draft, baseVersion: 2, work: 'translate' })
    expect(await database.workingCopy.count({ where: { translationId: id } })).toBe(0)
  })
})
