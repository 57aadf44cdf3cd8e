import { createHmac } from 'node:crypto'
import { secretFor } from '@/platform/secrets'

/** A network as far as it is remembered, for a day: enough to count what comes from one, and not which it is. */
export const networkKey = (network: string): string =>
  createHmac('sha256', secretFor('readers’ networks')).update(network).digest('hex')
