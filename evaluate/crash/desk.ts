/** Officers at work without a pause, as a process of its own, until it is killed or told to end. */
import { chance, oneOf } from '@/evaluate/findings/chance'
import { database } from '@/platform/database'
import { disconnectJobs } from '@/platform/jobs'
import { person } from '@/tests/fixtures/people'
import { hashOf, setEmbargo } from '@/tests/fixtures/publishing'
import { readdress } from '@/workflow/publishing/after/readdress'
import { remove } from '@/workflow/publishing/after/remove'
import { rollBack } from '@/workflow/publishing/after/roll-back'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import { publish } from '@/workflow/publishing/publish'
import { schedule } from '@/workflow/publishing/schedule'
import { signOff } from '@/workflow/publishing/sign-off'
import { changeNation } from '@/workflow/release/change-nation'
import { Refusal } from '@/workflow/release/refusal'
import { newMarker } from './marker'

const random = chance(Number(process.argv[2]))
const officer = await person({ name: 'Olga Officer', roles: ['officer'] })
const administrator = await person({ name: 'Ada Administrator', roles: ['administrator'] })
const reason = 'As agreed by telephone.'

type Release = Awaited<ReturnType<typeof releases>>[number]

const releases = () =>
  database.release.findMany({
    where: { kind: 'news' },
    include: { localisations: { include: { editions: { orderBy: { number: 'desc' } } } } },
  })

const stands = ({ localisations }: Release) =>
  localisations.flatMap(({ editions }) =>
    editions.filter(({ state }) => ['live', 'withdrawn', 'removed'].includes(state)),
  )

/** Some of several, at least one. */
const some = <T>(several: T[]): T[] => {
  const picked = several.filter(() => random() < 0.5)
  return picked.length > 0 ? picked : several.slice(0, 1)
}

const deeds: Record<string, (release: Release) => Promise<unknown>> = {
  publish: ({ id }) => publish(officer, { releaseId: id }),
  'publish at its instant': async ({ id, version, releasedAt }) => {
    if (releasedAt) return
    await setEmbargo(id, 400)
    await schedule(officer, { releaseId: id, version })
  },
  correct: async ({ localisations }) => {
    const { id } = oneOf(localisations, random)!
    await database.$executeRaw`
      UPDATE "Translation" SET text = regexp_replace(text, '(Lisbonne|Lisboa)( qz[a-z]+)?', ${`\\1 ${newMarker(random)}`})
      WHERE "localisationId" = ${id}::uuid AND text ~ '(Lisbonne|Lisboa)'`
  },
  'sign off': async ({ localisations }) => {
    for (const { id } of some(localisations))
      await signOff(officer, { localisationId: id, hash: await hashOf(id) })
  },
  withdraw: (release) => withdraw(officer, { releaseId: release.id, editionIds: some(ids(release)), reason }),
  remove: (release) => remove(officer, { releaseId: release.id, editionIds: some(ids(release)), reason }),
  'roll back': (release) => {
    const to = some(stands(release)).map((edition) => {
      const { editions } = release.localisations.find(({ id }) => id === edition.localisationId)!
      const known = editions.filter(({ version }) => version !== null)
      return { editionId: oneOf(known, random)!.id, insteadOf: edition.id }
    })
    return rollBack(officer, { releaseId: release.id, to, reason })
  },
  readdress: async ({ id, version }) => {
    if (random() > 0.3) return
    await readdress(officer, { releaseId: id, version, slug: newMarker(random), reason })
  },
  'begin or end with a nation': async () => {
    const { code, languages, partner } = await database.nation.findUniqueOrThrow({ where: { code: 'UA' } })
    await changeNation(administrator, { code, languages, partner: !partner, from: { languages, partner } })
  },
}

const ids = (release: Release): string[] => stands(release).map(({ id }) => id)
const names = Object.keys(deeds)

const ending = new AbortController()
process.once('SIGTERM', () => ending.abort())
process.send?.({ ready: true })
while (!ending.signal.aborted) {
  const deed = oneOf(names, random)!
  const release = oneOf(await releases(), random)!
  try {
    await deeds[deed]!(release)
    process.send?.({ did: deed })
  } catch (error) {
    // What may not be done is refused, or asked for wrongly where there is nothing to do it to.
    if (!(error instanceof Refusal)) process.send?.({ fault: `${deed}: ${String(error)}` })
  }
}
await disconnectJobs()
await database.$disconnect()
process.disconnect?.()
