import { readFileSync } from 'node:fs'
import { interfaceLanguages } from '@/app/i18n/languages'
import { Failed } from './run'
import { compare } from './texts/compare'
import type { Fault } from './texts/compare'
import { families } from './texts/families'
import { flat } from './texts/flat'
import type { Flat } from './texts/flat'
import { unused } from './texts/unused'
import { usedIn } from './texts/used'

const places = ['common', 'desk', 'findings', 'mail', 'notices', 'review', 'settings']

const read = (language: string): Flat =>
  flat(
    Object.fromEntries(
      places.map((place) => [place, JSON.parse(readFileSync(`locales/${language}/${place}.json`, 'utf8'))]),
    ),
  )

async function faults(): Promise<Fault[]> {
  const english = read('en')
  const compared = Object.keys(interfaceLanguages).flatMap((language) =>
    compare(language, read(language), english),
  )
  return [...compared, ...unused(english, await usedIn('{app,workflow/notices}'), families)]
}

/**
 * Reads the staff texts of every interface language beside the English ones and beside the code that asks for them.
 * @throws Failed with a line for each fault
 */
export async function checkTexts(): Promise<void> {
  const found = await faults()
  const lines = found.map(({ language, key, fault }) => `${language} ${key} ${fault}`)
  if (lines.length > 0) throw new Failed(`${lines.length} texts`, lines.join('\n'))
}

if (import.meta.main) {
  await checkTexts().catch((error: unknown) => {
    console.log(error instanceof Failed ? error.output : error)
    process.exitCode = 1
  })
}
