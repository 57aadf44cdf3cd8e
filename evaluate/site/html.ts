import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate'
import type { Said } from './files'

const config: ConfigData = {
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
}

/** Made anew for each page, which is the validator's way, what it knows of HTML takes it half of its time. */
const resolved = (await new StaticConfigLoader(config).getConfigFor('')) satisfies ResolvedConfig
const loader = new StaticConfigLoader(config)
loader.getConfigFor = () => resolved
const validator = new HtmlValidate(loader)

export async function htmlFaults(html: string): Promise<Said[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => ({
      kind: 'html' as const,
      says: `${ruleId}: ${message} (${selector})`,
    })),
  )
}
