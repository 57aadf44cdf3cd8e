import { chance, oneOf } from '@/evaluate/findings/chance'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import { approve, approveInput } from '@/workflow/review/approve'
import { claim } from '@/workflow/review/claim'
import { confirm, confirmInput } from '@/workflow/review/confirm'
import type { Decided } from '@/workflow/review/confirm'
import { dismiss } from '@/workflow/review/dismiss'
import { handBack } from '@/workflow/review/hand-back'
import { saveInput, saveWorkingCopy } from '@/workflow/review/save-working-copy'
import { sendBack } from '@/workflow/review/send-back'
import { takeBack } from '@/workflow/review/take-back'
import { takeNext } from '@/workflow/review/take-next'
import type { Work } from '@/workflow/review/work'
import type { Acknowledged } from './record'
import { standing } from './scene'
import type { Scene, Seen } from './scene'

/** What came of what people asked, by deed and refusal. */
export type Outcomes = Map<string, number>

export type Racing = Scene & {
  acknowledged: Acknowledged[]
  outcomes: Outcomes
  /** Faults: whatever was thrown and is no refusal. */
  faults: string[]
}

type Racer = {
  me: Actor
  work: Work
  random: () => number
  /** What they have on their screen: others may have changed it since. */
  screen: Map<string, Seen>
  /** Two windows on the same desk, each with the copies it last heard of. */
  windows: { page: string; copies: Map<string, number> }[]
  /** What they did last, as it stood then. */
  done: Seen | null
  racing: Racing
  typed: number
}

const words = ['nuvem', 'ponte', 'vento', 'pedra', 'folha', 'chuva', 'campo', 'barco', 'sombra', 'janela']

/** A text nobody has typed before: it can be found again wherever it is kept. */
function text(racer: Racer): string {
  racer.typed += 1
  const number = [...`${racer.racing.people.indexOf(racer.me)}`.padStart(2, '0'), ...`${racer.typed}`]
  return `${number.map((digit) => words[Number(digit)]).join(' ')}.`
}

type Weighted = {
  weight: number
  /** Seldom asked for by anybody whose work it is not. */
  of?: Work
  run: (racer: Racer, segment: Seen) => Promise<unknown>
}

const deeds: Record<string, Weighted> = {
  save: { weight: 16, run: save },
  confirm: { weight: 26, run: confirmed },
  approve: { weight: 26, of: 'review', run: approved },
  'edit and approve': {
    weight: 8,
    of: 'review',
    run: (racer, segment) => approved(racer, segment, text(racer)),
  },
  'send back': { weight: 8, of: 'review', run: sentBack },
  'take back': { weight: 3, run: takenBack },
  dismiss: { weight: 5, of: 'review', run: dismissed },
  claim: {
    weight: 3,
    run: ({ me, work }, { localisationId }) => claim(me, { localisationId, work }),
  },
  'hand back': {
    weight: 5,
    run: ({ me, work }, { localisationId }) => handBack(me, { localisationId, work }),
  },
  'take next': { weight: 2, run: ({ me, work }) => takeNext(me, { work }) },
}

/** What somebody does next: mostly what is theirs to do. */
function chosen({ work, random }: Racer): [string, Weighted] {
  const isAnything = random() < 0.1
  const open = Object.entries(deeds).filter(([, { of }]) => isAnything || !of || of === work)
  let at = random() * open.reduce((sum, [, { weight }]) => sum + weight, 0)
  return open.find(([, { weight }]) => (at -= weight) < 0)!
}

/** One person at random over the same segments as everybody else, until enough has been done. */
export async function race(
  me: Actor,
  racing: Racing,
  { seed, isOver }: { seed: number; isOver: () => boolean },
) {
  const random = chance(seed)
  const window = () => ({ page: crypto.randomUUID(), copies: new Map<string, number>() })
  const racer: Racer = {
    ...{ me, random, racing, screen: new Map(), windows: [window(), window()], done: null, typed: 0 },
    work: me.roles.includes('translator') ? 'translate' : 'review',
  }
  while (!isOver()) {
    if (me.roles.length === 2 && random() < 0.2) racer.work = racer.work === 'review' ? 'translate' : 'review'
    await look(racer)
    const segment = oneOf([...racer.screen.values()], random)!
    const [name, { run }] = chosen(racer)
    const once = () => outcome(racer, { name, segment, run: () => run(racer, segment) })
    const { done } = racer
    await once()
    if (racer.done && racer.done !== done && random() < 0.2) await regret(racer, racer.done)
    // Now and then the same thing twice at once: a double click, or two windows.
    if (random() < 0.05) await Promise.all([once(), once()])
  }
}

