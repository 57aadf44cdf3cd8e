import { database } from '@/platform/database'
import { approvedRelease, hashOf, office, signOffAll } from '@/tests/fixtures/publishing'
import { block } from '@/tests/fixtures/releases'
import { publish } from '@/workflow/publishing/publish'
import { signOff } from '@/workflow/publishing/sign-off'
import type { Actor } from '@/workflow/release/actor'
import type { Block } from '@/workflow/text/block'
import { expect } from './fixtures'

const meeting = [
  block('title', 'Ministers meet in Lisbon'),
  block('paragraph', 'Ministers of 30 nations met in Lisbon on Monday.'),
  block('paragraph', 'The meeting lasted two hours.'),
]

/** A release that readers have in English and French, and what they get of it. */
export async function liveRelease(blocks: Block[] = meeting) {
  const people = await office()
  const { releaseId, localisation } = await approvedRelease(people, { blocks, nations: ['FR'] })
  await signOffAll(people.olga, [localisation('en'), localisation('fr')])
  await publish(people.olga, { releaseId })
  const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const read = async (language: string) => {
    const response = await fetch(`${process.env.COMMUNIQUE_URL}/${language}/news/${slug}`)
    return response.ok ? response.text() : ''
  }
  await expect.poll(() => read('en')).toContain('30 nations')
  await expect.poll(() => read('fr')).toContain('30 nations')
  return { people, releaseId, localisation, slug, read }
}

/** Readers get another French version, in which a word is another. */
export async function anotherFrench(
  officer: Actor,
  { releaseId, localisation, read }: Awaited<ReturnType<typeof liveRelease>>,
  [was, is]: [string, string],
): Promise<void> {
  const localisationId = localisation('fr')
  await database.$executeRaw`
    UPDATE "Translation" SET text = replace(text, ${was}, ${is}) WHERE "localisationId" = ${localisationId}::uuid`
  await signOff(officer, { localisationId, hash: await hashOf(localisationId) })
  await publish(officer, { releaseId })
  await expect.poll(() => read('fr')).toContain(is)
}
