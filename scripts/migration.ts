import { mkdirSync, writeFileSync } from 'node:fs'
import { prisma } from '@/platform/migrate'
import { ensureDatabase, startPostgres } from '@/platform/postgres'
import { Said, toTheEnd } from './run'

const folder = 'prisma/migrations'

/** What is missing between the migrations and the schema, as SQL; undefined when nothing is. */
async function difference(databaseUrl: string): Promise<string | undefined> {
  const args = ['--from-migrations', folder, '--to-schema', 'prisma/schema.prisma', '--script', '--exit-code']
  const { code, output } = await prisma(databaseUrl, 'migrate', 'diff', ...args)
  if (code === 0) return undefined
  const sql = output.slice(output.search(/^-- /m))
  if (code !== 2 || !sql.startsWith('-- ')) throw new Said(output)
  return `${sql.trim()}\n`
}

/** Makes the next migration. @returns what to do now */
async function next(databaseUrl: string, name: string): Promise<string> {
  const sql = await difference(databaseUrl)
  if (!sql) return 'The migrations already make what prisma/schema.prisma describes.'
  const instant = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const path = `${folder}/${instant}_${name}`
  mkdirSync(path)
  writeFileSync(`${path}/migration.sql`, sql)
  return `${path}/migration.sql: read it, and add what Prisma cannot say.`
}

await toTheEnd(async () => {
  const [name] = process.argv.slice(2)
  if (!/^[a-z0-9_]+$/.test(name ?? ''))
    throw new Said('npm run migration -- NAME   (small letters, digits, _)')
  const postgres = await startPostgres('.cache/test-postgres', { fsync: 'off' })
  try {
    const url = await ensureDatabase(postgres, 'migration')
    console.log(await next(url, name!))
  } finally {
    await postgres.stop()
  }
})
