import type { LiveTold } from '@/workflow/release/live'

/** What a part of a page wants to hear of. Its person's notices come to every part. */
export type Interest = { localisations?: readonly string[]; releases?: readonly string[] }

type Heard = (told: LiveTold) => void

type Message =
  | { kind: 'wants'; tab: string; localisations: string[]; releases: string[] }
  | { kind: 'who' }
  | { kind: 'told'; told: LiveTold }

type Wanted = { localisations: string[]; releases: string[]; at: number }

const sayAgainMs = 20_000
/** A tab that has said nothing for this long is closed. */
const forgottenMs = 60_000
const gatherMs = 200
/** How often pages look for themselves while no line stands. */
const pollMs = 30_000

/**
 * The one line from the desk to this browser: a browser opens few connections to a server, so that one tab holds the
 * line and tells the others what comes. The lock makes which one; when that tab closes, another takes over.
 */
function liveLine() {
  const tab = crypto.randomUUID()
  const channel = new BroadcastChannel('communique-live')
  const parts = new Map<object, { interest: Interest; heard: Heard }>()
  const tabs = new Map<string, Wanted>()
  let source: EventSource | null = null
  let address = ''
  let isLeading = false
  let gathering: ReturnType<typeof setTimeout> | undefined

  const send = (message: Message) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is its own origin's alone
    channel.postMessage(message)
  const hear = (told: LiveTold) => {
    for (const { heard } of parts.values()) heard(told)
  }
  const tell = (told: LiveTold) => {
    hear(told)
    send({ kind: 'told', told })
  }
  const own = () => {
    const interests = [...parts.values()].map(({ interest }) => interest)
    const all = (of: keyof Interest) => [...new Set(interests.flatMap((one) => one[of] ?? []))].toSorted()
    return { localisations: all('localisations'), releases: all('releases') }
  }

  /** Says what this tab wants, and takes what all want into the line. */
  function say(): void {
    send({ kind: 'wants', tab, ...own() })
    if (isLeading) gather()
  }

  function gather(): void {
    clearTimeout(gathering)
    gathering = setTimeout(lead, gatherMs)
  }

  function lead(): void {
    const now = performance.now()
    for (const [id, { at }] of tabs) if (now - at > forgottenMs) tabs.delete(id)
    const wanted = [own(), ...tabs.values()]
    const all = (of: keyof Interest) => [...new Set(wanted.flatMap((one) => one[of]))].toSorted().slice(0, 40)
    const query = new URLSearchParams({
      localisations: all('localisations').join(','),
      releases: all('releases').join(','),
    })
    if (`${query}` === address && source && source.readyState !== EventSource.CLOSED) return
    address = `${query}`
    source?.close()
    source = new EventSource(`/api/v1/live?${query}`)
    // What happened before the line stood is looked up once it does.
    source.addEventListener('open', () => tell({ kind: 'missed' }))
    source.addEventListener('message', ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as LiveTold))
  }

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'told') hear(data.told)
    if (data.kind === 'who') send({ kind: 'wants', tab, ...own() })
    if (data.kind !== 'wants') return
    tabs.set(data.tab, { ...data, at: performance.now() })
    if (isLeading) gather()
  })

  void navigator.locks?.request('communique-live', async () => {
    isLeading = true
    send({ kind: 'who' })
    gather()
    // The lock is held for as long as the tab lives.
    await new Promise(() => {})
  })

  setInterval(() => {
    if (parts.size > 0) say()
  }, sayAgainMs)
  setInterval(() => {
    if (!navigator.locks) hear({ kind: 'missed' })
    if (!isLeading || source?.readyState === EventSource.OPEN) return
    tell({ kind: 'missed' })
    if (source?.readyState === EventSource.CLOSED) gather()
  }, pollMs)

  return {
    /** @returns how to stop */
    join(interest: Interest, heard: Heard): () => void {
      const key = {}
      parts.set(key, { interest, heard })
      say()
      return () => {
        parts.delete(key)
        say()
      }
    },
  }
}

let line: ReturnType<typeof liveLine> | undefined

/** Hears what changes in what is shown, for as long as it is. @returns how to stop */
export const joinLiveLine = (interest: Interest, heard: Heard): (() => void) =>
  (line ??= liveLine()).join(interest, heard)
