import { beforeAll, describe, expect, it } from 'vitest'
import { migrate, prisma } from '@/platform/migrate'
import { anotherDatabase, databaseUrl, statement } from '@/tests/fixtures/database'
import { sql } from '@/tests/fixtures/postgres'

const schema = ['--to-schema', 'prisma/schema.prisma']

describe('migrations', () => {
  it('apply to an empty database, and a second time change nothing', async () => {
    const url = await anotherDatabase()
    expect(await migrate(url)).toContain('20261123000000_house')
    expect(await migrate(url)).toEqual([])
  })

  it('may be applied by two programs that start at once', async () => {
    const url = await anotherDatabase()
    const applied = await Promise.all([migrate(url), migrate(url)])
    expect(applied.flat()).toContain('20261123000000_house')
    expect(await sql(url, 'SELECT migration_name FROM _prisma_migrations')).not.toHaveLength(0)
  })

  it('make exactly what the schema describes', async () => {
    const { code, output } = await prisma(
      databaseUrl,
      'migrate',
      'diff',
      '--from-config-datasource',
      ...schema,
      '--exit-code',
    )
    expect(output).toContain('No difference detected')
    expect(code).toBe(0)
  })

  it('are seen to differ from a schema they do not make', async () => {
    const url = await anotherDatabase({ migrated: true })
    await sql(url, 'ALTER TABLE "Nation" ADD COLUMN "forgotten" integer')
    const { code, output } = await prisma(
      url,
      'migrate',
      'diff',
      '--from-config-datasource',
      ...schema,
      '--exit-code',
    )
    expect(output).toContain('forgotten')
    expect(code).toBe(2)
  })

  it('leave what Prisma cannot say alone when the next one is made from the difference', async () => {
    const { code, output } = await prisma(
      databaseUrl,
      ...['migrate', 'diff', '--from-migrations', 'prisma/migrations'],
      ...schema,
      '--script',
    )
    expect(output).toContain('This is an empty migration')
    expect(output).not.toContain('DROP')
    expect(code).toBe(0)
  })

  it.each([
    ['status', 'up to date', 0],
    ['deploy', 'No pending migrations', 0],
  ])('migrate %s answers on a migrated database', async (command, said, exit) => {
    const { code, output } = await prisma(databaseUrl, 'migrate', command)
    expect(output).toContain(said)
    expect(code).toBe(exit)
  })

  it.each(['status', 'deploy'])('migrate %s fails loudly where no server answers', async (command) => {
    const { code, output } = await prisma('postgresql://nobody:none@127.0.0.1:1/none', 'migrate', command)
    expect(output).toContain('P1001')
    expect(code).toBe(1)
  })

  it.each([['deploy'], ['diff', '--from-config-datasource', ...schema]])(
    'migrate %s fails loudly without an address',
    async (...command) => {
      const { code, output } = await prisma('', 'migrate', ...command)
      expect(output).toMatch(/url is empty|DATABASE_URL-is-not-set/)
      expect(code).toBe(1)
    },
  )

  it('stop at a migration that fails and say where', async () => {
    const url = await anotherDatabase()
    await sql(url, 'CREATE TYPE "Role" AS ENUM ()')
    await expect(migrate(url)).rejects.toThrow('type "Role" already exists')
    expect(await sql(url, `SELECT to_regclass('"Person"') AS person`)).toEqual([{ person: null }])
    await expect(migrate(url)).rejects.toThrow('P3009')
  })
})

