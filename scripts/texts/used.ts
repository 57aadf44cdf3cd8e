import { globSync, readFileSync } from 'node:fs'
import { findKeys } from 'i18next-cli'
import type { I18nextToolkitConfig } from 'i18next-cli'

const silent = { info: () => {}, warn: () => {}, error: () => {} }

const settings = (folder: string): I18nextToolkitConfig => ({
  locales: ['en'],
  extract: {
    input: [`${folder}/**/*.{ts,tsx}`],
    output: 'locales/{{language}}/{{namespace}}.json',
    defaultNS: 'common',
    useTranslationNames: ['useTranslation', { name: 'texts', nsArg: 0 }],
    extractFromComments: false,
  },
})

export type Used = {
  /** Keys written out in the code or found by its types, with their place. */
  keys: Set<string>
  /** What stands before the variable part of keys that are put together, without a place: `finding.` */
  beginnings: Set<string>
}

/**
 * The texts a folder's code asks for. i18next-cli reads the calls and follows types where it can; it does not know
 * `(await texts('desk'))('list.title')`, which is read here.
 */
export async function usedIn(folder: string): Promise<Used> {
  const { allKeys } = await findKeys(settings(folder), silent)
  const keys = new Set([...allKeys.values()].map(({ ns, key }) => `${ns || 'common'}:${key}`))
  const beginnings = new Set<string>()
  for (const file of globSync(`${folder}/**/*.{ts,tsx}`)) {
    const code = readFileSync(file, 'utf8')
    for (const [, place, key] of code.matchAll(/\(await texts\('(\w+)'\)\)\(\s*'([\w.]+)'/gu))
      keys.add(`${place}:${key}`)
    for (const [, beginning] of code.matchAll(/\bt\(\s*`(?:\w+:)?([\w.]+[._])\$\{/gu))
      beginnings.add(beginning!)
  }
  return { keys, beginnings }
}
