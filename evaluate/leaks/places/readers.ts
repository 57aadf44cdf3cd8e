import { globSync } from 'node:fs'
import { request } from 'node:http'
import type { House, Look, Looking } from '@/evaluate/leaks/place'
import { database } from '@/platform/database'
import { newToken } from '@/workflow/publishing/advance/token'
import * as addresses from '@/workflow/publishing/addresses'

/** Where pages of what is out belong: its own addresses, lists, feeds, sitemaps and manifests. */
const belongs = /^\/?(?:[^/]+\/news(?:[/.]|$)|[^/]+\/sitemap-\d+\.xml|sitemap\.xml|manifests\/)/u

export const mayBeAt =
  (path: string, { isPublished }: Pick<House, 'isPublished'>): Look['mayBeRead'] =>
  (secret) =>
    belongs.test(path) && isPublished(secret)

const languages = ['en', 'fr', 'es', 'nl']
const endings = [
  '',
  '/',
  '.html',
  '.missing.html',
  '.gone.html',
  '.moved.html',
  '.html.br',
  '.html.gz',
  '.json',
]

/** Every address there is a way of writing for a release, whatever kinds of pages there are by now. */
function addressesOf(slug: string): string[] {
  const made = Object.values(addresses).flatMap((address) => {
    if (typeof address !== 'function') return [address]
    const write = address as (...parts: unknown[]) => string
    return languages.flatMap((language) => [
      write(language, slug, 1),
      write(language, 1),
      write(language),
      write(slug),
    ])
  })
  return made.filter((path) => typeof path === 'string' && !/undefined|null|NaN/u.test(path))
}

/** What readers may ask for: all addresses that could be, all the database wants and all that lies in the store. */
export async function readersAddresses({ targets, folders }: House): Promise<string[]> {
  const names = Object.values(targets).flatMap(({ slug, releaseId }) => [slug, releaseId])
  const pages = await database.page.findMany({ select: { path: true }, take: 10_000 })
  const stored = globSync('**/*', { cwd: folders.pages }).filter((path) => !path.endsWith('/'))
  const paths = [
    ...names.flatMap(addressesOf).flatMap((path) => endings.map((ending) => `${path}${ending}`)),
    ...pages.map(({ path }) => path),
    ...stored,
    ...stored.map((path) => path.replace(/(?:\.(?:missing|gone|moved))?\.html(?:\.br|\.gz)?$/u, '')),
    ...[
      '',
      'favicon.ico',
      'report',
      'verify',
      'nothing-here',
      `advance/${newToken()}`,
      'advance/x',
      'api',
      '%',
    ],
  ]
  return [...new Set(paths.map((path) => `/${path}`))]
}

/** Every such address, as anybody; at the forms' own host too, where there is one. */
export async function* readersAnswers(house: House): Looking {
  const paths = await readersAddresses(house)
  const forms = process.env.COMMUNIQUE_PUBLIC_FORMS
  for (const path of paths)
    yield async () => ({
      where: `readers: ${path}`,
      texts: [without(await answerTo(path), path)],
      mayBeRead: mayBeAt(path, house),
    })
  if (!forms) return
  const host = new URL(forms).host
  const names = Object.values(house.targets).flatMap(({ slug, releaseId }) => [slug, releaseId])
  const asked = names.flatMap((name) => [
    ...formPaths.map((form) => `${form}?page=${pageOf(name)}`),
    `/fr/news/${name}`,
    `/manifests/${name}.json`,
  ])
  for (const path of ['/', ...formPaths, '/desk', '/api/health', ...asked])
    yield async () => ({
      where: `forms: ${path}`,
      texts: [without(await answerTo(path, host), path)],
      mayBeRead: house.isPublished,
    })
  for (const page of Object.values(house.targets).map(({ slug }) => pageOf(slug)))
    yield async () => ({
      where: `forms: /verify, of ${page}`,
      texts: [without(await answerTo('/verify', host, new URLSearchParams({ page, text: '' })), page)],
      mayBeRead: house.isPublished,
    })
}

const formPaths = ['/report', '/verify']
const pageOf = (name: string): string => `fr/news/${name}`

/**
 * An answer without what was asked: a redirect says the address again, a form what was filled in, and the desk's page for
 * what is not there each part of it.
 */
export function without(answer: string, asked: string): string {
  const parts = decodeURIComponent(asked.replace(/%$/u, ''))
    .split(/[/?=&]/u)
    .flatMap((part) => [part, part.replace(/(?:\.\w+)+$/u, '')])
    .filter((part) => part.length >= 12)
  return parts.reduce((left, part) => left.replaceAll(part, ''), answer)
}

/** Status, headers and body, as they come over the wire. */
export function answerTo(path: string, host?: string, fields?: URLSearchParams): Promise<string> {
  const { hostname, port } = new URL(process.env.COMMUNIQUE_URL!)
  return new Promise((resolve, reject) => {
    const headers = {
      ...(host && { host }),
      ...(fields && { 'content-type': 'application/x-www-form-urlencoded' }),
      'accept-encoding': 'identity',
    }
    const method = fields ? 'POST' : 'GET'
    const asked = request(
      { hostname, port, method, path: encodeURI(path).replace(/%25$/u, '%'), headers },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve(
            `${response.statusCode} ${response.rawHeaders.join('\n')}\n${Buffer.concat(parts).toString('utf8')}`,
          ),
        )
        response.on('error', reject)
      },
    )
    asked.on('error', reject)
    asked.end(fields?.toString())
  })
}
