import { createServer } from 'node:http'
import { env } from '@/platform/env'
import { endWith, sayReady } from '@/platform/lifetime'
import { log } from '@/platform/log'
import { publicPages } from '@/platform/page-store/serve'
import { cutOffAfterAnswer, patience } from '@/platform/patience'

/** The public face alone: what is in the page store, for hosts with neither database nor secrets. */
const pages = publicPages(env.pageStore, env.COMMUNIQUE_OFFICE_LANGUAGE)

const server = createServer(patience, async (request, response) => {
  cutOffAfterAnswer(request, response)
  try {
    if (request.url === '/healthz') response.writeHead(200, { 'cache-control': 'no-store' }).end('ok\n')
    else if (!(await pages.answer(request, response))) await pages.answerNotFound(request, response)
  } catch (error) {
    log.error({ err: error }, 'a request failed')
    if (!response.headersSent && (await pages.answerFailed(request, response))) return
    if (!response.headersSent) response.writeHead(500, { 'cache-control': 'no-store' })
    response.end()
  }
})

endWith(async () => {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 5_000).unref()
  await closed
})
server.listen(env.PORT, env.HOST, () => {
  console.log(`Pages at http://${env.HOST}:${env.PORT}`)
  sayReady()
})