describe('the database itself', () => {
  const [release, localisation, person, other] = Array.from({ length: 4 }, () => crypto.randomUUID())
  const segment = crypto.randomUUID()

  beforeAll(async () => {
    await statement(`INSERT INTO "Release" (id, slug, "createdById") VALUES ($1, 'a', $2)`, [release, person])
    await statement(`INSERT INTO "Localisation" (id, "releaseId", language) VALUES ($1, $2, 'fr')`, [
      localisation,
      release,
    ])
    await statement(`INSERT INTO "Segment" (id, "releaseId") VALUES ($1, $2)`, [segment, release])
    await statement(`INSERT INTO "SourceText" ("segmentId", version, text) VALUES ($1, 1, 'One.')`, [segment])
    await statement(`INSERT INTO "AuditEvent" (deed) VALUES ('signed_in')`)
  })

  const edition = (number: number, state: string) =>
    statement(
      `INSERT INTO "Edition" (id, "localisationId", number, state, article, hash, provenance, "revisionNumber",
         "signedOffById", version, "removedAt")
       VALUES ($1, $2, $3, $4::"EditionState", '{}', 'x', '[]', 1, $5, $6, $7)`,
      [
        ...[crypto.randomUUID(), localisation, number, state, person],
        ...(state === 'removed' ? [number, new Date()] : [null, null]),
      ],
    )

  it.each([
    ['standing', 1, ['live', 'live']],
    ['standing', 11, ['withdrawn', 'live']],
    ['standing', 21, ['removed', 'withdrawn']],
    ['signed_off', 31, ['signed_off', 'signed_off']],
  ])('keeps one %s edition per localisation (%i)', async (name, first, [one = '', another = '']) => {
    await statement(`DELETE FROM "Edition"`)
    await edition(first, one)
    await edition(first + 1, 'replaced')
    await expect(edition(first + 2, another)).rejects.toThrow(`Edition_one_${name}`)
  })

  it('lets an edition be removed and come back, and be nothing else than it was', async () => {
    await statement(`DELETE FROM "Edition"`)
    await edition(1, 'replaced')
    const set = (columns: string) => statement(`UPDATE "Edition" SET ${columns}`)
    await expect(set(`state = 'removed'`)).rejects.toThrow('Edition_removed')
    await expect(set(`"removedAt" = now()`)).rejects.toThrow('Edition_removed_known')
    await set(`version = 1, "removedAt" = now()`)
    await expect(set(`"removedAt" = now() + interval '1 day'`)).rejects.toThrow('frozen')
    await expect(set(`article = '{"title":""}'`)).rejects.toThrow('frozen')
    await set(`"removedAt" = NULL`)
  })

  it('keeps an address that led to one release from every other', async () => {
    await statement(`INSERT INTO "FormerAddress" (slug, "releaseId") VALUES ('before', $1)`, [release])
    const insert = `INSERT INTO "Release" (id, slug, "createdById") VALUES ($1, 'before', $2)`
    await expect(statement(insert, [other, person])).rejects.toThrow('another release')
    await statement(`UPDATE "Release" SET slug = 'before' WHERE id = $1`, [release])
    await statement(`INSERT INTO "Release" (id, slug, "createdById") VALUES ($1, 'b', $2)`, [other, person])
    const former = `INSERT INTO "FormerAddress" (slug, "releaseId") VALUES ('b', $1)`
    await expect(statement(former, [release])).rejects.toThrow('another release')
  })

  const translation = async (columns: Record<string, unknown>) => {
    const all = { id: crypto.randomUUID(), localisationId: localisation, segmentId: segment, ...columns }
    const names = Object.keys(all).map((name) => `"${name}"`)
    const marks = names.map((_, index) => `$${index + 1}`)
    await statement(`DELETE FROM "Translation"`)
    return statement(`INSERT INTO "Translation" (${names}) VALUES (${marks})`, Object.values(all))
  }

  it.each([
    ['version_counts_from_one', { version: 0 }],
    ['approved_by_someone', { state: 'approved', confirmedById: person }],
    ['approved_by_someone', { state: 'approved', confirmedById: person, overridden: true }],
    [
      'approved_by_someone',
      { state: 'approved', confirmedById: person, overridden: true, overriddenById: person },
    ],
    ['four_eyes', { state: 'approved', confirmedById: person, approvedById: person }],
  ])('refuses a translation that breaks %s', async (name, columns) => {
    await expect(translation(columns)).rejects.toThrow(`Translation_${name}`)
  })

  it.each([
    ['by two people', { confirmedById: person, approvedById: other }],
    ['in one step', { confirmedById: person, approvedById: person, oneStep: true }],
    ['by an override', { confirmedById: person, approvedById: person, overridden: true }],
  ])('takes a translation approved %s', async (_, columns) => {
    await expect(translation({ state: 'approved', ...columns })).resolves.toEqual([])
  })

  it('refuses a released release without its instant', async () => {
    await expect(statement(`UPDATE "Release" SET state = 'released'`)).rejects.toThrow(
      'Release_released_at_an_instant',
    )
  })

  it.each([
    [`UPDATE "SourceText" SET text = 'Two.'`],
    [`DELETE FROM "SourceText"`],
    [`TRUNCATE "SourceText" CASCADE`],
    [`UPDATE "AuditEvent" SET deed = 'nothing'`],
    [`DELETE FROM "AuditEvent"`],
    [`DELETE FROM "Release"`],
  ])('refuses %s', async (change) => {
    await expect(statement(change)).rejects.toThrow('appended and never changed')
  })

  it('lets a purge change the record, for its own transaction alone', async () => {
    await statement(`BEGIN; SET LOCAL communique.purge = 'on'; UPDATE "SourceText" SET text = 'Two.'; COMMIT`)
    expect(await statement(`SELECT text FROM "SourceText"`)).toEqual([{ text: 'Two.' }])
    await expect(statement(`DELETE FROM "SourceText"`)).rejects.toThrow('appended and never changed')
  })
})
