import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { begunRelease, draftRelease, meeting, refusalOf } from '@/tests/fixtures/releases'
import { clear } from '@/workflow/intake/clear'
import { saveSource } from '@/workflow/intake/save-source'

let ana: Known
let ben: Known
let reviewer: Known

beforeAll(async () => {
  ana = await person({ name: 'Ana', roles: ['officer'] })
  ben = await person({ name: 'Ben', roles: ['officer'] })
  reviewer = await person({ name: 'Rio', roles: ['reviewer'], languages: ['fr'] })
})

const cleared = (releaseId: string) =>
  database.revision.findFirst({ where: { releaseId }, select: { clearedById: true } })

describe('clearing the source', () => {
  it('is done by a second officer, once', async () => {
    const { releaseId, version } = await begunRelease(ana)
    const input = { releaseId, revision: 1, version }
    expect(await refusalOf(clear(ana, input))).toEqual({ reason: 'not_allowed' })
    expect(await cleared(releaseId)).toEqual({ clearedById: null })
    await clear(ben, input)
    expect(await cleared(releaseId)).toEqual({ clearedById: ben.personId })
    expect(await refusalOf(clear(ben, input))).toEqual({ reason: 'changed_meanwhile' })
    const events = await database.auditEvent.findMany({ where: { releaseId, deed: 'release.clear' } })
    expect(events).toMatchObject([{ actorId: ben.personId, detail: { revision: 1 } }])
  })

  it('stands for the source as it was read and no other', async () => {
    const { releaseId, version } = await draftRelease(ana)
    await saveSource(ana, { releaseId, version, sourceLanguage: 'en', blocks: meeting })
    expect(await refusalOf(clear(ben, { releaseId, revision: 1, version }))).toEqual({
      reason: 'changed_meanwhile',
    })
    expect(await cleared(releaseId)).toEqual({ clearedById: null })
  })

  it('is not for a reviewer, and a release one may not know of is not there', async () => {
    const open = await begunRelease(ana)
    expect(await refusalOf(clear(reviewer, { ...open, revision: 1 }))).toEqual({ reason: 'not_allowed' })
    const closed = await begunRelease(ana, { restricted: true })
    expect(await refusalOf(clear(ben, { ...closed, revision: 1 }))).toEqual({ reason: 'not_found' })
    const absent = { releaseId: crypto.randomUUID(), revision: 1, version: 1 }
    expect(await refusalOf(clear(ben, absent))).toEqual({ reason: 'not_found' })
  })
})
