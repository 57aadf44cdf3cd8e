import type common from '@/locales/en/common.json'
import type desk from '@/locales/en/desk.json'
import type review from '@/locales/en/review.json'
import type settings from '@/locales/en/settings.json'

/** In every place the shared words may be asked for by their full name: `t('common:close')`. */
type Shared = { [Key in keyof typeof common as `common:${Key}`]: (typeof common)[Key] }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      common: typeof common
      desk: typeof desk & Shared
      review: typeof review & Shared
      settings: typeof settings & Shared
    }
  }
}
