import { env } from '@/platform/env'
import type { Site } from './site'

/** This office as its pages name it. */
export const siteOfOffice = (): Site => ({
  origin: env.url,
  zone: env.COMMUNIQUE_ZONE,
  office: { name: env.COMMUNIQUE_OFFICE, language: env.COMMUNIQUE_OFFICE_LANGUAGE },
  forms: env.forms,
})
