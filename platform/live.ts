import pg from 'pg'
import { afterCommit, database } from './database'
import type { Tx } from './database'
import { env } from './env'
import { log } from './log'

/** Something that happened, by name and ids: never a word of anything. */
export type News = { topic: string; ids: string[] }

type Listener = (news: News) => void

/** Said to everyone when the line was down: they may have missed something. */
export const missed: News = { topic: 'missed', ids: [] }

const channel = 'communique_live'
const gatherMs = 250
/** PostgreSQL takes 8,000 bytes: beyond this many ids it is said that there were many, and which are not. */
const idsAtOnce = 100
const againMs = 2_000

/** By topic: which ids, or that there were many. */
const gathered = new Map<string, Set<string> | 'many'>()
let saying: NodeJS.Timeout | undefined

/**
 * Tells every process what happened, a moment after the transaction that did it has committed. Off the hot path: what
 * happens within a quarter of a second is told together, and is lost if the process dies meanwhile. Whoever must not
 * miss anything also looks for themselves now and then.
 * @param ids none: many, or it is not about any
 */
export function tell(tx: Tx, topic: string, ids: readonly string[]): void {
  afterCommit(tx, () => {
    const before = gathered.get(topic) ?? new Set()
    const about = before === 'many' || ids.length === 0 ? 'many' : before.union(new Set(ids))
    gathered.set(topic, about !== 'many' && about.size > idsAtOnce ? 'many' : about)
    saying ??= setTimeout(() => void say(), gatherMs).unref()
  })
}

async function say(): Promise<void> {
  saying = undefined
  const news = [...gathered].map(([topic, ids]) => ({ topic, ids: ids === 'many' ? [] : [...ids] }))
  gathered.clear()
  try {
    await database.$executeRaw`
      SELECT pg_notify(${channel}, news) FROM unnest(${news.map((one) => JSON.stringify(one))}::text[]) AS news`
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.message : String(error) }, 'live news not told')
  }
}

const listeners = new Set<Listener>()
let line: pg.Client | undefined
let connecting = false

function hear(news: News): void {
  for (const listener of listeners) listener(news)
}

/** One connection of this process listens for all; it is made when somebody first listens, and again when it falls. */
async function connect(): Promise<void> {
  if (line || connecting || listeners.size === 0) return
  connecting = true
  const client = new pg.Client({ connectionString: env.DATABASE_URL, keepAlive: true })
  const fall = () => {
    if (line === client) line = undefined
    setTimeout(() => void connect(), againMs).unref()
  }
  try {
    client.on('notification', ({ payload }) => hear(JSON.parse(payload!) as News))
    client.on('error', (error) => log.warn({ error: error.message }, 'live line'))
    client.on('end', fall)
    await client.connect()
    await client.query(`LISTEN ${channel}`)
    line = client
    hear(missed)
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.message : String(error) }, 'live line')
    await client.end().catch(() => undefined)
    fall()
  } finally {
    connecting = false
  }
}

/** Hears of everything that is told from now on. @returns how to stop */
export function listen(listener: Listener): () => void {
  listeners.add(listener)
  void connect()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || !line) return
    const idle = line
    line = undefined
    idle.removeAllListeners('end')
    void idle.end().catch(() => undefined)
  }
}
