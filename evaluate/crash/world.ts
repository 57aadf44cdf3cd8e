/** One installation that is crashed again and again: a process of its own, with a database and a store of its own. */
import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { disconnectJobs } from '@/platform/jobs'
import { crashes } from './points'
import { crashScene } from './scene'

const [points = 0, seed = 0] = process.argv.slice(2).map(Number)
process.send?.({ ready: true })
await crashScene(seed, 6)
await crashes(env.pageStore, { points, seed, tell: (point) => process.send?.(point) })
await disconnectJobs()
await database.$disconnect()
process.disconnect?.()
