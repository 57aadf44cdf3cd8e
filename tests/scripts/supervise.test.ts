import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { supervise } from '@/scripts/supervise'

let folder: string
let said: string[]

beforeEach(() => {
  // Inside the project, so that what is written here may import from it.
  mkdirSync('.cache', { recursive: true })
  folder = mkdtempSync(resolve('.cache/supervise-'))
  said = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const say = (line: string) => said.push(line)

/** A program that notes its process number, says that it is ready and ends well when asked to. */
function program(more = '') {
  const file = join(folder, 'program.mts')
  const source = `
    import { appendFileSync } from 'node:fs'
    import { endWith, sayReady } from '@/platform/lifetime'
    appendFileSync(${JSON.stringify(join(folder, 'begun'))}, process.pid + '\\n')
    endWith(async () => appendFileSync(${JSON.stringify(join(folder, 'ended'))}, process.pid + '\\n'))
    setInterval(() => undefined, 1000)
    ${more}
    sayReady()`
  writeFileSync(file, source)
  return { name: 'program', args: ['--import', 'tsx', file], environment: {}, log: join(folder, 'log') }
}

const pidsIn = (name: string) => {
  appendFileSync(join(folder, name), '')
  return readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean).map(Number)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const eventually = (assertion: () => void) => vi.waitFor(assertion, { timeout: 15_000, interval: 50 })

describe('a supervised program', () => {
  it('ends well when it is stopped', async () => {
    const supervised = supervise(program(), say)
    await eventually(() => expect(said).toContain('program: ready'))
    await supervised.stop()
    expect(pidsIn('ended')).toEqual(pidsIn('begun'))
    expect(said.at(-1)).toBe('program: stopped')
  })

  it('begins anew after it was killed', async () => {
    const supervised = supervise(program(), say)
    await eventually(() => expect(said).toContain('program: ready'))
    process.kill(pidsIn('begun')[0]!, 'SIGKILL')
    await eventually(() => expect(said.filter((line) => line === 'program: ready')).toHaveLength(2))
    expect(said).toContain('program: ended (SIGKILL), starts again in 1 s')
    await supervised.stop()
    expect(pidsIn('begun').filter(isRunning)).toEqual([])
  })

  it('begins anew at once when asked to, having ended well', async () => {
    const supervised = supervise(program(), say)
    await eventually(() => expect(said).toContain('program: ready'))
    supervised.restart()
    await eventually(() => expect(said.filter((line) => line === 'program: ready')).toHaveLength(2))
    expect(said).toEqual(['program: ready', 'program: ready'])
    await supervised.stop()
    expect(pidsIn('ended')).toEqual(pidsIn('begun'))
  })

  it('is not begun again once it is stopped, though it was falling', async () => {
    const supervised = supervise(program('process.exit(3)'), say)
    await eventually(() => expect(said).toContain('program: ended (3), starts again in 1 s'))
    await supervised.stop()
    expect(pidsIn('begun')).toHaveLength(1)
  })

  it('ends well by itself when its supervisor is killed', async () => {
    const supervisor = join(folder, 'supervisor.mts')
    const source = `
      import { supervise } from '@/scripts/supervise'
      supervise(${JSON.stringify(program())}, () => undefined)`
    writeFileSync(supervisor, source)
    const child = spawn(process.execPath, ['--import', 'tsx', supervisor], { stdio: 'ignore' })
    await eventually(() => expect(pidsIn('begun')).toHaveLength(1))
    child.kill('SIGKILL')
    await once(child, 'exit')
    await eventually(() => expect(pidsIn('ended')).toEqual(pidsIn('begun')))
    await eventually(() => expect(pidsIn('begun').filter(isRunning)).toEqual([]))
  })
})
