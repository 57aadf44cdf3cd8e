import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { begunRelease, block, draftRelease, refusalOf } from '@/tests/fixtures/releases'
import { releaseList } from '@/workflow/intake/release-list'

let ana: Known
let ben: Known

beforeAll(async () => {
  ana = await person({ name: 'Ana', roles: ['officer'] })
  ben = await person({ name: 'Ben', roles: ['officer'] })
})

const named = (title: string) => ({ blocks: [block('title', title), block('paragraph', 'Text.')] })
const at = (local: string) => ({ embargo: { local, zone: 'UTC' } })

describe('the list of releases', () => {
  it('begins with those without an embargo, then the latest; with titles and progress', async () => {
    const { releaseId } = await begunRelease(ana, {
      ...named('Early'),
      ...at('2031-01-01T10:00'),
      nations: ['FR', 'UA'],
    })
    await draftRelease(ana, named('Open'))
    await draftRelease(ana, { ...named('Late'), ...at('2032-01-01T10:00') })
    const [one] = await database.translation.findMany({ where: { localisation: { releaseId } } })
    await database.translation.update({
      where: { id: one!.id },
      data: { state: 'approved', approvedById: ana.personId },
    })
    const { releases, total, pages } = await releaseList(ana, { page: 1 })
    expect({ total, pages }).toEqual({ total: 3, pages: 1 })
    expect(releases.map(({ title }) => title)).toEqual(['Open', 'Late', 'Early'])
    expect(releases[0]).toMatchObject({ state: 'draft', languages: 0, translations: 0, embargoAt: null })
    expect(releases[2]).toMatchObject({
      state: 'in_translation',
      cleared: false,
      languages: 2,
      segments: 2,
      translations: 4,
      confirmed: 1,
      approved: 1,
      embargoAt: '2031-01-01T10:00:00.000Z',
    })
  })

  it('leaves out restricted releases that do not name the person', async () => {
    await draftRelease(ana, { ...named('Between us'), restricted: true })
    const titles = async (actor: Known) =>
      (await releaseList(actor, { page: 1 })).releases.map(({ title }) => title)
    expect(await titles(ana)).toContain('Between us')
    expect(await titles(ben)).not.toContain('Between us')
  })

  it('goes page by page', async () => {
    for (let number = 0; number < 21; number++) await draftRelease(ana, named(`Release ${number}`))
    const first = await releaseList(ana, { page: 1 })
    const second = await releaseList(ana, { page: 2 })
    expect(first.releases).toHaveLength(20)
    expect(second.releases).toHaveLength(first.total - 20)
    const ids = [...first.releases, ...second.releases].map(({ id }) => id)
    expect(new Set(ids).size).toBe(first.total)
  })

  it('is for officers', async () => {
    const translator = await person({ name: 'Teo', roles: ['translator'], languages: ['fr'] })
    expect(await refusalOf(releaseList(translator, { page: 1 }))).toEqual({ reason: 'not_allowed' })
  })
})
