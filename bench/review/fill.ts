import pg from 'pg'
import { sentences } from '@/bench/findings/sentences'
import { checkerVersion } from '@/workflow/checks/checker-version'
import { termsVersion } from '@/workflow/translation/terms/terms-version'

const { en, ...others } = sentences
const targets: Record<string, readonly string[] | undefined> = others

/** The languages the bench's releases are translated into, by tag. */
export const languages = Object.keys(targets)

export const segmentsEach = 20

/** A translator and a reviewer of each language, whose work is done. */
export type Done = { language: string; translatorId: string; reviewerId: string }

/** Releases of `segments` segments: `draft` waits for translators, `awaiting_review` for reviewers. */
export type Batch = {
  kind: 'approved' | 'draft' | 'awaiting_review'
  releases: number
  languages: readonly string[]
  segments?: number
}

/** Written in one transaction. */
const together = 60

/** A sentence of `list`, the next each time, with a number of its own. */
const said = (list: string, at: string) =>
  `replace((${list})[1 + (${at}) % array_length(${list}, 1)], '#', (2 + (${at}) % 900)::text)`

/**
 * Stores releases as an office has them after years of work: every segment with its history, findings and counts, the
 * finished ones signed off and out. Written by SQL alone: that many cannot be brought in one after another.
 */
