import { database } from '@/platform/database'
import { importedUnit } from '@/tests/fixtures/memory'
import { concept } from '@/tests/fixtures/concepts'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { begunRelease, block } from '@/tests/fixtures/releases'
import { machineDraft, seen } from '@/tests/fixtures/work'
import { writeComment } from '@/workflow/review/comments/write'
import { newToken, tokenHash } from '@/workflow/publishing/advance/token'
import { confirm } from '@/workflow/review/confirm'
import type { Subject } from '@/workflow/release/policy'

/** Words of a release that stand nowhere else: whoever reads one has read the release. */
const words = {
  open: { title: 'Zanzibarquartz', text: 'Plumbagothistle', translation: 'Verdigrisombre' },
  restricted: { title: 'Wolframhazel', text: 'Cinnabarfinch', translation: 'Azuriteloutre' },
}

export type Target = {
  releaseId: string
  localisationId: string
  translationId: string
  segmentId: string
  commentId: string
  reportId: string
  /** An advance copy of it, and the token in its link. */
  copyId: string
  token: string
  version: number
  slug: string
  subject: Subject
  /** What only it says, and whoever may read it. */
  words: { title: string; text: string; translation: string }
}

/** One release under embargo, of one language, with one text drafted, confirmed by `confirmer`. */
async function target(officer: Known, confirmer: Known, restricted: boolean): Promise<Target> {
  const markers = words[restricted ? 'restricted' : 'open']
  const { releaseId } = await begunRelease(officer, {
    blocks: [
      block('title', `${markers.title} ministers meet`),
      block('paragraph', `They spoke of ${markers.text} in May.`),
    ],
    embargo: { local: '2099-01-01T09:00', zone: 'Europe/Brussels' },
    restricted,
    namedPeople: restricted ? [officer.personId, confirmer.personId] : [],
  })
  const { id: localisationId } = await database.localisation.findFirstOrThrow({
    where: { releaseId, language: 'fr' },
  })
  const { id: translationId, segmentId } = await database.translation.findFirstOrThrow({
    where: { localisationId, segment: { sources: { some: { text: { contains: markers.text } } } } },
  })
  await machineDraft(translationId, `Ils ont parlé de ${markers.translation} en mai.`)
  const { text, version, sourceVersion } = await seen(translationId)
  await confirm(confirmer, { translationId, text, version, sourceVersion, work: 'translate' })
  const { commentId } = await writeComment(confirmer, {
    ...{ translationId, commentId: crypto.randomUUID(), about: 'source', isQuestion: true },
    text: `Is ${markers.text} a name?`,
  })
  const { id: reportId } = await database.readerReport.create({
    data: { releaseId, language: 'fr', text: 'A word is wrong.', quote: markers.translation },
  })
  const token = newToken()
  const { id: copyId } = await database.advanceCopy.create({
    data: {
      ...{ releaseId, recipientName: 'Reader', recipientEmail: 'reader@example.org', languages: ['fr'] },
      ...{ token: tokenHash(token), createdById: officer.personId, expiresAt: new Date('2098-01-01') },
    },
  })
  const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const namedPeople = restricted ? [officer.personId, confirmer.personId] : []
  const subject: Subject = {
    release: { restricted, isFrame: false, languages: ['en', 'fr'], namedPeople },
    language: 'fr',
    confirmedById: confirmer.personId,
    authorId: officer.personId,
    comment: { authorId: confirmer.personId, language: null },
  }
  return {
    releaseId,
    localisationId,
    translationId,
    segmentId,
    commentId,
    reportId,
    copyId,
    token,
    version: (await seen(translationId)).version,
    slug,
    subject,
    words: markers,
  }
}

/** People of every role, with and without a part in the releases, and two releases under embargo. */
export async function world() {
  const people = {
    'officer who brought it in': await person({ name: 'Officer A', roles: ['officer'] }),
    'another officer': await person({ name: 'Officer B', roles: ['officer'] }),
    'translator and reviewer who confirmed': await person({
      name: 'Confirmer',
      roles: ['translator', 'reviewer'],
      languages: ['fr'],
    }),
    'translator of the language': await person({
      name: 'Translator',
      roles: ['translator'],
      languages: ['fr'],
    }),
    'reviewer of the language': await person({ name: 'Reviewer', roles: ['reviewer'], languages: ['fr'] }),
    'translator of another language': await person({
      name: 'Übersetzer',
      roles: ['translator'],
      languages: ['de'],
    }),
    'reviewer of another language': await person({ name: 'Prüfer', roles: ['reviewer'], languages: ['de'] }),
    administrator: await person({ name: 'Administrator', roles: ['administrator'] }),
  }
  const author = people['officer who brought it in']
  const confirmer = people['translator and reviewer who confirmed']
  const dummy = await person({ name: 'Somebody', roles: ['translator'], languages: ['de'] })
  const targets = {
    'an open release': await target(author, confirmer, false),
    'a restricted release': await target(author, confirmer, true),
  }
  const unitId = await importedUnit('They met in Lisbon.', 'Ils se sont réunis à Lisbonne.')
  const { conceptId } = await concept(
    people.administrator,
    [
      { language: 'en', text: 'weir' },
      { language: 'fr', text: 'barrage' },
    ],
    { anyway: true },
  )
  return { people, targets, dummy, unitId, conceptId }
}

export type World = Awaited<ReturnType<typeof world>>
