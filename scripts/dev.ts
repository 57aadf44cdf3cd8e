import { watch } from 'node:fs'
import { env } from '@/platform/env'
import { endWith } from '@/platform/lifetime'
import { answers } from './answers'
import { openMigratedDatabase } from './open-database'
import { opened } from './opened'
import { mustBeFree } from './port'
import { toTheEnd } from './run'
import { supervise } from './supervise'

const say = (line: string) => console.log(line)
const house = opened()
endWith(house.closeAll, 90_000)

await toTheEnd(async () => {
  await mustBeFree(env.HOST, env.PORT)
  const environment = { NODE_ENV: 'development', DATABASE_URL: await openMigratedDatabase(house, say) }
  const run = (name: string, file: string) =>
    house.open(
      () => supervise({ name, args: ['--import', 'tsx', file], environment }, say),
      (running) => running.stop(),
    )
  const worker = await run('worker', 'worker.ts')
  await run('web', 'server.ts')
  restartOnChange(worker.restart)
  if (await answers(`http://${env.HOST}:${env.PORT}/api/health`, 120_000)) say(`web: ${env.url}`)
}, house)

/** Next reloads what it serves by itself; the worker begins anew when what it runs has changed. */
function restartOnChange(restart: () => void): void {
  let soon: NodeJS.Timeout | undefined
  const changed = () => {
    clearTimeout(soon)
    soon = setTimeout(restart, 300)
  }
  for (const folder of ['workflow', 'platform']) watch(folder, { recursive: true }, changed).unref()
  watch('worker.ts', changed).unref()
}
