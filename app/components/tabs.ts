import { draftsOf, forgetAll } from './forget'
import { agreeToLeave } from './leave-warning'

type Message =
  | { kind: 'what_have_you'; personId: string }
  | { kind: 'drafts'; personId: string; count: number }
  | { kind: 'left'; personId: string }

/** A tab that is there answers in a few milliseconds. */
const patienceMs = 200

const channel = () => new BroadcastChannel('communique')

const say = (on: BroadcastChannel, message: Message) =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is its own origin's alone
  on.postMessage(message)

/** How many release texts the tabs of this browser keep for an account: each answers for its own, this one too. */
export async function draftsInTabs(personId: string): Promise<number> {
  const asking = channel()
  let count = 0
  asking.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'drafts' && data.personId === personId) count += data.count
  })
  say(asking, { kind: 'what_have_you', personId })
  await new Promise((resolve) => setTimeout(resolve, patienceMs))
  asking.close()
  return count
}

/** Tells every tab that this account has signed out. */
export function tellTabs(personId: string): void {
  const telling = channel()
  say(telling, { kind: 'left', personId })
  telling.close()
}

/** Answers the tabs, and leaves when the account signs out in one of them. @returns how to stop */
export function listenToTabs(personId: string): () => void {
  const listening = channel()
  listening.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.personId !== personId) return
    if (data.kind === 'what_have_you') say(listening, { kind: 'drafts', personId, count: draftsOf(personId) })
    if (data.kind !== 'left') return
    forgetAll(personId)
    agreeToLeave()
    window.location.assign('/sign-in')
  })
  return () => listening.close()
}
