import type common from '@/locales/en/common.json'
import type desk from '@/locales/en/desk.json'
import type review from '@/locales/en/review.json'
import type settings from '@/locales/en/settings.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: { common: typeof common; desk: typeof desk; review: typeof review; settings: typeof settings }
  }
}
