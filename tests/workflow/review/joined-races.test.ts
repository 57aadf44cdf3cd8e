import fc from 'fast-check'
import { expect, test } from 'vitest'
import { database } from '@/platform/database'
import { inReadingOrder, joinNow, paragraph, partNow, sourceVersionOf } from '@/tests/fixtures/joined'
import { block } from '@/tests/fixtures/releases'
import { seen } from '@/tests/fixtures/work'
import { articleOf } from '@/workflow/publishing/article-of'
import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { sendBack } from '@/workflow/review/send-back'
import { takeBack } from '@/workflow/review/take-back'

const three = [
  block('title', 'Ministers meet in Lisbon'),
  block('paragraph', 'It began early. It went on late. It ended well.'),
]

type Step = {
  deed: 'join' | 'part' | 'confirm' | 'approve' | 'send_back' | 'take_back'
  at: number
  who: number
}

const steps = fc.array(
  fc.record<Step>({
    deed: fc.constantFrom(
      'join',
      'join',
      'part',
      'confirm',
      'confirm',
      'approve',
      'approve',
      'send_back',
      'take_back',
    ),
    at: fc.integer({ min: 1, max: 3 }),
    who: fc.integer({ min: 0, max: 1 }),
  }),
  { minLength: 25, maxLength: 40 },
)

/** Tries a deed; what is refused changes nothing. */
async function tried(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run()
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

async function headOf(id: string): Promise<string> {
  const { joinedToId } = await database.translation.findUniqueOrThrow({ where: { id } })
  return joinedToId ?? id
}

async function does({ deed, at }: Step, actor: Actor, ids: readonly string[]): Promise<unknown> {
  const id = deed === 'join' ? ids[at]! : await headOf(ids[at]!)
  const now = { ...(await seen(id)), sourceVersion: await sourceVersionOf(id) }
  const { text: _text, ...exactly } = now
  switch (deed) {
    case 'join':
      return joinNow(actor, [await headOf(ids[at - 1]!), id])
    case 'part':
      return partNow(actor, id)
    case 'confirm':
      return confirm(actor, {
        ...now,
        text: `${now.text} Texte ${crypto.randomUUID().slice(0, 8)}.`.trim(),
        work: 'translate',
      })
    case 'approve':
      return approve(actor, exactly)
    case 'send_back':
      return sendBack(actor, { ...exactly, category: 'style', reason: 'Again.' })
    case 'take_back':
      return takeBack(actor, { ...exactly, work: 'translate' })
  }
}

test('whatever is joined, parted, confirmed and approved: the page is what was approved, and no text is lost', async () => {
  const done = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const { anna, both, localisationId, ids } = await paragraph({
        blocks: three,
        drafts: ['Titre', 'Un.', 'Deux.', 'Trois.'],
      })
      const everybody: Actor[] = [{ ...anna, roles: ['translator', 'reviewer'] }, both]
      const said = new Set<string>()
      for (const step of given) {
        const actor = everybody[step.who]!
        if (await tried(() => does(step, actor, ids))) done.set(step.deed, (done.get(step.deed) ?? 0) + 1)
        await database.claim.deleteMany({ where: { localisationId } })
        for (const { text } of await database.translation.findMany({ where: { localisationId } }))
          if (text) said.add(text)
      }
      await expectTrue(localisationId, said)
    }),
    { numRuns: 6 },
  )
  // Each of them was really done, not only refused.
  for (const deed of ['join', 'part', 'confirm', 'approve']) expect(done.get(deed) ?? 0).toBeGreaterThan(1)
}, 240_000)

async function expectTrue(localisationId: string, said: ReadonlySet<string>): Promise<void> {
  const ids = await inReadingOrder(localisationId)
  const rows = await database.translation.findMany({ where: { localisationId } })
  const of = new Map(rows.map((row) => [row.id, row]))
  const events = await database.translationEvent.findMany({ where: { translation: { localisationId } } })
  // Every text that ever stood is in the history.
  const texts = new Set(events.map(({ text }) => text))
  for (const text of said) expect(texts).toContain(text)
  // What is joined follows its first, and stands after it without a gap.
  for (const [place, id] of ids.entries()) {
    const row = of.get(id)!
    if (!row.joinedToId) continue
    const head = of.get(row.joinedToId)!
    expect(row).toMatchObject({
      ...{ state: head.state, confirmedById: head.confirmedById, approvedById: head.approvedById, text: '' },
    })
    const before = of.get(ids[place - 1]!)!
    expect([before.id, before.joinedToId]).toContain(head.id)
  }
  // Nothing is approved by who confirmed it, and the last event of each is how it stands.
  expect(
    rows.filter(
      ({ state, approvedById, confirmedById }) => state === 'approved' && approvedById === confirmedById,
    ),
  ).toEqual([])
  for (const row of rows.filter(({ version }) => version > 1)) {
    const last = events.find(
      ({ translationId, version }) => translationId === row.id && version === row.version,
    )
    expect(last).toMatchObject({ toState: row.state, text: row.text })
  }
  // The paragraph is its texts one after the other.
  const spoken = ids.slice(1).flatMap((id) => of.get(id)!.text || [])
  const { assembled } = await articleOf(localisationId)
  expect(assembled.article?.blocks[1]?.text).toBe(spoken.join(' '))
}
