import { env } from '@/platform/env'
import { availableEngines } from './available'
import type { Engine } from './engine'
import type { GoogleOptions } from './google'

/** Google where the environment names a project, and a key or a server that asks for none. */
function googleOptions(): GoogleOptions | null {
  const { GOOGLE_CLOUD_PROJECT, GOOGLE_APPLICATION_CREDENTIALS, GOOGLE_TRANSLATE_ENDPOINT } = env
  if (!GOOGLE_CLOUD_PROJECT || !(GOOGLE_APPLICATION_CREDENTIALS || GOOGLE_TRANSLATE_ENDPOINT)) return null
  return {
    projectId: GOOGLE_CLOUD_PROJECT,
    ...(GOOGLE_APPLICATION_CREDENTIALS && { keyFile: GOOGLE_APPLICATION_CREDENTIALS }),
    ...(GOOGLE_TRANSLATE_ENDPOINT && { endpoint: GOOGLE_TRANSLATE_ENDPOINT, insecure: true }),
    pricePerMillionMicros: env.GOOGLE_TRANSLATE_MICROS_PER_MILLION,
    currency: env.GOOGLE_TRANSLATE_CURRENCY,
  }
}

let found: Promise<Engine[]> | undefined

/** The engines this office can call, looked for once in the life of a process. */
export const officeEngines = (): Promise<Engine[]> =>
  (found ??= availableEngines({ google: googleOptions() }))
