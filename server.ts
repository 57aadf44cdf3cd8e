import { createServer } from 'node:http'
import next from 'next'
import { tellAddress } from '@/platform/client-address'
import { env } from '@/platform/env'
import { endWith, sayReady } from '@/platform/lifetime'
import { log } from '@/platform/log'
import { publicPages } from '@/platform/page-store/serve'
import { cutOffAfterAnswer, cutOffSlow, patienceWithFiles } from '@/platform/patience'
import { publicForms } from '@/workflow/publishing/forms/public-forms'

/** The whole face: readers' addresses from the page store, every other from the desk. */
const pages = publicPages(env.pageStore, env.COMMUNIQUE_OFFICE_LANGUAGE)

/** Readers' forms, where the office has an address for them; nothing else is answered there. */
const forms = publicForms()

const bringsFile = /^\/api\/v1\/(?:memory|terms)\/import(?:\?|$)/u

const server = createServer(patienceWithFiles, async (request, response) => {
  cutOffAfterAnswer(request, response)
  tellAddress(request)
  try {
    if (forms?.isFor(request)) {
      cutOffSlow(request)
      if (!(await forms.answer(request, response))) await pages.answerNotFound(request, response)
      return
    }
    if (await pages.answer(request, response)) return
    cutOffSlow(request, bringsFile)
    response.setHeader('x-content-type-options', 'nosniff')
    await desk(request, response)
  } catch (error) {
    log.error({ err: error }, 'a request failed')
    if (!response.headersSent && (await pages.answerFailed(request, response))) return
    if (!response.headersSent) response.writeHead(500, { 'cache-control': 'no-store' })
    response.end()
  }
})

const app = next({
  dev: env.NODE_ENV !== 'production',
  hostname: env.HOST,
  port: env.PORT,
  httpServer: server,
})
await app.prepare()
const desk = app.getRequestHandler()

endWith(async () => {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  // Live updates never end by themselves; a save under way may.
  setTimeout(() => server.closeAllConnections(), 5_000).unref()
  await closed
  await app.close()
})
server.listen(env.PORT, env.HOST, () => {
  console.log(`The desk and the pages at http://${env.HOST}:${env.PORT}`)
  sayReady()
})
