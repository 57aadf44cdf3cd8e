import { z } from 'zod'
import { database, inTransaction } from '@/platform/database'
import { frameOf } from '@/workflow/publishing/frame-of'
import type { Article } from '@/workflow/publishing/article'
import { siteOfOffice } from '@/workflow/publishing/site-of-office'
import { append } from '@/workflow/release/history'
import type { AdvanceAnswer } from './answers'
import { copyOf } from './copy-of'
import type { OpenCopy } from './copy-of'
import { writeDocument } from './docx/write-document'
import { door, nothing, released } from './door'
import { openEditions } from './open-editions'
import type { OpenEdition } from './open-editions'
import { renderCopy } from './render-copy'
import { untilOf } from './until-of'

export const openInput = z.object({
  language: z.string().min(2).max(35),
  form: z.enum(['page', 'docx']),
})

type Open = z.infer<typeof openInput> & {
  /** From where, as the program sees it. */
  address: string | null
}

/**
 * Opens an advance copy in one of its languages: always the newest sign-off, and each opening is on record with which
 * it was.
 */
export async function open(token: string, { language, form, address }: Open): Promise<AdvanceAnswer> {
  const copy = await copyOf(token)
  if (!copy) return nothing()
  if (copy.release.releasedAt) return released(copy)
  const asked = copy.languages.filter((tag) => tag === language)
  const [edition] = await openEditions(copy.releaseId, asked)
  // It was held or is signed off anew: the first page says so.
  if (!edition) return door(token)
  if (!(await record(copy, edition, { form, address }))) return nothing()
  const article = JSON.parse(edition.article) as Article
  const given = { article, recipient: copy.recipientName, until: untilOf(copy.release) }
  const frame = await frameOf(database, language)
  if (form === 'page') return { kind: 'page', html: renderCopy(siteOfOffice(), frame, given) }
  const bytes = await writeDocument(siteOfOffice(), frame, given)
  return { kind: 'document', bytes, name: `advance-copy-${language}.docx` }
}

type Opening = Omit<Open, 'language'>

/** @returns whether it may still be opened: it is asked once more as it is recorded */
const record = (copy: OpenCopy, edition: OpenEdition, { form, address }: Opening): Promise<boolean> =>
  inTransaction(async (tx) => {
    const [still] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "AdvanceCopy"
      WHERE id = ${copy.id}::uuid AND "revokedAt" IS NULL AND "expiresAt" > clock_timestamp() FOR SHARE`
    if (!still) return false
    const { id: editionId, language } = edition
    await tx.advanceOpening.create({ data: { copyId: copy.id, language, form, editionId, address } })
    const { id: subjectId, releaseId } = copy
    await append(tx, 'advance.open', null, { releaseId, subjectId, language, detail: { form } })
    return true
  })
