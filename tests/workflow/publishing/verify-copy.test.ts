import '@/tests/fixtures/data-folder'
import { beforeAll, expect, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { approvedRelease, office, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { database } from '@/platform/database'
import { rollBack } from '@/workflow/publishing/after/roll-back'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import { verifyCopy } from '@/workflow/publishing/forms/verify-copy'
import { sweepPassages } from '@/workflow/publishing/integrity/keep-passages'
import { publish } from '@/workflow/publishing/publish'

let people: Office
beforeAll(async () => {
  people = await office()
})

async function published() {
  const { releaseId, localisation } = await approvedRelease(people)
  await signOffAll(people.olga, ['en', 'fr'].map(localisation))
  await publish(people.olga, { releaseId })
  const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  return { releaseId, fr: localisation('fr'), slug }
}

/** So many versions of another text, newer than everything else. */
async function publishMany(localisationId: string, count: number) {
  await statement(
    `INSERT INTO "Edition" (id, "localisationId", number, state, article, hash, provenance, "revisionNumber",
       "signedOffById", version, "liveAt")
     SELECT gen_random_uuid(), "localisationId", number + n, 'replaced',
       replace(article, 'Les ministres se réunissent', 'Le port numéro ' || chr(64 + n % 26) || ' reste fermé'),
       hash, provenance, "revisionNumber", "signedOffById", version + n, now() + interval '1 minute'
     FROM "Edition", generate_series(1, $2::int) n WHERE "localisationId" = $1 AND state = 'live'`,
    [localisationId, count],
  )
  await sweepPassages()
}

const edition = (localisationId: string) => database.edition.findFirstOrThrow({ where: { localisationId } })

test('a text is found however many have been published since, and wherever the copy of it begins and ends', async () => {
  const [old, other] = [await published(), await published()]
  await database.$executeRaw`ALTER TABLE "Edition" DISABLE TRIGGER "Edition_frozen"`
  const only = 'Seule la ville de Lisbonne avait invité les ministres cette année.'
  await database.$executeRaw`
    UPDATE "Edition" SET article = replace(article, 'La réunion', ${`${only} La réunion`}) WHERE "localisationId" = ${old.fr}::uuid`
  await database.$executeRaw`ALTER TABLE "Edition" ENABLE TRIGGER "Edition_frozen"`
  await database.editionPassages.deleteMany({ where: { edition: { localisationId: old.fr } } })
  await publishMany(other.fr, 5_100)
  for (const text of [only, 'la ville de Lisbonne avait invité les ministres', `Selon eux :\n“${only}”`])
    expect(await verifyCopy({ text, address: '' })).toMatchObject({
      edition: { address: expect.stringContaining(`/fr/news/${old.slug}/versions/1`) },
    })
  const { hash } = await edition(old.fr)
  expect(await verifyCopy({ text: only, address: `fr/news/${old.slug}` })).toMatchObject({
    ...{ is: 'genuine', isWhole: false, edition: { hash, version: 1 } },
  })
}, 180_000)

test('at the address of one release nothing of another is found', async () => {
  const [one, other] = [await published(), await published()]
  const { article } = await edition(one.fr)
  const text = (JSON.parse(article) as { blocks: { text: string }[] }).blocks[1]!.text
  const found = await verifyCopy({ text, address: `fr/news/${other.slug}` })
  expect(found).toMatchObject({ edition: { address: expect.stringContaining(other.slug) } })
})

test('a version given again is found like the one it repeats', async () => {
  const { releaseId, fr, slug } = await published()
  const { id } = await edition(fr)
  await withdraw(people.olga, { releaseId, editionIds: [id], reason: 'Too soon.' })
  await rollBack(people.omar, { releaseId, to: [{ editionId: id, insteadOf: id }], reason: 'Not so.' })
  const text = 'Les ministres de 30 nations se sont réunis lundi à Lisbonne.'
  expect(await verifyCopy({ text, address: `fr/news/${slug}` })).toMatchObject({
    ...{ is: 'genuine', also: [1], edition: { version: 2, state: 'live' } },
  })
})
