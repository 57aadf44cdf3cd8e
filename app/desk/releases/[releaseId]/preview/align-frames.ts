/** What of a page is held beside the same of the others: in every language they are as many, in one order. */
const blocks = 'main :is(h1, h2, h3, h4, h5, h6, p, li, tr, figcaption, dl)'

/** How long after one page was moved the others' own movement is taken for its echo. */
const echoMs = 150

let leader: { frame: HTMLIFrameElement; at: number } | null = null

/** Has the others follow when one page is moved: the same block at the same height. */
export function alignFrames(frame: HTMLIFrameElement, all: () => readonly HTMLIFrameElement[]): void {
  frame.contentWindow?.addEventListener(
    'scroll',
    () => {
      const now = performance.now()
      if (leader && leader.frame !== frame && now - leader.at < echoMs) return
      leader = { frame, at: now }
      const place = placeIn(frame)
      if (place) for (const other of all()) if (other !== frame) move(other, place)
    },
    { passive: true },
  )
}

/** `of`: how many blocks the page has; `index`: the one at the top, and how much of it is above; `share`: of the whole. */
type Place = { of: number; index: number; above: number; share: number }

function placeIn(frame: HTMLIFrameElement): Place | null {
  const { document: page, scrollY } = frame.contentWindow ?? {}
  if (!page || scrollY === undefined) return null
  const found = [...page.querySelectorAll(blocks)].map((block) => block.getBoundingClientRect())
  const index = Math.max(
    0,
    found.findIndex(({ bottom }) => bottom > 0),
  )
  const top = found[index]
  const height = page.documentElement.scrollHeight - frame.clientHeight
  return {
    of: found.length,
    index,
    above: top ? Math.max(0, -top.top) / Math.max(1, top.height) : 0,
    share: height > 0 ? scrollY / height : 0,
  }
}

function move(frame: HTMLIFrameElement, { of, index, above, share }: Place): void {
  const view = frame.contentWindow
  if (!view) return
  const found = view.document.querySelectorAll(blocks)
  const block = found[index]?.getBoundingClientRect()
  // The ends stand together whatever lies between; pages of another build are moved by their length alone.
  const isSame = found.length === of && block && share > 0 && share < 1
  const height = view.document.documentElement.scrollHeight - frame.clientHeight
  const top = isSame ? view.scrollY + block.top + above * block.height : share * height
  view.scrollTo({ top, behavior: 'instant' })
}
