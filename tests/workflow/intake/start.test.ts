import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/platform/database'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { begunRelease, block, draftRelease, meeting, refusalOf } from '@/tests/fixtures/releases'
import { saveSource } from '@/workflow/intake/save-source'
import { start } from '@/workflow/intake/start'

let ana: Known

beforeAll(async () => {
  ana = await person({ name: 'Ana', roles: ['officer'] })
})

const draftingJobs = async (releaseId: string) => {
  const ids = await database.localisation.findMany({
    where: { releaseId },
    select: { id: true, language: true },
  })
  const rows = await statement(`SELECT data FROM jobs.job WHERE name = 'draft-localisation'`)
  const asked = rows.map(({ data }) => (data as { localisationId: string }).localisationId)
  return ids
    .filter(({ id }) => asked.includes(id))
    .map(({ language }) => language)
    .toSorted()
}

describe('starting a release', () => {
  it('begins every language of its nations, and the source language for its page', async () => {
    const { releaseId, languages } = await begunRelease(ana, { nations: ['FR', 'BE'] })
    expect(languages.toSorted()).toEqual(['de', 'en', 'fr', 'nl'])
    const rows = await database.localisation.findMany({
      where: { releaseId },
      orderBy: { language: 'asc' },
      select: { language: true, _count: { select: { translations: true } } },
    })
    expect(rows.map(({ language, _count }) => [language, _count.translations])).toEqual([
      ['de', 6],
      ['en', 0],
      ['fr', 6],
      ['nl', 6],
    ])
    expect(await draftingJobs(releaseId)).toEqual(['de', 'fr', 'nl'])
    expect(await database.release.findUnique({ where: { id: releaseId } })).toMatchObject({
      state: 'in_translation',
    })
  })

  it('takes languages named beside the nations, once each', async () => {
    const { releaseId, version } = await draftRelease(ana, { nations: ['FR'] })
    const { languages } = await start(ana, { releaseId, version, languages: ['es', 'fr', 'en'] })
    expect(languages.toSorted()).toEqual(['en', 'es', 'fr'])
  })

  it('begins two hundred sentences in thirty languages at once', async () => {
    const sentences = Array.from({ length: 199 }, (_, n) => block('paragraph', `Sentence number ${n + 1}.`))
    const { releaseId, version } = await draftRelease(ana, { blocks: [block('title', 'Long'), ...sentences] })
    const languages =
      'bg cs da de el es et fi ga hr hu is it ja lt lv mt nb nl nn pl pt ro sk sl sq sv tr uk'.split(' ')
    await start(ana, { releaseId, version, languages })
    expect(await database.translation.count({ where: { localisation: { releaseId } } })).toBe(200 * 30)
    expect(await draftingJobs(releaseId)).toHaveLength(30)
  })

  it('refuses a release without a language, and leaves it a draft', async () => {
    const { releaseId, version } = await draftRelease(ana, { nations: ['GB'] })
    const input = { releaseId, version, languages: [] }
    expect(await refusalOf(start(ana, input))).toEqual({ reason: 'not_ready', why: 'no_language' })
    expect(await database.release.findUnique({ where: { id: releaseId } })).toMatchObject({
      state: 'draft',
      version,
    })
  })

  it('starts once, however often it is asked', async () => {
    const { releaseId, version } = await draftRelease(ana)
    const input = { releaseId, version, languages: [] }
    const both = await Promise.allSettled([start(ana, input), start(ana, input)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await database.localisation.count({ where: { releaseId } })).toBe(2)
    const again = start(ana, { ...input, version: version + 1 })
    expect(await refusalOf(again)).toEqual({ reason: 'not_allowed', why: 'begun' })
  })

  it('ends saving of the draft: a new revision is the way from then on', async () => {
    const { releaseId, version } = await begunRelease(ana)
    const save = saveSource(ana, { releaseId, version, sourceLanguage: 'en', blocks: meeting })
    expect(await refusalOf(save)).toEqual({ reason: 'not_allowed', why: 'begun' })
  })
})
