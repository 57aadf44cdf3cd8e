import pino from 'pino'
import { env } from './env'

/** One JSON line per event. Ids and counts only: never text, titles, addresses or secrets. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: undefined,
  redact: [
    'password',
    'token',
    'cookie',
    'authorization',
    '*.password',
    '*.token',
    '*.cookie',
    '*.authorization',
  ],
})
