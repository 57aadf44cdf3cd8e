import { readdirSync, readFileSync } from 'node:fs'
import { cloneDatabase, dropDatabase, prepareServer } from '@/tests/fixtures/postgres'
import { startProgram } from '@/tests/fixtures/program'

/** One program for the whole run; the tests find it, and their own way to its database, in the environment. */
export default async function setup() {
  const server = await prepareServer()
  const name = `test_${process.pid}_e2e`
  // Readers' forms have a host of their own: another name of this machine.
  const program = await startProgram(await cloneDatabase(server, name), (port) => ({
    COMMUNIQUE_PUBLIC_FORMS: `http://localhost:${port}`,
  }))
  Object.assign(process.env, program.environment, { PROGRAM_WEB_PID: String(program.webPid) })
  return async () => {
    await program.stop()
    await dropDatabase(server, name)
    await server.stop()
    nothingFellThrough()
  }
}

/** What nobody caught ends a program that has no supervisor such as Next's, and nobody in a browser sees it. */
function nothingFellThrough(): void {
  const folder = 'test-results/program'
  const lines = readdirSync(folder).flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
  const uncaught = lines.filter((line) => /uncaughtException|unhandledRejection/u.test(line))
  if (uncaught.length > 0) throw new Error(`nobody caught: ${uncaught.slice(0, 5).join('\n')}`)
}
