import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nginxConfiguration } from '@/platform/page-store/nginx'

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']

/** Where this machine has nginx; undefined where it has none. */
export const nginxProgram = folders.map((folder) => join(folder, 'nginx')).find(existsSync)

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

type Given = { folder: string; port: number; home: string; languages: readonly string[]; workers?: number }

/** Whether this machine's nginx serves `.br` files. */
export const hasBrotli = existsSync(brotliModule)

/** Runs nginx with the configuration we print, over a page store, on a port of this machine. @returns ends it */
export async function startNginx({ port, workers = 1, ...store }: Given): Promise<() => Promise<void>> {
  const own = mkdtempSync(join(tmpdir(), 'nginx-'))
  const site = nginxConfiguration({ ...store, brotli: hasBrotli })
  writeFileSync(join(own, 'site.conf'), site.replace('listen 80;', `listen 127.0.0.1:${port};`))
  writeFileSync(
    join(own, 'nginx.conf'),
    `${hasBrotli ? `load_module ${brotliModule};` : ''}
${userInfo().uid === 0 ? 'user root;' : ''}
daemon off; worker_processes ${workers}; pid ${own}/pid; error_log ${own}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join(' ')}
  include ${own}/site.conf;
}
`,
  )
  const log = join(own, 'error.log')
  const nginx = spawn(nginxProgram!, ['-c', join(own, 'nginx.conf'), '-e', log, '-p', own], {
    stdio: 'inherit',
  })
  const ended = once(nginx, 'exit').then(() => Promise.reject(new Error('nginx did not start')))
  const stopped = once(nginx, 'exit')
  await Promise.race([ended, answersAt(port)])
  ended.catch(() => undefined)
  return async () => {
    nginx.kill('SIGTERM')
    await stopped
    rmSync(own, { recursive: true, force: true })
  }
}

async function answersAt(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const isThere = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (isThere) return
    await sleep(50)
  }
}