/** What was done a moment ago is taken back. */
const regret = (racer: Racer, segment: Seen): Promise<void> =>
  outcome(racer, { name: 'take back', segment, run: () => takenBack(racer, segment) })

/** Three times in four people see what is; else what was. */
async function look({ screen, random, racing }: Racer): Promise<void> {
  if (screen.size > 0 && random() < 0.25) return
  const { id } = oneOf(racing.localisations, random)!
  for (const seen of await standing([id])) screen.set(seen.id, seen)
}

type Asked = { name: string; segment: Seen; run: () => Promise<unknown> }

async function outcome({ me, random, racing }: Racer, { name, segment, run }: Asked): Promise<void> {
  const count = (what: string) => racing.outcomes.set(what, (racing.outcomes.get(what) ?? 0) + 1)
  try {
    count((await run()) === 'none' ? `${name}: nothing to do` : name)
  } catch (error) {
    if (!(error instanceof Refusal)) {
      racing.faults.push(`${name} by ${me.name}: ${error instanceof Error ? error.message : String(error)}`)
      return
    }
    count(`${name}: ${error.reason}`)
    // Half an hour passes for whoever is in the way, and they come back to it as if it had not.
    if (error.reason === 'held_by_other' && random() < 0.7)
      await database.$executeRaw`
        UPDATE "Claim" claim SET "expiresAt" = clock_timestamp()
        FROM (
          SELECT "localisationId", work, run FROM "Claim"
          WHERE "localisationId" = ${segment.localisationId}::uuid FOR UPDATE SKIP LOCKED
        ) AS idle
        WHERE (claim."localisationId", claim.work, claim.run) = (idle."localisationId", idle.work, idle.run)`
  }
}

const seenOf = ({ id, version, sourceVersion }: Seen) => ({ translationId: id, version, sourceVersion })

type Doing = { deed: Acknowledged['deed']; typed: string | null; run: () => Promise<Decided> }

/** Does it, and remembers that it was said to be done. */
async function acknowledged(racer: Racer, segment: Seen, { deed, typed, run }: Doing): Promise<void> {
  const { me, racing } = racer
  const asked = performance.now()
  const { version, state } = await run()
  racer.done = { ...segment, version, state }
  racing.acknowledged.push({
    ...{ deed, personId: me.personId, translationId: segment.id, version, state, text: typed },
    ...{ asked, answered: performance.now() },
  })
}

async function save(racer: Racer, segment: Seen): Promise<void> {
  const { me, work, random, racing } = racer
  const window = oneOf(racer.windows, random)!
  const typed = text(racer)
  const leaving = random() < 0.3
  const asked = performance.now()
  const saved = await saveWorkingCopy(
    me,
    saveInput.parse({
      ...{ translationId: segment.id, text: typed, baseVersion: segment.version, work, leaving },
      ...{ page: window.page, copyVersion: window.copies.get(segment.id) ?? null },
    }),
  )
  if (saved.other) window.copies.set(segment.id, saved.other.version)
  else if (saved.copyVersion !== null) window.copies.set(segment.id, saved.copyVersion)
  racing.acknowledged.push({
    ...{ deed: 'save', personId: me.personId, translationId: segment.id, version: null, state: null },
    ...{ text: typed, window: window.page, leaving, isBeside: saved.other !== null },
    ...{ asked, answered: performance.now() },
  })
}

function confirmed(racer: Racer, segment: Seen): Promise<void> {
  const typed = racer.random() < 0.2 ? segment.text : text(racer)
  const input = confirmInput.parse({ ...seenOf(segment), text: typed, work: racer.work })
  const run = () => confirm(racer.me, input)
  return acknowledged(racer, segment, { deed: 'confirm', typed, run })
}

function approved(racer: Racer, segment: Seen, typed: string | null = null): Promise<void> {
  const input = approveInput.parse({ ...seenOf(segment), ...(typed !== null && { text: typed }) })
  const run = () => approve(racer.me, input)
  return acknowledged(racer, segment, { deed: 'approve', typed, run })
}

function sentBack(racer: Racer, segment: Seen): Promise<void> {
  const run = () => sendBack(racer.me, { ...seenOf(segment), category: 'style', reason: 'Not yet.' })
  return acknowledged(racer, segment, { deed: 'send_back', typed: null, run })
}

function takenBack(racer: Racer, segment: Seen): Promise<void> {
  const run = () => takeBack(racer.me, { ...seenOf(segment), work: racer.work })
  return acknowledged(racer, segment, { deed: 'take_back', typed: null, run })
}

async function dismissed({ me, random }: Racer, segment: Seen): Promise<unknown> {
  const fingerprint = oneOf(segment.fingerprints, random)
  if (!fingerprint) return 'none'
  return dismiss(me, { ...seenOf(segment), fingerprint, reason: 'It is right here.' })
}
