#!/usr/bin/env node
// Stands in for the schema-engine binary that Prisma's command line would download: it speaks the same JSON-RPC on
// stdio and drives the same engine compiled to WebAssembly. Why: docs/decisions/0001-migrations-without-a-download.md
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

const required = createRequire(import.meta.resolve('@prisma/adapter-pg'))
const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = required('@prisma/driver-adapter-utils')

/** Without DATABASE_URL: what needs no database works, what needs one says that this address does not answer. */
const nowhere = 'postgresql://DATABASE_URL-is-not-set.invalid/none'

const renamed = { getDatabaseVersion: 'version' }
const offered = new Set([
  ...['applyMigrations', 'createMigration', 'dbExecute', 'devDiagnostic', 'diagnoseMigrationHistory', 'diff'],
  ...['ensureConnectionValidity', 'evaluateDataLoss', 'introspect', 'markMigrationApplied'],
  ...['markMigrationRolledBack', 'reset', 'schemaPush', 'version'],
])

/**
 * The packaged adapter cuts scripts at every semicolon, function bodies included; lets the database named in the
 * connection string win over the shadow database's; and does not know the type of the catalogue's check constraints.
 */
class WholeScriptAdapter extends PrismaPg {
  constructor(url) {
    super({ connectionString: url })
    this.url = url
  }

  async connect() {
    const adapter = await super.connect()
    knowSingleByteChar(adapter)
    adapter.executeScript = async (script) => {
      await adapter
        .underlyingDriver()
        .query(script)
        .catch((error) => adapter.onError(error))
    }
    return adapter
  }

  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
    const shadowUrl = new URL(this.url)
    shadowUrl.pathname = `/${name}`
    await once(this.url, `CREATE DATABASE "${name}"`)
    const shadow = await new WholeScriptAdapter(shadowUrl.href).connect()
    const dispose = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await dispose()
      await once(this.url, `DROP DATABASE "${name}" WITH (FORCE)`)
    }
    return shadow
  }
}

/** PostgreSQL's internal one-byte "char" (type 18), in which its catalogue writes the kind of a constraint. */
function knowSingleByteChar(adapter) {
  const [singleByteChar, text] = [18, 25]
  const columns = new WeakMap()
  const performIO = adapter.performIO.bind(adapter)
  adapter.performIO = async (query) => {
    const result = await performIO(query)
    columns.set(
      query,
      result.fields.map((field) => field.dataTypeID === singleByteChar),
    )
    for (const field of result.fields) if (field.dataTypeID === singleByteChar) field.dataTypeID = text
    return result
  }
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    const isChar = columns.get(query)
    result.columnTypes = result.columnTypes.map((type, column) =>
      isChar[column] ? ColumnTypeEnum.Character : type,
    )
    return result
  }
}

async function once(url, sql) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

async function startEngine(url, schemaFiles) {
  const folder = new URL('.', import.meta.resolve('@prisma/schema-engine-wasm'))
  const bindings = await import(new URL('schema_engine_bg.js', folder).href)
  const module = new WebAssembly.Module(readFileSync(new URL('schema_engine_bg.wasm', folder)))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const datamodels =
    schemaFiles.length > 0 ? schemaFiles.map((path) => [path, readFileSync(path, 'utf8')]) : undefined
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptAdapter(url))
  return { engine: await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter), adapter }
}

function write(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

function asError(error, adapter) {
  // An error thrown by the adapter crosses the engine as a number in its register.
  const registered =
    typeof error?.externalErrorId === 'number'
      ? adapter?.errorRegistry.consumeError(error.externalErrorId)
      : undefined
  const cause = registered?.error ?? error
  const message = String(cause?.message ?? cause)
  const data = { is_panic: false, message, error_code: error?.code ?? null, meta: error?.meta ?? null }
  return { code: 4466, message: 'An error happened. Check the data field for details.', data }
}

async function serve(url, schemaFiles) {
  let started
  let answering
  let panic
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panic = message) }
  // A panic leaves the engine's promise unsettled for ever and surfaces here instead.
  process.on('uncaughtException', (error) => write({ id: answering, error: asError(panic ?? error) }))
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line)
    if (!method) continue
    answering = id
    const name = renamed[method] ?? method
    if (!offered.has(name)) {
      write({ id, error: { code: -32601, message: `prisma/schema-engine.mjs does not know "${method}"` } })
      continue
    }
    try {
      started ??= await startEngine(url, schemaFiles)
      const result = await started.engine[name](params)
      if (name === 'diff' && result.stdout) {
        write({ id: `print-${id}`, method: 'print', params: { content: result.stdout } })
        result.stdout = null
      }
      write({ id, result: result ?? {} })
    } catch (error) {
      write({ id, error: asError(panic ?? error, started?.adapter) })
    }
  }
}

/** The one-shot commands answer by exit code, with one JSON line on standard error after a first line that is skipped. */
async function answerOnce(command, url) {
  try {
    if (command === 'can-connect-to-database') return await once(url, 'SELECT 1')
    if (command !== 'create-database') throw new Error(`prisma/schema-engine.mjs does not know "${command}"`)
    const name = new URL(url).pathname.slice(1)
    const server = new URL(url)
    server.pathname = '/postgres'
    await once(server.href, `CREATE DATABASE ${pg.escapeIdentifier(decodeURIComponent(name))}`)
  } catch (error) {
    const missing = error.code === '3D000'
    const fields = {
      error_code: missing ? 'P1003' : 'P1001',
      message: missing ? error.message : unreachable(url, error),
    }
    const report = { level: 'ERROR', target: 'schema_engine::logger', fields }
    process.stderr.write(`\n${JSON.stringify(report)}\n`)
    process.exitCode = 1
  }
}

function unreachable(url, error) {
  const { hostname, port } = new URL(url)
  return `The database at ${hostname}:${port || 5432} did not answer: ${error.message || error.code}`
}

// Ending early is no way to fail: the command line takes an engine that is gone for one that has nothing to say, and
// exits 0. So every failure is an answer, and the process ends when its standard input does.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
  },
})
const url = values.datasource ? JSON.parse(values.datasource).url : undefined
if (positionals[0] === 'cli') await answerOnce(positionals[1], url)
else await serve(url || nowhere, values.datamodels ?? [])
