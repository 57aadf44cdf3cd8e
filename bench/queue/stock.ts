import type { PrismaClient } from '@/prisma/generated/client'
import { placeTranslations } from '@/workflow/intake/place-translations'

/** Languages of each release, the first of them the one that is asked for, and segments of each of its languages. */
export const languages = [
  ...['fr', 'de', 'es', 'it', 'nl', 'pl', 'pt', 'ro', 'sv', 'da', 'fi', 'el', 'cs', 'sk', 'sl', 'hr', 'hu', 'bg'],
  ...['et', 'lv', 'lt', 'ga', 'mt', 'uk', 'tr', 'ja', 'ko', 'ar', 'no', 'is'],
]
export const segmentsEach = 20

/** `open`: releases in work, their texts in every state; the others are out, all of their texts approved. */
type Stock = { from: number; to: number; open: boolean; people: string[] }

const states = `(ARRAY['untranslated', 'draft', 'awaiting_review', 'changes_requested', 'approved'])`

/** Puts releases into the database as the program leaves them, each number its own. Counts follow by the triggers. */
export async function stockReleases(database: PrismaClient, { from, to, open, people }: Stock): Promise<void> {
  const run = (statement: string) => database.$executeRawUnsafe(statement)
  const numbers = `generate_series(${from}, ${to}) AS release(n)`
  const places = `generate_series(0, ${segmentsEach - 1}) AS place(p)`
  const person = (after: number) =>
    `('{${people.join(',')}}'::uuid[])[1 + (abs(hashtext(translation."localisationId"::text)) + ${after}) % ${people.length}]`
  await run(`
    INSERT INTO "Release" (id, state, slug, "createdById", "embargoAt", "releasedAt")
    SELECT md5('release ' || n)::uuid, '${open ? 'in_translation' : 'released'}', 'release-' || n, '${people[0]}',
      clock_timestamp() + make_interval(hours => ${open ? '' : '-'}(1 + n % 500)), ${open ? 'NULL' : 'clock_timestamp()'}
    FROM ${numbers}`)
  await run(`
    INSERT INTO "Revision" (id, "releaseId", number, "createdById")
    SELECT md5('revision ' || n)::uuid, md5('release ' || n)::uuid, 1, '${people[0]}' FROM ${numbers}`)
  await run(`
    INSERT INTO "Block" (id, "revisionId", position, kind)
    SELECT md5('block ' || n || ' ' || p)::uuid, md5('revision ' || n)::uuid, p,
      (CASE p WHEN 0 THEN 'title' ELSE 'paragraph' END)::"BlockKind"
    FROM ${numbers}, ${places}`)
  await run(`
    INSERT INTO "Segment" (id, "releaseId")
    SELECT md5('segment ' || n || ' ' || p)::uuid, md5('release ' || n)::uuid FROM ${numbers}, ${places}`)
  await run(`
    INSERT INTO "SourceText" ("segmentId", version, text)
    SELECT md5('segment ' || n || ' ' || p)::uuid, 1, 'Sentence ' || p || ' of release ' || n || ' as it was read out.'
    FROM ${numbers}, ${places}`)
  await run(`
    INSERT INTO "Placement" ("blockId", position, "segmentId", "sourceVersion")
    SELECT md5('block ' || n || ' ' || p)::uuid, 0, md5('segment ' || n || ' ' || p)::uuid, 1
    FROM ${numbers}, ${places}`)
  await run(`
    INSERT INTO "Localisation" (id, "releaseId", language)
    SELECT md5('localisation ' || n || ' ' || language)::uuid, md5('release ' || n)::uuid, language
    FROM ${numbers}, unnest('{${languages.join(',')}}'::text[]) AS language`)
  const added = await database.$queryRawUnsafe<{ releaseId: string; ids: string[] }[]>(`
    SELECT md5('release ' || n)::uuid AS "releaseId",
      array_agg(md5('localisation ' || n || ' ' || language)::uuid) AS ids
    FROM ${numbers}, unnest('{${languages.join(',')}}'::text[]) AS language GROUP BY n`)
  for (const { releaseId, ids } of added)
    await placeTranslations(database, { id: releaseId, currentRevision: 1 }, ids)
  const state = open
    ? `${states}[1 + abs(hashtext(translation."localisationId"::text)) % 3 + abs(hashtext(translation.id::text)) % 2]`
    : `'approved'`
  await run(`
    UPDATE "Translation" translation
    SET state = given.state, text = CASE given.state WHEN 'untranslated' THEN '' ELSE 'Texte.' END, version = 3,
      "confirmedById" = CASE WHEN given.state IN ('awaiting_review', 'changes_requested', 'approved')
        THEN ${person(0)} END,
      "approvedById" = CASE WHEN given.state = 'approved' THEN ${person(1)} END
    FROM (
      SELECT translation.id, (${state})::"TranslationState" AS state
      FROM ${numbers} JOIN "Localisation" localisation ON localisation."releaseId" = md5('release ' || n)::uuid
      JOIN "Translation" translation ON translation."localisationId" = localisation.id
    ) AS given
    WHERE given.id = translation.id`)
  if (open) return
  await run(`
    INSERT INTO "Edition" (id, "localisationId", number, state, article, hash, provenance, "revisionNumber", "signedOffById")
    SELECT gen_random_uuid(), md5('localisation ' || n || ' ' || language)::uuid, 1, 'live', '{}', repeat('0', 64), '[]',
      1, '${people[0]}'
    FROM ${numbers}, unnest('{${languages.join(',')}}'::text[]) AS language`)
}
