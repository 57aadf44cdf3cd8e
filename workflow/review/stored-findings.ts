import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { storable } from '@/platform/storable'
import { checkerVersion } from '@/workflow/checks/checker-version'
import { disagrees } from '@/workflow/checks/fact'
import type { Fact } from '@/workflow/checks/fact'
import { isBlocking } from '@/workflow/checks/finding'
import type { Fingerprinted } from '@/workflow/checks/finding'
import { partAt } from '@/workflow/text/joined'
import { termsVersionSql } from '@/workflow/translation/terms/terms-version'
import type { Found, TextToCheck } from './check-anew'
import { findingKey, pairKey } from './dismissal-key'

/** A finding as it is stored: with the name a dismissal has for it. */
export type StoredFinding = Fingerprinted & { key: string }

/** A fact as it is stored; `placed`: in the sentence it stands in, where its source is joined of several. */
export type StoredFact = Fact & { placed?: { segmentId: string; start: number; end: number } }

const withoutKey = ({ key: _key, ...finding }: StoredFinding): Fingerprinted => finding

/** Texts stored in one statement. */
const atOnce = 500

type StoredRow = {
  translationId: string
  translationVersion: number
  sourceVersion: number
  termsVersion: string
  findings: StoredFinding[]
  facts: Fact[]
}

/**
 * What is stored of texts of one pair of languages as they stand, found by these checks and with the terms there are
 * now; by translation. One query.
 */
export async function storedFindings(texts: readonly TextToCheck[]): Promise<Map<string, Found>> {
  const standing = new Map(
    texts.flatMap((text) =>
      text.translationId && text.versions
        ? [[text.translationId, { text, versions: text.versions }] as const]
        : [],
    ),
  )
  if (standing.size === 0) return new Map()
  const rows = await database.$queryRaw<StoredRow[]>`
    SELECT "translationId", "translationVersion", "sourceVersion", "termsVersion", findings, facts
    FROM "SegmentFindings"
    WHERE "translationId" = ANY(${[...standing.keys()]}::uuid[]) AND "checkerVersion" = ${checkerVersion}::int
      AND "termsVersion" = ${termsVersionSql(texts[0]!.pair)}::text`
  return new Map(
    rows.flatMap(({ translationId, translationVersion, sourceVersion, termsVersion, findings, facts }) => {
      const { text, versions } = standing.get(translationId)!
      if (translationVersion !== versions.translation || sourceVersion !== versions.source) return []
      const by = { checkerVersion, termsVersion }
      return [[translationId, { text, by, findings: findings.map(withoutKey), facts }] as const]
    }),
  )
}

/**
 * Stores what was found in texts that stand, in place of what was found before. What somebody has found meanwhile in a
 * newer version, or by newer checks, stays.
 */
export async function storeFindings(tx: Tx, found: readonly Found[]): Promise<void> {
  const rows = found
    .flatMap(rowOf)
    // Ascending, as everybody locks them.
    .toSorted((a, b) => (a.translationId < b.translationId ? -1 : 1))
  for (let from = 0; from < rows.length; from += atOnce) await storeSome(tx, rows.slice(from, from + atOnce))
}

type Row = NonNullable<ReturnType<typeof rowOf>[number]>

/** Facts of a joined source are stored with their place in the sentence they stand in too. */
function placed({ parts = [] }: TextToCheck, facts: readonly Fact[]): StoredFact[] {
  if (parts.length === 0) return [...facts]
  const lengths = parts.map(({ length }) => length)
  return facts.map((fact) => {
    const { index, start } = partAt(lengths, fact.source.start)
    const { segmentId } = parts[index]!
    return { ...fact, placed: { segmentId, start: fact.source.start - start, end: fact.source.end - start } }
  })
}

function rowOf({ text, by, findings, facts }: Found) {
  const { translationId, versions, pair } = text
  if (!translationId || !versions) return []
  const errors = findings.filter(isBlocking).length
  return [
    {
      translationId,
      translationVersion: versions.translation,
      sourceVersion: versions.source,
      ...by,
      findings: findings.map((finding): StoredFinding => ({ ...finding, key: findingKey(finding) })),
      facts: placed(text, facts),
      pair: pairKey(pair),
      errors,
      warnings: findings.length - errors,
      disagreeing: facts.filter(disagrees).length,
    },
  ]
}

const storeSome = (tx: Tx, rows: readonly Row[]) => tx.$executeRaw`
  INSERT INTO "SegmentFindings" AS stored ("translationId", "translationVersion", "sourceVersion", "checkerVersion",
    "termsVersion", findings, facts, pair, errors, warnings, disagreeing, "checkedAt")
  SELECT found."translationId", found."translationVersion", found."sourceVersion", found."checkerVersion",
    found."termsVersion", found.findings, found.facts, found.pair, found.errors, found.warnings, found.disagreeing,
    clock_timestamp()
  FROM jsonb_to_recordset(${storable(rows)}::jsonb) AS found("translationId" uuid, "translationVersion" int,
    "sourceVersion" int, "checkerVersion" int, "termsVersion" text, findings jsonb, facts jsonb, pair text,
    errors int, warnings int, disagreeing int)
  JOIN "Translation" translation ON translation.id = found."translationId"
  ORDER BY found."translationId"
  ON CONFLICT ("translationId") DO UPDATE SET
    "translationVersion" = EXCLUDED."translationVersion", "sourceVersion" = EXCLUDED."sourceVersion",
    "checkerVersion" = EXCLUDED."checkerVersion", "termsVersion" = EXCLUDED."termsVersion",
    findings = EXCLUDED.findings, facts = EXCLUDED.facts, pair = EXCLUDED.pair, errors = EXCLUDED.errors,
    warnings = EXCLUDED.warnings, disagreeing = EXCLUDED.disagreeing, "checkedAt" = EXCLUDED."checkedAt"
  WHERE (stored."translationVersion", stored."sourceVersion", stored."checkerVersion")
    <= (EXCLUDED."translationVersion", EXCLUDED."sourceVersion", EXCLUDED."checkerVersion")`
