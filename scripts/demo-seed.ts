import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { database, inTransaction } from '@/platform/database'
import { readUpload } from '@/workflow/formats/read-upload'
import { importRelease } from '@/workflow/intake/import-release'
import { ensureNations, nationsOf } from '@/workflow/intake/nations'
import { readSource } from '@/workflow/intake/read-source'
import { start } from '@/workflow/intake/start'
import type { Block } from '@/workflow/text/block'
import { plain } from '@/workflow/text/inline-code'
import { languagesFor } from '@/workflow/text/nation'
import { addStarterSet } from '@/workflow/translation/terms/add-starter-set'
import { demoOfficer, demoPeople } from './demo-people'

export type DemoOptions = {
  /** A file to bring in instead of the sample release. */
  file?: string | undefined
  /** Its title where the text has none; otherwise made from the file's name. */
  title?: string | undefined
  /** BCP 47 tags; otherwise the languages of `sampleNations`. */
  languages?: readonly string[] | undefined
}

export type Demo = {
  releaseId: string
  languages: string[]
  password: string
  /** Sign-ins to show, officers first. */
  emails: string[]
}

const sampleFile = 'prisma/sample-release.txt'
const sampleNations = ['FR', 'ES', 'IT', 'UA', 'DE', 'PL']
const sourceLanguage = 'en'

/** The same text always gets the same id (RFC 9562 version 8), so that a second run finds it. */
function idOf(bytes: Uint8Array): string {
  const hex = createHash('sha256').update(bytes).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function titleFrom(file: string): string {
  const words = basename(file, extname(file)).replaceAll(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Hard-wrapped texts often come without a title; a release has one. */
function withTitle(blocks: Block[], title: string): Block[] {
  return blocks.some(({ kind }) => kind === 'title')
    ? blocks
    : [{ kind: 'title', content: plain(title) }, ...blocks]
}

/**
 * Fills an installation for a demonstration: nations, the starter set of terms, labelled demonstration people, and one
 * release, imported and handed to drafting. What is there already stays as it is.
 */
export async function seedDemo({ file = sampleFile, title, languages }: DemoOptions): Promise<Demo> {
  await inTransaction(ensureNations)
  if ((await database.concept.count({ where: { origin: 'starter' } })) === 0) await addStarterSet(null)
  const wanted = languages ?? languagesFor(await nationsOf(sampleNations), sourceLanguage)
  const { password, emails } = await demoPeople(wanted)
  const officer = await demoOfficer()
  const bytes = readFileSync(file)
  const releaseId = idOf(bytes)
  const upload = readUpload(bytes, basename(file))
  const { blocks } = readSource(upload.text, upload.format, sourceLanguage)
  const { version } = await importRelease(officer, {
    releaseId,
    sourceLanguage,
    blocks: withTitle(blocks, title ?? titleFrom(file)),
    nations: languages ? [] : sampleNations,
    embargo: null,
    engineRule: 'on_premises_only',
    restricted: false,
    namedPeople: [],
  })
  const { state } = await database.release.findUniqueOrThrow({
    where: { id: releaseId },
    select: { state: true },
  })
  if (state === 'draft') await start(officer, { releaseId, version, languages: [...wanted] })
  return { releaseId, languages: [...wanted], password, emails }
}
