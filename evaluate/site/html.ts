import { HtmlValidate } from 'html-validate'
import type { Said } from './files'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // React writes hrefLang and dateTime; to HTML they are the same as in small letters.
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'void-style': ['error', { style: 'selfclose' }],
    // A page has its one stylesheet inside, and how long its title is, is up to the office.
    'no-inline-style': 'error',
    'long-title': 'off',
  },
})

export async function htmlFaults(html: string): Promise<Said[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => ({
      kind: 'html' as const,
      says: `${ruleId}: ${message} (${selector})`,
    })),
  )
}
