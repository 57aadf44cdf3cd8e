import { statSync } from 'node:fs'
import { maxUploadBytes } from '@/workflow/formats/limits'
import { addressParts } from '@/workflow/publishing/integrity/address-parts'
import { linesOfText } from '@/workflow/publishing/integrity/compare'
import { judge } from '@/workflow/publishing/integrity/judge'
import type { Copy, Verdict } from '@/workflow/publishing/integrity/judge'
import { NotGenuine } from '@/workflow/publishing/integrity/open-manifest'
import { readEdition } from '@/workflow/publishing/integrity/read-edition'
import type { ReadEdition } from '@/workflow/publishing/integrity/read-edition'
import { readPageCopy } from '@/workflow/publishing/integrity/read-page-copy'
import { bytesOf, Misused, read } from './command'
import type { Command } from './command'
import { isAddress, listFor, textAt, textsOf } from './verify-sources'
import type { Given, List } from './verify-sources'
import { sayVerdict, seen, whyNotGenuine } from './verify-words'

const options = {
  site: { type: 'string' },
  of: { type: 'string' },
  manifest: { type: 'string' },
  keys: { type: 'string' },
  edition: { type: 'string', multiple: true },
  language: { type: 'string' },
  'allow-private': { type: 'boolean', default: false },
} as const

const help = `communique verify ADDRESS|FILE… [options]

Says of each text whether it was published exactly so: which version of which release it is, and whether readers still
have it; or where it differs. A text is the address of a page, an edition as data (JSON), a page saved from a browser
(HTML) or words alone (plain text); - is standard input. The signed list of versions and the public keys come from the
site that the text names, or from files, which needs no connection.

  --site ADDRESS     asks this site, whatever the text names
  --of ADDRESS       the page that words alone are of
  --language TAG     of words alone, where it is known
  --manifest FILE    the signed list, as the site has it at manifests/NAME.json
  --keys FILE        the public keys, as the site has them at .well-known/communique-keys.json
  --edition FILE     an edition as data to compare with, in place of the site's; may be given again
  --allow-private    asks also hosts on private networks

Exit codes: 0 every text is what readers have now, 3 every text is genuine and some are no longer current, 1 some text is
different, is not known or could not be checked, 2 asked wrongly.
`

type Asked = { text: string; given: Given; of: string | null; language: string | null }

const siteOf = (address: string | null) => ({
  site: address && URL.canParse(address) ? new URL(address).origin : null,
  slug: address ? (addressParts(address)?.slug ?? null) : null,
})

async function mustList(given: Given, address: string | null): Promise<List> {
  const list = await listFor(given, siteOf(address))
  if (list) return list
  throw new Error(
    'It does not say which site and page it is of: --of ADDRESS, or --manifest FILE and --keys FILE',
  )
}

async function ofEdition({ data, hash }: ReadEdition, { given }: Asked): Promise<[Verdict, List]> {
  const list = await mustList(given, data.manifest)
  const { language } = data.article
  const editions = list.manifest.editions.filter((edition) => edition.language === language)
  const same = editions.filter((edition) => edition.hash === hash)
  const edition = same.find(({ version }) => version === data.version)
  if (edition) {
    const also = same.flatMap(({ version }) => (version === edition.version ? [] : [version]))
    return [{ is: 'genuine', isWhole: true, edition, also }, list]
  }
  const { articleLines } = await import('@/workflow/publishing/integrity/article-lines')
  const copy = { lines: articleLines(data.article).all, isPage: false }
  const verdict = await judge(copy, await textsOf(list, given, language))
  // Its words are published and its codes, links or version are not: it is not what was signed off.
  if (verdict.is !== 'genuine') return [verdict, list]
  const text = 'the same words, but not the same links, marks, images or version'
  return [{ is: 'other', edition: verdict.edition, differences: [{ what: 'added', text }], more: 0 }, list]
}

async function ofWords(copy: Copy, address: string | null, asked: Asked): Promise<[Verdict, List]> {
  if (copy.lines.length === 0) throw new Error('There is no text in it.')
  const list = await mustList(asked.given, address)
  const known = await textsOf(list, asked.given, asked.language)
  if (known.length === 0)
    throw new Error('There is no published text to compare it with: name the site, or --edition FILE')
  return [await judge(copy, known), list]
}

async function verify(asked: Asked): Promise<[Verdict, List]> {
  const { text, of } = asked
  const edition = readEdition(text)
  if (edition) return ofEdition(edition, asked)
  if (!/<(?:html|body|article)\b/iu.test(text))
    return ofWords({ lines: linesOfText(text), isPage: false }, of, asked)
  const page = readPageCopy(text)
  if (page.lines.length === 0) throw new Error('It is a page without an article.')
  const copy = { lines: page.lines, notices: page.notices, isPage: true }
  return ofWords(copy, of ?? page.address, { ...asked, language: asked.language ?? page.language })
}

const textOf = async (place: string, given: Given): Promise<string> => {
  if (isAddress(place)) return textAt(place, given)
  if (
    place !== '-' &&
    statSync(place, { throwIfNoEntry: false })?.isFile() &&
    statSync(place).size > maxUploadBytes
  )
    throw new Error(`It is larger than ${maxUploadBytes} bytes.`)
  return Buffer.from(await bytesOf(place)).toString('utf8')
}

const codeOf = (verdict: Verdict): number => {
  if (verdict.is !== 'genuine') return 1
  return verdict.edition.state === 'live' ? 0 : 3
}

/** @returns the exit code it calls for */
async function one(place: string, asked: Omit<Asked, 'text'>): Promise<number> {
  try {
    const of = asked.of ?? (isAddress(place) ? place : null)
    const [verdict, list] = await verify({ ...asked, of, text: await textOf(place, asked.given) })
    process.stdout.write(
      `${seen(place)}\n${sayVerdict(verdict, list)
        .map((line) => `  ${line}\n`)
        .join('')}`,
    )
    return codeOf(verdict)
  } catch (error) {
    if (error instanceof Misused) throw error
    const isNotGenuine = error instanceof NotGenuine
    // Whatever goes wrong with one text, the others are looked at, and this one is not called genuine.
    const why = isNotGenuine ? whyNotGenuine(error) : error instanceof Error ? error.message : String(error)
    process.stdout.write(`${seen(place)}\n  ${isNotGenuine ? 'NOT GENUINE' : 'NOT CHECKED'}: ${seen(why)}\n`)
    return 1
  }
}

export const command: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = read(args, options)
    if (positionals.length === 0) throw new Misused('Name an address or a file.')
    const given: Given = {
      site: values.site,
      manifest: values.manifest,
      keys: values.keys,
      editions: values.edition ?? [],
      allowPrivate: values['allow-private'],
    }
    const codes: number[] = []
    for (const place of positionals)
      codes.push(await one(place, { given, of: values.of ?? null, language: values.language ?? null }))
    process.exitCode = codes.includes(1) ? 1 : Math.max(...codes)
  },
}
