import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/**
 * What a page weighs on its way. Readers wait for it at the instant: the higher qualities of Brotli take fifteen and
 * forty times as long for one and ten per cent less.
 */
export const toBrotli = (page: Buffer): Promise<Buffer> =>
  brotli(page, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: 18,
      [constants.BROTLI_PARAM_SIZE_HINT]: page.length,
    },
  })

export const toGzip = (page: Buffer): Promise<Buffer> => deflate(page, { level: 9 })
