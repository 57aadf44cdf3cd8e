import { readPage, storedStamp, type StoredPage } from './stored-page'

type Kept = { page: StoredPage; bytes: number; seenAt: number }

/** How long a page is taken as unchanged without another look: what is withdrawn is gone from here after it. */
const freshMs = 1_000

/**
 * The pages asked for most, in memory, in front of a store that any process may write.
 * @param maxBytes what all of them may take together; a page is counted with its compressed copies
 */
export function hotPages(
  folder: string,
  maxBytes = 64 * 1024 * 1024,
): (path: string) => Promise<StoredPage | null> {
  const kept = new Map<string, Kept>()
  const asked = new Map<string, Promise<StoredPage | null>>()
  let total = 0

  const forget = (path: string) => {
    total -= kept.get(path)?.bytes ?? 0
    kept.delete(path)
  }

  const keep = (path: string, page: StoredPage) => {
    const bytes = page.body.length + (page.br?.length ?? 0) + (page.gz?.length ?? 0) + 512
    if (bytes > maxBytes || !page.br || !page.gz) return
    kept.set(path, { page, bytes, seenAt: performance.now() })
    total += bytes
    for (const oldest of kept.keys()) {
      if (total <= maxBytes) break
      forget(oldest)
    }
  }

  const look = async (path: string): Promise<StoredPage | null> => {
    const known = kept.get(path)
    const unchanged = known && (await storedStamp(folder, path)) === known.page.stamp
    const page = unchanged ? known.page : await readPage(folder, path)
    forget(path)
    if (page) keep(path, page)
    return page
  }

  return async (path) => {
    const known = kept.get(path)
    if (known && performance.now() - known.seenAt < freshMs) return known.page
    const asking = asked.get(path) ?? look(path).finally(() => asked.delete(path))
    asked.set(path, asking)
    return asking
  }
}
