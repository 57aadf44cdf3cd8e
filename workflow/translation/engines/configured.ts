import { env } from '@/platform/env'
import { availableEngines } from './available'
import type { Engine } from './engine'
import type { GoogleOptions } from './google'

/** Google is there where a project is named and its key, or a server on this network, is at hand. */
function google(): GoogleOptions | null {
  const { GOOGLE_CLOUD_PROJECT: projectId, GOOGLE_APPLICATION_CREDENTIALS: keyFile, GOOGLE_TRANSLATE_ENDPOINT: endpoint } = env
  if (!projectId || !(keyFile ?? endpoint)) return null
  return {
    projectId,
    ...(endpoint ? { endpoint, insecure: true } : { keyFile: keyFile! }),
    pricePerMillionMicros: env.GOOGLE_TRANSLATE_MICROS_PER_MILLION,
    currency: env.GOOGLE_TRANSLATE_CURRENCY,
  }
}

/** The engines that this process's environment names and this machine has. */
export const configuredEngines = (): Promise<Engine[]> => availableEngines({ google: google() })
