import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { doSelected } from '@/workflow/review/bulk/do-selected'
import { plan } from '@/workflow/review/bulk/plan'
import type { Selected } from '@/workflow/review/bulk/selected'
import { look } from '@/workflow/review/look'

const query = vi.spyOn(pg.Client.prototype, 'query')

const statements = async (run: () => Promise<unknown>): Promise<number> => {
  query.mockClear()
  await run()
  // What pages are told goes out a moment later, together, whatever is asked meanwhile.
  return query.mock.calls.filter((call) => !JSON.stringify(call).includes('pg_notify')).length
}

test('a deed on many takes as many statements as one on two', async () => {
  const { anna, bela } = await team()
  const picked = async (length: number) => {
    const { localisationId, translationIds } = await begunRelease(
      Array.from({ length }, (_, number) => ({
        source: `They met ${number + 100}.`,
        draft: `On a vu ${number + 100}.`,
      })),
    )
    const now = async () =>
      Promise.all(
        translationIds.slice(1).map(async (translationId) => {
          const { version, sourceVersion } = await seen(translationId)
          return { translationId, version, sourceVersion }
        }),
      )
    return { localisationId, now }
  }
  const costs = async (length: number) => {
    const { localisationId, now } = await picked(length)
    const counts: number[] = []
    for (const [actor, deed] of [
      [anna, 'confirm'],
      [bela, 'approve'],
      [bela, 'take_back'],
    ] as const) {
      const segments = await now()
      await look(actor, { localisationId, looks: segments })
      const work = deed === 'confirm' ? 'translate' : 'review'
      const asked: Selected = { deed, work, localisationId, segments }
      counts.push(await statements(() => plan(actor, asked)))
      counts.push(await statements(() => doSelected(actor, asked)))
    }
    return counts
  }
  await costs(2)
  const few = await costs(2)
  expect(await costs(50)).toEqual(few)
  expect(Math.max(...few)).toBeLessThan(40)
})
