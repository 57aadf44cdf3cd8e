import { connectJobs, disconnectJobs, takeJobs, takeJobsTogether, takeShortJobs } from '@/platform/jobs'
import { endWith, sayReady } from '@/platform/lifetime'
import { log } from '@/platform/log'
import { disconnectMail } from '@/platform/mail'
import { repeat } from '@/platform/repeat'
import { callOfficersOfLate } from '@/workflow/notices/embargo-late'
import { tellOfNearEmbargoes } from '@/workflow/notices/embargo-near'
import { forgetNotices } from '@/workflow/notices/forget-notices'
import { tellOfLapsedWork } from '@/workflow/notices/lapsed-work'
import { mailWhatIsDue } from '@/workflow/notices/mail-due'
import { mailNotices } from '@/workflow/notices/mail-notices'
import { notify } from '@/workflow/notices/notify'
import { forgetSenders } from '@/workflow/publishing/forms/forget-senders'
import { followFrame } from '@/workflow/publishing/frame-release/follow-frame'
import { syncFrame } from '@/workflow/publishing/frame-release/sync-frame'
import { raiseFrameTexts } from '@/workflow/publishing/frame-release/raise-frame-texts'
import { ensureKey } from '@/workflow/publishing/integrity/ensure-key'
import { sweepPassages } from '@/workflow/publishing/integrity/keep-passages'
import { tellRecipient } from '@/workflow/publishing/advance/tell-recipient'
import { discloseAnew } from '@/workflow/publishing/disclose-anew'
import { publishOnTime, sweepMs } from '@/workflow/publishing/publish-on-time'
import { raiseLivePages } from '@/workflow/publishing/corrections/raise-live-pages'
import { reconcilePages } from '@/workflow/publishing/reconcile-pages'
import { storePages } from '@/workflow/publishing/store-pages'
import { jobs } from '@/workflow/release/hand-off'
import type { Jobs } from '@/workflow/release/hand-off'
import { beat, lastBeat } from '@/workflow/release/heartbeat'
import { checkLocalisation } from '@/workflow/review/check-localisation'
import { sweepFindings } from '@/workflow/review/sweep-findings'
import { draftLocalisation } from '@/workflow/translation/draft-localisation'
import { officeEngines } from '@/workflow/translation/engines/office-engines'
import { openMemory } from '@/workflow/translation/memory/open-memory'
import { rememberLocalisation, rememberTranslation } from '@/workflow/translation/memory/remember'
import { sweepMemory } from '@/workflow/translation/memory/sweep-memory'
import { weighMemory } from '@/workflow/translation/memory/weigh'

const heartbeatMs = 5_000
const reconcileMs = 60_000
const sweepFindingsMs = 60_000
const memoryMs = 600_000
const nearMs = 60_000
const mailMs = 10_000

// Takes jobs and calls the room that answers: the only place that knows which. Any number of workers may run.
const stopping = new AbortController()
const boss = await connectJobs(jobs, true)
const engines = await officeEngines()
await ensureKey()
await followFrame()

await takeJobs<Jobs['draft-localisation']>(boss, 'draft-localisation', 2, ({ localisationId }) =>
  draftLocalisation(localisationId, engines, stopping.signal),
)
await takeShortJobs<Jobs['check-localisation']>(
  boss,
  { name: 'check-localisation', sideBySide: 1 },
  checkLocalisation,
)
await takeShortJobs<Jobs['raise-live-pages']>(
  boss,
  { name: 'raise-live-pages', sideBySide: 1 },
  raiseLivePages,
)
await takeJobsTogether<Jobs['render-page']>(
  boss,
  { name: 'render-page', sideBySide: 2, together: 16 },
  storePages,
)
await takeShortJobs<Jobs['disclose-anew']>(boss, { name: 'disclose-anew', sideBySide: 1 }, discloseAnew)
await takeShortJobs<Jobs['remember-translation']>(
  boss,
  { name: 'remember-translation', sideBySide: 1 },
  rememberTranslation,
)
await takeJobs<Jobs['remember-localisation']>(boss, 'remember-localisation', 1, rememberLocalisation)
await takeJobs<Jobs['open-memory']>(boss, 'open-memory', 1, openMemory)
await takeJobs<Jobs['sync-frame']>(boss, 'sync-frame', 1, async () => void (await syncFrame()))
await takeShortJobs<Jobs['notify']>(boss, { name: 'notify', sideBySide: 1 }, notify)
await takeJobs<Jobs['tell-recipient']>(boss, 'tell-recipient', 1, tellRecipient)
await takeJobs<Jobs['mail-notices']>(boss, 'mail-notices', 2, mailNotices)

const stops = [
  repeat('heartbeat', heartbeatMs, beat),
  repeat('publish what is due', sweepMs, publishOnTime),
  repeat('reconcile pages', reconcileMs, reconcilePages),
  repeat('check what is stale', sweepFindingsMs, sweepFindings),
  repeat('remember what was missed', memoryMs, sweepMemory),
  repeat('weigh the memory', memoryMs, weighMemory),
  repeat('tell of near embargoes', nearMs, tellOfNearEmbargoes),
  repeat('tell of work left lying', nearMs, tellOfLapsedWork),
  repeat('call officers of late releases', nearMs, callOfficersOfLate),
  repeat('mail what is due', mailMs, mailWhatIsDue),
  repeat('put approved fixed texts on pages', reconcileMs, raiseFrameTexts),
  repeat('keep what copies are recognised by', memoryMs, sweepPassages),
  repeat('forget old notices', memoryMs, forgetNotices),
  repeat('forget where reports came from', memoryMs, forgetSenders),
]
endWith(async () => {
  stopping.abort()
  await Promise.all(stops.map((stop) => stop()))
  await disconnectJobs()
  disconnectMail()
  await lastBeat()
  log.info('worker ended')
})
log.info({ engines: engines.map(({ name }) => name) }, 'worker ready')
sayReady()
