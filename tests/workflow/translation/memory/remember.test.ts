import { beforeEach, describe, expect, it } from 'vitest'
import { reviseSegment } from '@/tests/fixtures/bare-release'
import { statement } from '@/tests/fixtures/database'
import { approvedText, importedUnits, moved, releaseNow } from '@/tests/fixtures/remembered'
import { begunRelease } from '@/tests/fixtures/work'
import { database, inTransaction } from '@/platform/database'
import { reopenTranslations } from '@/workflow/intake/carry-translations'
import { lookUp } from '@/workflow/translation/memory/look-up'
import { openMemory } from '@/workflow/translation/memory/open-memory'
import { rememberLocalisation, rememberTranslation } from '@/workflow/translation/memory/remember'
import { sweepMemory } from '@/workflow/translation/memory/sweep-memory'

let serial = 0
let source = ''

/** Sentences differ from test to test. */
beforeEach(() => {
  serial += 1
  source = `The observers of mission ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[serial]} have arrived at the crossing.`
})

const ask = async (releaseId: string | null, text = source) =>
  (await lookUp({ source: { text, codes: [] }, sourceLanguage: 'en', targetLanguage: 'fr', releaseId }))
    .filter(({ similarity }) => similarity === 100)
    .map(({ target, uses }) => `${target} ${uses}`)

const units = () => database.memoryUnit.findMany({ where: { source } })

const jobs = async (name: string) =>
  (await statement(`SELECT data FROM jobs.job WHERE name = $1 ORDER BY created_on, id`, [name])).map(
    ({ data }) => data,
  )

async function begun() {
  const { releaseId, localisationId, translationIds } = await begunRelease([{ source }])
  const { segmentId } = await database.translation.findUniqueOrThrow({ where: { id: translationIds[1]! } })
  return { releaseId, localisationId, translationId: translationIds[1]!, segmentId }
}

describe('what is approved', () => {
  it('is remembered by a job of the transaction that approves it, and doing it twice changes nothing', async () => {
    const { translationId, releaseId } = await begun()
    await moved(translationId, 'confirm', 'Les voici.')
    await moved(translationId, 'approve')
    expect(await jobs('remember-translation')).toEqual([{ translationId, version: 3 }])
    expect(await ask(releaseId)).toEqual([])
    await rememberTranslation({ translationId })
    const first = await units()
    await Promise.all([rememberTranslation({ translationId }), rememberTranslation({ translationId })])
    expect(await units()).toEqual(first)
    expect(await database.memoryProvenance.count({ where: { translationId } })).toBe(1)
    expect(await ask(releaseId)).toEqual(['Les voici. 0'])
  })

  it('is remembered when confirming approves', async () => {
    const { translationId, releaseId } = await begun()
    await moved(translationId, 'confirm_one_step', 'Les voici.')
    await rememberTranslation({ translationId })
    expect(await ask(releaseId)).toEqual(['Les voici. 0'])
  })

  it('is retired when it is sent back, and comes again with the next approval', async () => {
    const { translationId, releaseId } = await begun()
    await approvedText(translationId, 'Les voici.')
    await moved(translationId, 'send_back')
    await rememberTranslation({ translationId })
    expect(await ask(releaseId)).toEqual([])
    await approvedText(translationId, 'Ils sont arrivés.')
    expect(await ask(releaseId)).toEqual(['Ils sont arrivés. 0'])
    await moved(translationId, 'send_back')
    await approvedText(translationId, 'Les voici.')
    expect(await ask(releaseId)).toEqual(['Les voici. 0'])
  })

  it('stays while another approval says the same', async () => {
    const [one, other] = [await begun(), await begun()]
    for (const { translationId, releaseId } of [one, other]) {
      await approvedText(translationId, 'Les voici.')
      await releaseNow(releaseId)
    }
    expect(await units()).toHaveLength(1)
    await moved(one.translationId, 'send_back')
    await rememberTranslation(one)
    expect(await ask(null)).toEqual(['Les voici. 0'])
    await moved(other.translationId, 'send_back')
    await rememberTranslation(other)
    expect(await ask(null)).toEqual([])
  })

  it('is retired when its source says something else now', async () => {
    const { translationId, releaseId, localisationId, segmentId } = await begun()
    await approvedText(translationId, 'Les voici.')
    await reviseSegment(releaseId, segmentId, `${source} Again.`)
    await inTransaction((tx) =>
      reopenTranslations(tx, { releaseId, segments: [{ segmentId, from: 1, to: 2 } as never] }),
    )
    await rememberLocalisation({ localisationId })
    expect(await ask(releaseId)).toEqual([])
  })

  it('is remembered later where its job was lost or there was no memory yet', async () => {
    const { translationId, releaseId, localisationId } = await begun()
    await moved(translationId, 'confirm', 'Les voici.')
    await moved(translationId, 'approve')
    await statement(`DELETE FROM jobs.job`)
    await sweepMemory()
    const handedOff = await jobs('remember-localisation')
    expect(handedOff).toContainEqual({ localisationId, revision: 1 })
    await rememberLocalisation({ localisationId })
    expect(await ask(releaseId)).toEqual(['Les voici. 0'])
    await statement(`DELETE FROM jobs.job`)
    await sweepMemory()
    expect(await jobs('remember-localisation')).not.toContainEqual({ localisationId, revision: 1 })
  })

  it('restores what somebody deleted, and that is on record', async () => {
    const one = await begun()
    await approvedText(one.translationId, 'Les voici.')
    await releaseNow(one.releaseId)
    await statement(`UPDATE "MemoryUnit" SET "deletedAt" = now() WHERE source = $1`, [source])
    await rememberTranslation(one)
    expect(await ask(null)).toEqual([])
    await moved(one.translationId, 'send_back')
    await rememberTranslation(one)
    await approvedText(one.translationId, 'Les voici.')
    expect(await ask(null)).toEqual(['Les voici. 0'])
    const [unit] = await units()
    expect(
      await database.memoryEvent.findMany({ where: { unitId: unit!.id }, select: { deed: true } }),
    ).toEqual([{ deed: 'memory.restore' }])
  })
})

