import { env } from '@/platform/env'
import { endWith } from '@/platform/lifetime'
import { answers } from './answers'
import { mustBeBuilt } from './build'
import { openMigratedDatabase } from './open-database'
import { opened } from './opened'
import { mustBeFree } from './port'
import { toTheEnd } from './run'
import { supervise } from './supervise'

const say = (line: string) => console.log(line)
const house = opened()
endWith(house.closeAll, 90_000)

await toTheEnd(async () => {
  mustBeBuilt()
  await mustBeFree(env.HOST, env.PORT)
  const url = await openMigratedDatabase(house, say)
  const environment = { NODE_ENV: 'production', DATABASE_URL: url }
  for (const name of ['worker', 'server']) {
    const program = {
      name: name === 'server' ? 'web' : name,
      args: ['--enable-source-maps', `dist/${name}.mjs`],
      environment,
    }
    await house.open(
      () => supervise(program, say),
      (running) => running.stop(),
    )
  }
  if (await answers(`http://${env.HOST}:${env.PORT}/api/health`, 60_000)) say(`web: ${env.url}`)
}, house)
