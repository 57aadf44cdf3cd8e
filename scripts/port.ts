import { createServer } from 'node:net'
import { Said } from './run'

export function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}

export async function mustBeFree(host: string, port: number): Promise<void> {
  if (!(await isFree(host, port)))
    throw new Said(`${host}:${port} is in use. Choose another port: PORT=${port + 1} npm …`)
}

/** The wanted port or the next free one above it. */
export async function freePortFrom(host: string, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 100; port++) if (await isFree(host, port)) return port
  throw new Said(`No port between ${wanted} and ${wanted + 99} is free on ${host}.`)
}