describe('confidentiality', () => {
  it('a unit is met within its release alone until that is out', async () => {
    const { translationId, releaseId } = await begun()
    const other = await begun()
    await approvedText(translationId, 'Les voici.')
    expect(await ask(releaseId)).toEqual(['Les voici. 0'])
    expect(await ask(other.releaseId)).toEqual([])
    expect(await ask(null)).toEqual([])
    await releaseNow(releaseId)
    expect(await ask(null)).toEqual(['Les voici. 0'])
    expect(await ask(other.releaseId)).toEqual(['Les voici. 0'])
  })

  it('no number tells of it: not the score, the doubts, the uses or the order of what others are offered', async () => {
    await importedUnits([{ source, target: 'Une autre version.' }])
    const asked = { source: { text: source, codes: [] }, sourceLanguage: 'en', targetLanguage: 'fr' }
    const before = await lookUp({ ...asked, releaseId: null })
    const { translationId, releaseId } = await begun()
    await approvedText(translationId, 'Les voici.')
    const [unit] = before
    await database.memoryUse.create({ data: { unitId: unit!.unitId, translationId, releaseId } })
    expect(await lookUp({ ...asked, releaseId: null })).toEqual(before)
    expect(await lookUp({ ...asked, releaseId: crypto.randomUUID() })).toEqual(before)
    const within = await lookUp({ ...asked, releaseId })
    expect(within.filter(({ similarity }) => similarity === 100)).toMatchObject([
      { target: 'Les voici.', score: 99, penalties: [{ why: 'several' }] },
      { target: 'Une autre version.', score: 98, uses: 1 },
    ])
  })

  it('a pair that others have too is met through theirs, and says nothing of the other', async () => {
    await importedUnits([{ source, target: 'Les voici.' }], { name: `${source}.tmx` })
    const { translationId, releaseId } = await begun()
    await approvedText(translationId, 'Les voici.')
    const asked = { source: { text: source, codes: [] }, sourceLanguage: 'en', targetLanguage: 'fr' }
    const [outside] = await lookUp({ ...asked, releaseId: null })
    expect(outside).toMatchObject({ origin: 'imported', score: 99 })
    expect(outside!.provenances).toMatchObject([{ origin: 'imported', name: `${source}.tmx` }])
    const [within] = await lookUp({ ...asked, releaseId })
    expect(within).toMatchObject({ origin: 'approved', score: 100 })
    expect(within!.provenances.map(({ origin }) => origin)).toEqual(['approved', 'imported'])
  })

  it('what many units of releases to come would crowd out is still offered', async () => {
    await importedUnits([{ source: `${source} Truly.`, target: 'En effet.' }])
    const sentences = Array.from({ length: 80 }, (_, at) => ({
      source: `${source} Truly, ${'x'.repeat(at + 1)}.`,
    }))
    const { releaseId, translationIds } = await begunRelease(sentences)
    for (const translationId of translationIds.slice(1)) await approvedText(translationId, 'Secret')
    const asked = {
      source: { text: `${source} Truly, yes.`, codes: [] },
      sourceLanguage: 'en',
      targetLanguage: 'fr',
    }
    const targets = async (id: string | null) =>
      (await lookUp({ ...asked, releaseId: id })).map(({ target }) => target)
    expect(await targets(null)).toContain('En effet.')
    expect(await targets(null)).not.toContain('Secret')
    expect(await targets(releaseId)).toContain('Secret')
  })
})

describe('when a release is out', () => {
  it('its units are everybody’s, merged with what says the same, and their uses with them', async () => {
    await importedUnits([{ source, target: 'Les voici.' }])
    const [open] = await units()
    const { translationId, releaseId } = await begun()
    await approvedText(translationId, 'Les voici.')
    const user = await begun()
    await releaseNow(user.releaseId)
    const closed = await database.memoryUnit.findFirstOrThrow({ where: { releaseId } })
    await database.memoryUse.create({
      data: { unitId: closed.id, translationId: user.translationId, releaseId: user.releaseId },
    })
    await openMemory({ releaseId })
    expect(await units()).toHaveLength(2)
    await releaseNow(releaseId)
    await openMemory({ releaseId })
    await openMemory({ releaseId })
    expect(await units()).toEqual([open])
    expect(await ask(null)).toEqual(['Les voici. 1'])
    expect(await database.memoryProvenance.count({ where: { unitId: open!.id } })).toBe(2)
    // Still found by its translation.
    await moved(translationId, 'send_back')
    await rememberTranslation({ translationId })
    expect(await ask(null)).toEqual(['Les voici. 1'])
    expect(await database.memoryProvenance.count({ where: { unitId: open!.id, endedAt: null } })).toBe(1)
  })

  it('a unit without a twin is opened as it is, and its translation still finds it', async () => {
    const { translationId, releaseId } = await begun()
    await approvedText(translationId, 'Les voici.')
    await releaseNow(releaseId)
    await openMemory({ releaseId })
    await rememberTranslation({ translationId })
    expect(await units()).toMatchObject([{ releaseId: null, retiredAt: null }])
    expect(await database.memoryProvenance.count({ where: { translationId } })).toBe(1)
  })
})
