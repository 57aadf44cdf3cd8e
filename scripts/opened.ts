/** What a command has opened, in order: it is closed the other way round, what is just being opened included. */
export interface Opened {
  open: <T>(begin: () => T | Promise<T>, close: (opened: T) => Promise<void>) => Promise<T>
  closeAll: () => Promise<void>
  isClosing: () => boolean
}

export function opened(): Opened {
  const closers: (() => Promise<void>)[] = []
  let opening: Promise<unknown> = Promise.resolve()
  let closed = false

  async function begun<T>(begin: () => T | Promise<T>, close: (opened: T) => Promise<void>): Promise<T> {
    const thing = await begin()
    closers.unshift(() => close(thing))
    return thing
  }
  return {
    open(begin, close) {
      // The command is ending: nothing more begins, and whoever waits here waits until it has ended.
      if (closed) return new Promise(() => undefined)
      const beginning = begun(begin, close)
      opening = beginning
      return beginning
    },
    isClosing: () => closed,
    async closeAll() {
      closed = true
      await opening.catch(() => undefined)
      for (const close of closers.splice(0)) await close()
    },
  }
}
