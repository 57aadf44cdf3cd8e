import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ifThere } from './if-there'

/** One file for each stylesheet still in the store, named by its hash: two processes may add one at the same time. */
export const stylesFolder = (folder: string): string => join(folder, 'styles')

/** The stylesheet inside a page, or null. Only the first counts: a page has one. */
export const styleOf = (html: string): string | null => /<style>([^<]*)<\/style>/u.exec(html)?.[1] ?? null

/** SHA-256 in base64url, which is also a file name. */
export const styleHash = (style: string): string =>
  createHash('sha256').update(style, 'utf8').digest('base64url')

/** A stylesheet's hash as a content security policy names it. */
export const styleSource = (hash: string): string =>
  `'sha256-${hash.replaceAll('-', '+').replaceAll('_', '/')}='`

const stored = /^([\w-]{43})\.css$/u

const hashes = async (folder: string): Promise<string[]> =>
  ((await ifThere(readdir(stylesFolder(folder)))) ?? []).flatMap((name) => stored.exec(name)?.[1] ?? [])

/** Hashes of every stylesheet still in the store, as a content security policy names them, in order. */
export const styleSources = async (folder: string): Promise<string[]> =>
  (await hashes(folder)).map(styleSource).sort()
