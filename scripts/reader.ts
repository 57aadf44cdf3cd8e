import { env } from '@/platform/env'
import { endWith } from '@/platform/lifetime'
import { mustBeBuilt } from './build'
import { opened } from './opened'
import { mustBeFree } from './port'
import { toTheEnd } from './run'
import { supervise } from './supervise'

const say = (line: string) => console.log(line)
const house = opened()
endWith(house.closeAll, 90_000)

// The public pages alone, from the page store: no database, no secrets.
await toTheEnd(async () => {
  mustBeBuilt()
  await mustBeFree(env.HOST, env.PORT)
  const environment = { NODE_ENV: 'production', DATABASE_URL: '', COMMUNIQUE_SECRET: '' }
  await house.open(
    () => supervise({ name: 'reader', args: ['--enable-source-maps', 'dist/reader.mjs'], environment }, say),
    (running) => running.stop(),
  )
}, house)
