import { endWith } from '@/platform/lifetime'
import { mustBeBuilt } from './build'
import { openMigratedDatabase } from './open-database'
import { opened } from './opened'
import { toTheEnd } from './run'
import { supervise } from './supervise'

const say = (line: string) => console.log(line)
const house = opened()
endWith(house.closeAll, 90_000)

// A worker alone, beside the one that `npm start` runs or on another machine: any number may work on one database.
await toTheEnd(async () => {
  mustBeBuilt()
  const environment = { NODE_ENV: 'production', DATABASE_URL: await openMigratedDatabase(house, say) }
  await house.open(
    () => supervise({ name: 'worker', args: ['--enable-source-maps', 'dist/worker.mjs'], environment }, say),
    (running) => running.stop(),
  )
}, house)
