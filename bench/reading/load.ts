import { spawnSync } from 'node:child_process'
import { Said } from '@/scripts/run'

export type Load = { perSecond: number; p99Ms: number; failed: number }

const threads = 2
const connections = 64

const unit = { us: 0.001, ms: 1, s: 1_000 } as const

/** Asks for an address over and over with wrk, which is in a process of its own and faster than what it measures. */
export function load(address: string, encoding: string, seconds: number): Load {
  const args = [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, '--latency']
  const { stdout, error } = spawnSync('wrk', [...args, '-H', `Accept-Encoding: ${encoding}`, address], {
    encoding: 'utf8',
  })
  if (error) throw new Said('wrk is not here: apt-get install wrk, or https://github.com/wg/wrk')
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/u.exec(stdout) ?? []
  const [, p99, p99Unit] = /99%\s+([\d.]+)(us|ms|s)/u.exec(stdout) ?? []
  const [, refused = '0'] = /Non-2xx or 3xx responses: (\d+)/u.exec(stdout) ?? []
  const [, lost = '0'] = /Socket errors: .*?(?:read|timeout) ([1-9]\d*)/u.exec(stdout) ?? []
  if (!perSecond || !p99) throw new Error(`wrk said:\n${stdout}`)
  return {
    perSecond: Number(perSecond),
    p99Ms: Number(p99) * unit[p99Unit as keyof typeof unit],
    failed: Number(refused) + Number(lost),
  }
}
