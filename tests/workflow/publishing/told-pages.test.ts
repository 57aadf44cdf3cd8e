import '@/tests/fixtures/data-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { approvedRelease, hashOf, office, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { database } from '@/platform/database'
import { readdress } from '@/workflow/publishing/after/readdress'
import { remove } from '@/workflow/publishing/after/remove'
import { rollBack } from '@/workflow/publishing/after/roll-back'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import { hold } from '@/workflow/publishing/hold'
import { lift } from '@/workflow/publishing/lift'
import { publish } from '@/workflow/publishing/publish'
import { resume } from '@/workflow/publishing/resume'
import { schedule } from '@/workflow/publishing/schedule'
import { signOff } from '@/workflow/publishing/sign-off'
import { unschedule } from '@/workflow/publishing/unschedule'
import { listenForPages } from '@/workflow/release/live'
import type { LiveTold } from '@/workflow/release/live'

const told: LiveTold[] = []
const silence = listenForPages((news) => told.push(news))
afterAll(silence)

let people: Office
beforeAll(async () => {
  people = await office()
})

/** Does something, and waits until open pages have been told of it. */
async function tells(releaseId: string, deed: () => Promise<unknown>): Promise<void> {
  told.length = 0
  await deed()
  await expect.poll(() => told).toContainEqual({ kind: 'pages', releaseId })
}

test('whatever becomes of pages, boards that are open are told', async () => {
  await expect.poll(() => told).toContainEqual({ kind: 'missed' })
  const { olga, omar } = people
  const { releaseId, localisation } = await approvedRelease(people, { embargoInMs: 86_400_000 })
  const [fr, es] = [localisation('fr'), localisation('es')]
  const release = () => database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const standing = async () =>
    (
      await database.edition.findFirstOrThrow({
        where: { localisationId: fr, state: { in: ['live', 'withdrawn', 'removed'] } },
      })
    ).id
  const again = async () => ({ editionId: await standing(), insteadOf: await standing() })
  const reason = 'As agreed by telephone.'
  await tells(releaseId, async () => signOff(olga, { localisationId: fr, hash: await hashOf(fr) }))
  await signOffAll(olga, [es])
  await tells(releaseId, () => hold(omar, { localisationId: es }))
  await tells(releaseId, () => resume(omar, { localisationId: es }))
  await hold(omar, { localisationId: es })
  await tells(releaseId, async () => schedule(olga, { releaseId, version: (await release()).version }))
  await tells(releaseId, () => unschedule(olga, { releaseId }))
  await schedule(olga, { releaseId, version: (await release()).version })
  await tells(releaseId, async () =>
    lift(olga, { releaseId, version: (await release()).version, reason: 'mistake' }),
  )
  await resume(omar, { localisationId: es })
  await tells(releaseId, () => publish(olga, { releaseId }))
  for (const takeDown of [withdraw, remove])
    await tells(releaseId, async () => takeDown(olga, { releaseId, editionIds: [await standing()], reason }))
  await tells(releaseId, async () => rollBack(omar, { releaseId, to: [await again()], reason }))
  const { slug, version } = await release()
  await tells(releaseId, () => readdress(olga, { releaseId, version, slug: `${slug}-anew`, reason }))
}, 120_000)
