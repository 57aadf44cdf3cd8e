import { read } from './command'
import type { Command } from './command'

const options = { brotli: { type: 'boolean', default: false } } as const

const help = `communique nginx [--brotli]

Prints nginx's configuration for the public pages: the same addresses and headers as our own, straight from the page
store. It belongs inside "http { }"; names, ports and certificates are yours to write at the marked place.

  --brotli   this nginx has the module that serves .br files (Debian: libnginx-mod-http-brotli-static)
`

export const command: Command = {
  help,
  run: async (args) => {
    const { values } = read(args, options)
    const { env } = await import('@/platform/env')
    const { indexedLanguages } = await import('@/platform/page-store/indexed-languages')
    const { nginxConfiguration } = await import('@/platform/page-store/nginx')
    process.stdout.write(
      nginxConfiguration({
        folder: env.pageStore,
        home: env.COMMUNIQUE_OFFICE_LANGUAGE,
        languages: await indexedLanguages(env.pageStore),
        brotli: values.brotli,
      }),
    )
  },
}
