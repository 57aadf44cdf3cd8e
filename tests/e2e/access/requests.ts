import type { Route } from '@/app/routes'
import { block } from '@/tests/fixtures/releases'
import type { Target, World } from './world'

type Asked = { body?: object; file?: string; query?: string }

/** What nobody has seen: a deed that is allowed then stops at `changed_meanwhile` and changes nothing. */
const stale = 999_999
const blocks = [block('title', 'A title'), block('paragraph', 'A sentence.')]
const text = (target: Target) => ({ version: stale, sourceVersion: 1, text: `Texte de ${target.version}.` })

const seenOf = ({ translationId }: Target) => ({ translationId, version: stale, sourceVersion: 1 })
const selected = (target: Target) => ({ deed: 'confirm', work: 'translate', segments: [seenOf(target)] })
const ofFindings = (target: Target) => ({ segments: [{ ...seenOf(target), fingerprints: ['[]'] }] })

const unseen = { editionIds: [crypto.randomUUID()], reason: 'It says what was never said.' }

const tmx = '<tmx version="1.4"><header srclang="en"/><body/></tmx>'

/** How each route is asked: well formed, so that only the policy stands in the way. Path parameters come from the world. */
export const requests: Record<Route, (target: Target, world: World) => Asked> = {
  'GET /sign-in': () => ({}),
  'GET /start': () => ({}),
  'GET /account': () => ({}),
  'GET /notices': () => ({}),
  'GET /desk': () => ({}),
  'GET /desk/new': () => ({}),
  'GET /desk/releases/[releaseId]': () => ({}),
  'GET /desk/releases/[releaseId]/source': () => ({}),
  'GET /desk/releases/[releaseId]/facts': () => ({}),
  'GET /desk/releases/[releaseId]/questions': () => ({}),
  'GET /desk/releases/[releaseId]/reports': () => ({}),
  'GET /desk/releases/[releaseId]/revise': () => ({}),
  'GET /desk/releases/[releaseId]/advance': () => ({}),
  'GET /desk/releases/[releaseId]/decisions': () => ({}),
  'GET /desk/releases/[releaseId]/sign-off': () => ({}),
  'GET /desk/releases/[releaseId]/preview': () => ({}),
  'GET /desk/releases/[releaseId]/[language]': () => ({}),
  'GET /desk/releases/[releaseId]/[language]/editions': () => ({}),
  'GET /advance/[token]': () => ({}),
  'POST /advance/[token]': () => ({ body: {} }),
  'GET /review': () => ({}),
  'GET /review/[localisationId]': () => ({}),
  'GET /settings': () => ({}),
  'GET /settings/people': () => ({}),
  'GET /settings/languages': () => ({}),
  'GET /settings/segmentation': () => ({}),
  'GET /settings/frame': () => ({}),
  'GET /settings/terms': () => ({}),
  'GET /settings/terms/new': () => ({}),
  'GET /settings/terms/suggestions': () => ({}),
  'GET /settings/terms/[conceptId]': () => ({}),
  'GET /settings/memory': () => ({}),
  'GET /settings/engines': () => ({}),
  'GET /settings/activity': () => ({}),
  'GET /api/health': () => ({}),
  'POST /api/auth/[...all]': () => ({ body: { email: 'nobody', password: '' } }),
  'PATCH /api/v1/account': () => ({ body: {} }),
  'GET /api/v1/notices': () => ({}),
  'POST /api/v1/notices/read': () => ({ body: { noticeIds: [crypto.randomUUID()] } }),
  'POST /api/v1/intake': () => ({
    body: { text: 'A title\n\nA sentence.', language: 'en', sourceLanguage: 'en' },
  }),
  'GET /api/v1/releases': () => ({}),
  'POST /api/v1/releases': () => ({ body: { releaseId: crypto.randomUUID(), sourceLanguage: 'en', blocks } }),
  'GET /api/v1/releases/[releaseId]': () => ({}),
  'PATCH /api/v1/releases/[releaseId]': () => ({ body: { version: stale } }),
  'GET /api/v1/releases/[releaseId]/facts': () => ({}),
  'GET /api/v1/releases/[releaseId]/facts/[segmentId]': () => ({ query: 'language=fr' }),
  'PUT /api/v1/releases/[releaseId]/source': () => ({
    body: { version: stale, sourceLanguage: 'en', blocks },
  }),
  'GET /api/v1/releases/[releaseId]/questions': () => ({}),
  'GET /api/v1/releases/[releaseId]/reports': () => ({}),
  'POST /api/v1/reports/[reportId]/closing': () => ({ body: { outcome: 'no_mistake' } }),
  'DELETE /api/v1/reports/[reportId]/closing': () => ({}),
  'POST /api/v1/releases/[releaseId]/start': () => ({ body: { version: stale } }),
  'POST /api/v1/releases/[releaseId]/revisions': () => ({
    body: { version: stale, revision: stale, grade: 'content', blocks },
  }),
  'POST /api/v1/releases/[releaseId]/revisions/comparison': () => ({
    body: { version: stale, revision: stale, grade: 'content', blocks },
  }),
  'POST /api/v1/releases/[releaseId]/clear': () => ({ body: { version: stale, revision: 1 } }),
  'POST /api/v1/releases/[releaseId]/schedule': () => ({ body: { version: stale } }),
  'DELETE /api/v1/releases/[releaseId]/schedule': () => ({}),
  'GET /api/v1/releases/[releaseId]/sign-offs': () => ({ query: 'language=fr' }),
  'POST /api/v1/releases/[releaseId]/sign-offs': ({ localisationId }) => ({
    body: { pages: [{ localisationId, hash: '0'.repeat(64) }] },
  }),
  'POST /api/v1/releases/[releaseId]/publish': () => ({ body: {} }),
  'POST /api/v1/releases/[releaseId]/lift': () => ({ body: { version: stale, reason: 'mistake' } }),
  'GET /api/v1/releases/[releaseId]/advance-copies': () => ({}),
  'POST /api/v1/releases/[releaseId]/advance-copies': () => ({
    body: {
      recipients: [{ copyId: crypto.randomUUID(), name: 'Reader', email: 'reader@example.org' }],
      languages: ['fr'],
      mail: false,
    },
  }),
  'DELETE /api/v1/advance-copies/[copyId]': () => ({}),
  'POST /api/v1/releases/[releaseId]/hold': () => ({ body: { localisationIds: [crypto.randomUUID()] } }),
  'DELETE /api/v1/releases/[releaseId]/hold': () => ({ body: { localisationIds: [crypto.randomUUID()] } }),
  'POST /api/v1/releases/[releaseId]/withdraw': () => ({ body: unseen }),
  'POST /api/v1/releases/[releaseId]/remove': () => ({ body: unseen }),
  'POST /api/v1/releases/[releaseId]/roll-back': () => ({
    body: {
      to: [{ editionId: crypto.randomUUID(), insteadOf: crypto.randomUUID() }],
      reason: 'It says what was never said.',
    },
  }),
  'PUT /api/v1/releases/[releaseId]/address': () => ({
    body: { version: stale, slug: 'elsewhere', reason: 'A word of it was wrong.' },
  }),
  'GET /api/v1/releases/[releaseId]/decisions': () => ({}),
  'POST /api/v1/localisations/[localisationId]/hold': () => ({}),
  'DELETE /api/v1/localisations/[localisationId]/hold': () => ({}),
  'POST /api/v1/localisations/[localisationId]/mending': () => ({ body: { reason: 'A reason.' } }),
  'DELETE /api/v1/localisations/[localisationId]/mending': () => ({}),
  'GET /api/v1/localisations/[localisationId]/preview': () => ({}),
  'POST /api/v1/localisations/[localisationId]/sign-off': () => ({ body: { hash: '0'.repeat(64) } }),
  'GET /api/v1/localisations/[localisationId]/overrides': () => ({}),
  'POST /api/v1/localisations/[localisationId]/overrides': (target) => ({
    body: { reason: 'The reviewer is ill.', segments: [seenOf(target)] },
  }),
  'POST /api/v1/localisations/[localisationId]/draft': () => ({}),
  'POST /api/v1/localisations/[localisationId]/asks': () => ({ body: { work: 'review' } }),
  'POST /api/v1/localisations/[localisationId]/claim': () => ({ body: { work: 'translate' } }),
  'DELETE /api/v1/localisations/[localisationId]/claim': () => ({ body: { work: 'translate' } }),
  'POST /api/v1/localisations/[localisationId]/share': () => ({ body: { parts: 2 } }),
  'DELETE /api/v1/localisations/[localisationId]/share': () => ({ body: {} }),
  'GET /api/v1/localisations/[localisationId]/assignments': () => ({}),
  'POST /api/v1/localisations/[localisationId]/assignments': (_, { dummy }) => ({
    body: { work: 'translate', run: 0, personId: dummy.personId, from: null, dueAt: '2000-01-01T08:00:00Z' },
  }),
  'DELETE /api/v1/localisations/[localisationId]/assignments': () => ({
    body: { work: 'translate', run: 0, from: null },
  }),
  'GET /api/v1/localisations/[localisationId]/presence': () => ({}),
  'POST /api/v1/localisations/[localisationId]/presence': () => ({ body: { translationId: null } }),
  'DELETE /api/v1/localisations/[localisationId]/presence': () => ({}),
  'POST /api/v1/localisations/[localisationId]/plan': (target) => ({ body: selected(target) }),
  'POST /api/v1/localisations/[localisationId]/deeds': (target) => ({ body: selected(target) }),
  'POST /api/v1/localisations/[localisationId]/dismissals': (target) => ({ body: ofFindings(target) }),
  'DELETE /api/v1/localisations/[localisationId]/dismissals': (target) => ({ body: ofFindings(target) }),
  'PUT /api/v1/localisations/[localisationId]/working-copies': ({ translationId, version }) => ({
    body: {
      work: 'translate',
      segments: [{ translationId, text: `Texte de ${version}.`, baseVersion: stale }],
    },
  }),
  'POST /api/v1/localisations/[localisationId]/looks': ({ translationId }) => ({
    body: { looks: [{ translationId, version: stale, sourceVersion: 1 }] },
  }),
  'GET /api/v1/localisations/[localisationId]/segments': () => ({}),
  'GET /api/v1/localisations/[localisationId]/concordance': () => ({ query: 'words=ministers&side=source' }),
  'GET /api/v1/live': () => ({}),
  'GET /api/v1/queue': () => ({}),
  'POST /api/v1/queue/next': () => ({ body: {} }),
  'PUT /api/v1/translations/[translationId]/working-copy': (target) => ({
    body: { ...text(target), baseVersion: stale, work: 'translate' },
  }),
  'POST /api/v1/translations/[translationId]/confirm': (target) => ({ body: text(target) }),
  'POST /api/v1/translations/[translationId]/approve': (target) => ({ body: text(target) }),
  'POST /api/v1/translations/[translationId]/override': () => ({
    body: { version: stale, sourceVersion: 1, reason: 'The reviewer is ill.' },
  }),
  'POST /api/v1/translations/[translationId]/send-back': (target) => ({
    body: { ...text(target), category: 'accuracy', reason: 'A word is missing.' },
  }),
  'POST /api/v1/translations/[translationId]/take-back': () => ({
    body: { version: stale, sourceVersion: 1, work: 'translate' },
  }),
  'POST /api/v1/translations/[translationId]/join': () => ({
    body: { version: stale, sourceVersion: 1, first: { version: stale, sourceVersion: 1 } },
  }),
  'DELETE /api/v1/translations/[translationId]/join': () => ({ body: { version: stale, sourceVersion: 1 } }),
  'POST /api/v1/translations/[translationId]/dismissals': () => ({
    body: { version: stale, sourceVersion: 1, fingerprint: '[]', reason: 'The scale is right.' },
  }),
  'DELETE /api/v1/translations/[translationId]/dismissals': () => ({
    body: { version: stale, sourceVersion: 1, fingerprint: '[]' },
  }),
  'GET /api/v1/translations/[translationId]/identical': () => ({}),
  'GET /api/v1/translations/[translationId]/history': () => ({}),
  'GET /api/v1/translations/[translationId]/matches': () => ({}),
  'POST /api/v1/translations/[translationId]/matches': (_, { unitId }) => ({ body: { unitId } }),
  'GET /api/v1/translations/[translationId]/languages': () => ({}),
  'GET /api/v1/translations/[translationId]/comments': () => ({}),
  'POST /api/v1/translations/[translationId]/comments': () => ({
    body: { commentId: crypto.randomUUID(), about: 'source', text: 'Which May?', isQuestion: true },
  }),
  'PATCH /api/v1/comments/[commentId]': () => ({ body: { text: 'May of which year?' } }),
  'DELETE /api/v1/comments/[commentId]': () => ({}),
  'POST /api/v1/comments/[commentId]/answers': () => ({
    body: { answerId: crypto.randomUUID(), text: 'This year’s.' },
  }),
  'POST /api/v1/comments/[commentId]/resolution': () => ({}),
  'DELETE /api/v1/comments/[commentId]/resolution': () => ({}),
  'GET /api/v1/terms': () => ({}),
  'GET /api/v1/terms/[conceptId]': () => ({}),
  'PUT /api/v1/terms/[conceptId]': () => ({
    body: {
      version: stale,
      renderings: [
        { language: 'en', text: 'weir' },
        { language: 'fr', text: 'déversoir' },
      ],
    },
  }),
  'DELETE /api/v1/terms/[conceptId]': () => ({ body: { version: stale } }),
  'POST /api/v1/terms/[conceptId]/restore': () => ({ body: { version: stale } }),
  'GET /api/v1/terms/[conceptId]/uses': () => ({}),
  'POST /api/v1/terms/declined': () => ({ body: { language: 'fr', source: 'a weir' } }),
  'POST /api/v1/terms/import': () => ({}),
  'GET /api/v1/terms/export': () => ({}),
  'POST /api/v1/terms/starter': () => ({ body: {} }),
  'GET /api/v1/people': () => ({}),
  'POST /api/v1/people': () => ({
    body: { name: 'New', email: `${crypto.randomUUID()}@example.org`, roles: ['officer'] },
  }),
  'PATCH /api/v1/people/[personId]': () => ({
    body: {
      from: { name: 'Somebody else', roles: ['officer'], languages: [], retired: false },
      name: 'Renamed',
    },
  }),
  'POST /api/v1/people/[personId]/password': () => ({ body: {} }),
  'GET /api/v1/languages': () => ({}),
  'POST /api/v1/frame': () => ({ body: { isBegun: true } }),
  'GET /api/v1/abbreviations': () => ({ query: 'language=fr' }),
  'POST /api/v1/abbreviations': () => ({ body: { language: 'fr', text: 'Abr.', use: 'never' } }),
  'DELETE /api/v1/abbreviations/[abbreviationId]': () => ({}),
  'POST /api/v1/segmentation': () => ({ body: { language: 'fr', text: 'Un. Deux.' } }),
  'GET /api/v1/segmentation/export': () => ({}),
  'PATCH /api/v1/languages/[tag]': () => ({ body: { reviewRule: 'two_people', from: 'two_people' } }),
  'PATCH /api/v1/nations/[code]': () => ({
    body: { partner: true, languages: ['fr'], from: { partner: true, languages: ['fr'] } },
  }),
  'GET /api/v1/memory/units': () => ({ query: 'targetLanguage=fr' }),
  'POST /api/v1/memory/import': () => ({ query: 'name=access.tmx', file: tmx }),
  'GET /api/v1/memory/export': () => ({}),
  'PATCH /api/v1/memory/units/[unitId]': () => ({ body: { version: stale, target: 'Ils se sont vus.' } }),
  'DELETE /api/v1/memory/units/[unitId]': () => ({ body: { version: stale } }),
  'POST /api/v1/memory/units/[unitId]/restore': () => ({ body: { version: stale } }),
  'GET /api/v1/memory/units/[unitId]/history': () => ({}),
  'GET /api/v1/ledger': () => ({}),
  'GET /api/v1/activity': () => ({}),
}

/** The address a route has in a world, for one of its releases. */
export function pathOf(route: Route, target: Target, { dummy, unitId, conceptId }: World): string {
  const values: Record<string, string> = {
    releaseId: target.releaseId,
    localisationId: target.localisationId,
    translationId: target.translationId,
    segmentId: target.segmentId,
    commentId: target.commentId,
    reportId: target.reportId,
    copyId: target.copyId,
    token: target.token,
    personId: dummy.personId,
    conceptId,
    unitId,
    // One that is not there: taking it away is done already.
    abbreviationId: '00000000-0000-7000-8000-000000000000',
    language: 'fr',
    tag: 'fr',
    code: 'FR',
  }
  const address = route.split(' ')[1]!.replace('[...all]', 'sign-in/email')
  return address.replaceAll(/\[(\w+)\]/gu, (_, name: string) => values[name]!)
}