export async function fill(url: string, done: readonly Done[], batches: readonly Batch[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // What the rows refer to is written beside them: asking for each again would take most of the time.
    await client.query(`SET session_replication_role = replica`)
    await client.query(`ALTER TABLE "Translation" ENABLE ALWAYS TRIGGER "Translation_counted_in"`)
    await client.query(`SET synchronous_commit = off; SET work_mem = '128MB'; SET jit = off`)
    const known = await Promise.all(
      done.map(async (one) => ({
        ...one,
        said: targets[one.language] ?? targets[new Intl.Locale(one.language).language],
        terms: String(await termsVersion({ sourceLanguage: 'en', targetLanguage: one.language })),
      })),
    )
    await client.query(`
      CREATE TEMP TABLE known AS SELECT * FROM jsonb_to_recordset('${JSON.stringify(known).replaceAll(`'`, `''`)}')
        AS known(language text, "translatorId" uuid, "reviewerId" uuid, said text[], terms text)`)
    await client.query(`INSERT INTO "Language" (tag) SELECT language FROM known ON CONFLICT DO NOTHING`)
    for (const { releases, ...batch } of batches)
      for (let from = 0; from < releases; from += together)
        await write(client, { ...batch, releases: Math.min(together, releases - from) })
    await client.query(`ALTER TABLE "Translation" ENABLE TRIGGER "Translation_counted_in"`)
    await client.query(`VACUUM (ANALYZE)`)
    // What was stored is on the disk before anything is timed.
    await client.query(`CHECKPOINT`)
  } finally {
    await client.end()
  }
}

const target = said('said', 'number + position')

/** What nobody has begun is as good as an engine left it: not to its end. */
const draft = `left(${target}, (length(${target}) * 0.6)::int)`

async function write(client: pg.Client, batch: Batch): Promise<void> {
  const { kind, releases, segments = segmentsEach } = batch
  const isDone = kind === 'approved'
  const only = batch.languages.map((tag) => client.escapeLiteral(tag)).join()
  const version = { approved: 4, awaiting_review: 3, draft: 2 }[kind]
  await client.query(`
    BEGIN;
    DROP TABLE IF EXISTS released, placed, localised, rendered;
    CREATE TEMP TABLE released AS
      SELECT uuidv7() AS id, uuidv7() AS revision, uuidv7() AS author, (random() * 1e6)::int AS number
      FROM generate_series(1, ${releases});
    CREATE TEMP TABLE placed AS
      SELECT released.*, position, uuidv7() AS block, uuidv7() AS segment,
        ${said(`ARRAY[${en.map((one) => client.escapeLiteral(one)).join()}]`, 'number + position')} AS source
      FROM released, generate_series(0, ${segments - 1}) AS position;
    CREATE TEMP TABLE localised AS
      SELECT uuidv7() AS localisation, released.id AS release, known.* FROM released, known WHERE language IN (${only});
    CREATE TEMP TABLE rendered AS
      SELECT uuidv7() AS id, localised.*, segment, source, ${kind === 'draft' ? draft : target} AS target
      FROM localised JOIN placed ON placed.id = localised.release;
    INSERT INTO "Release" (id, state, slug, "releasedAt", nations, "createdById", "createdAt")
      SELECT id, '${isDone ? 'released' : 'in_translation'}', id::text, ${isDone ? 'now()' : 'NULL'}, '{}', author,
        now() - ${isDone ? `random() * interval '1000 days'` : `interval '1 day'`} FROM released;
    INSERT INTO "Revision" (id, "releaseId", number, "createdById", "clearedById", "clearedAt")
      SELECT revision, id, 1, author, uuidv7(), now() FROM released;
    INSERT INTO "Block" (id, "revisionId", position, kind)
      SELECT block, revision, position, (CASE position WHEN 0 THEN 'title' ELSE 'paragraph' END)::"BlockKind" FROM placed;
    INSERT INTO "Segment" (id, "releaseId") SELECT segment, id FROM placed;
    INSERT INTO "SourceText" ("segmentId", version, text) SELECT segment, 1, source FROM placed;
    INSERT INTO "Placement" ("blockId", position, "segmentId", "sourceVersion") SELECT block, 0, segment, 1 FROM placed;
    INSERT INTO "Localisation" (id, "releaseId", language)
      SELECT localisation, release, language FROM localised UNION ALL SELECT uuidv7(), id, 'en' FROM released;
    INSERT INTO "Translation" (id, "localisationId", "segmentId", state, version, text, origin, engine, "confirmedById",
        "approvedById", words)
      SELECT id, localisation, segment, '${kind}', ${version}, target, 'machine', 'bench rules',
        ${kind === 'draft' ? 'NULL' : '"translatorId"'}, ${isDone ? '"reviewerId"' : 'NULL'},
        regexp_count(source, '\\S+') FROM rendered;
    INSERT INTO "TranslationEvent" (id, "translationId", "actorId", deed, "fromState", "toState", version,
        "sourceVersion", text, origin)
      SELECT uuidv7(), id, CASE step WHEN 3 THEN "translatorId" WHEN 4 THEN "reviewerId" END, deed, was, state, step, 1,
        target, 'machine'
      FROM rendered JOIN (VALUES
        (2, 'translation.draft', 'untranslated'::"TranslationState", 'draft'::"TranslationState"),
        (3, 'translation.confirm', 'draft', 'awaiting_review'),
        (4, 'translation.approve', 'awaiting_review', 'approved')
      ) AS happened(step, deed, was, state) ON step <= ${version};
    INSERT INTO "SegmentFindings" ("translationId", "translationVersion", "sourceVersion", "checkerVersion",
        "termsVersion", findings, facts, pair, errors, warnings, disagreeing)
      SELECT id, ${version}, 1, ${checkerVersion}, terms, '[]', '[]', repeat('0', 64), 0, 0, 0 FROM rendered;
    INSERT INTO "ReleaseFindings" ("localisationId", "checkerVersion", "termsVersion", read, findings, warnings)
      SELECT localisation, ${checkerVersion}, terms, '{}', '[]', 0 FROM localised;
    INSERT INTO "SourceFacts" ("segmentId", "sourceVersion", "checkerVersion", "termsVersion", facts)
      SELECT segment, 1, ${checkerVersion}, (SELECT terms FROM known WHERE language = 'en'), '[]' FROM placed;
    ${isDone ? signedOff : ''}
    COMMIT`)
}

/** An edition of each localisation is live; its page is not rendered, since nobody reads here. */
const signedOff = `
  INSERT INTO "Edition" (id, "localisationId", number, state, article, hash, provenance, "revisionNumber",
      "signedOffById", "liveAt")
    SELECT uuidv7(), localisation, 1, 'live', '{}', repeat('0', 64), '[]', 1, "reviewerId", now() FROM localised;`
