import type common from '@/locales/en/common.json'
import type desk from '@/locales/en/desk.json'
import type findings from '@/locales/en/findings.json'
import type mail from '@/locales/en/mail.json'
import type notices from '@/locales/en/notices.json'
import type review from '@/locales/en/review.json'
import type settings from '@/locales/en/settings.json'

/** In every place the shared words may be asked for by their full name: `t('common:close')`. */
type Shared = { [Key in keyof typeof common as `common:${Key}`]: (typeof common)[Key] }

/** Where people see findings, what they say: `t('findings:finding.empty')`. */
type Findings = { [Key in keyof typeof findings as `findings:${Key}`]: (typeof findings)[Key] }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      common: typeof common
      desk: typeof desk & Shared & Findings
      review: typeof review & Shared & Findings
      findings: typeof findings
      settings: typeof settings & Shared
      notices: typeof notices & Shared
      mail: typeof mail & { [Key in keyof typeof mail as `mail:${Key}`]: (typeof mail)[Key] }
    }
  }
}
