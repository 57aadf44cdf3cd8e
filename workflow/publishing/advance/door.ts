import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { frameOf } from '@/workflow/publishing/frame-of'
import { siteOfOffice } from '@/workflow/publishing/site-of-office'
import type { AdvanceAnswer } from './answers'
import { copyOf } from './copy-of'
import type { OpenCopy } from './copy-of'
import { openEditions } from './open-editions'
import { renderDoor } from './render-door'
import { renderNothing, renderTooMany } from './render-nothing'
import { untilOf } from './until-of'

/** What stands at the link of an advance copy before anything is opened. */
export async function door(token: string): Promise<AdvanceAnswer> {
  const copy = await copyOf(token)
  if (!copy) return nothing()
  if (copy.release.releasedAt) return released(copy)
  const { recipientName: recipient, languages, release } = copy
  const open = await openEditions(release.id, languages)
  const language = languages[0]!
  const html = renderDoor(siteOfOffice(), await frameOf(database, language), {
    ...{ language, recipient, until: untilOf(release) },
    languages: languages.map((tag) => ({
      language: tag,
      isOpen: open.some((edition) => edition.language === tag),
    })),
  })
  return { kind: 'page', html }
}

export async function nothing(): Promise<AdvanceAnswer> {
  const frame = await frameOf(database, env.COMMUNIQUE_OFFICE_LANGUAGE)
  return { kind: 'nothing', html: renderNothing(siteOfOffice(), frame) }
}

/** What somebody is told who asks too often, whatever for. */
export const tooMany = async (): Promise<string> =>
  renderTooMany(siteOfOffice(), await frameOf(database, env.COMMUNIQUE_OFFICE_LANGUAGE))

/** The public page in the first of the recipient's languages that has one; what was removed has none. */
export async function released({ releaseId, languages }: OpenCopy): Promise<AdvanceAnswer> {
  const pages = await database.$queryRaw<{ path: string; language: string }[]>`
    SELECT page.path, page.language
    FROM "Page" page
    JOIN "Edition" edition ON edition.id = page."editionId" AND edition.state IN ('live', 'withdrawn')
    WHERE page."releaseId" = ${releaseId}::uuid AND page.kind = 'release' AND page.stored > 0
    ORDER BY page.path COLLATE "C"`
  const own = languages.flatMap((tag) => pages.filter(({ language }) => language === tag))
  const [page] = [...own, ...pages]
  return page ? { kind: 'released', href: `${env.url}/${page.path}` } : nothing()
}
