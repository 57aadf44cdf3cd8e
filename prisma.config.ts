import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// The stand-in runs on the Node that runs this, whatever the machine's own is.
process.env.PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`
process.env.PRISMA_SCHEMA_ENGINE_BINARY = fileURLToPath(new URL('prisma/schema-engine.mjs', import.meta.url))

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
