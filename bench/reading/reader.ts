import { fork } from 'node:child_process'
import { once } from 'node:events'

/** Our own server over a page store, in a process of its own. @returns ends it */
export async function startReader(folder: string, port: number): Promise<() => Promise<void>> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    COMMUNIQUE_PAGE_STORE: folder,
    PORT: String(port),
    LOG_LEVEL: 'error',
  }
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const
  const reader = fork('reader.ts', { execArgv: ['--import', 'tsx'], env, stdio: [...stdio] })
  await once(reader, 'message')
  return async () => {
    const ended = once(reader, 'exit')
    reader.kill('SIGTERM')
    await ended
  }
}
