type Place = { key: HTMLElement; x: number; y: number }

const placeOf = (key: HTMLElement): Place => {
  const { left, right, top, bottom } = key.getBoundingClientRect()
  return { key, x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** Keys whose middles are no further apart than this stand in one row. */
const rowPx = 8

/** The key beside, above or below another, as they stand on the screen in either direction of writing. */
export function keyBeside(keys: HTMLElement[], from: Element | null, arrow: string): HTMLElement | undefined {
  if (!(from instanceof HTMLElement)) return keys[0]
  const here = placeOf(from)
  const places = keys.filter((key) => key !== from).map(placeOf)
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const way = arrow === 'ArrowRight' ? 1 : -1
    return nearest(
      places.filter(({ x, y }) => Math.abs(y - here.y) < rowPx && (x - here.x) * way > 0),
      ({ x }) => Math.abs(x - here.x),
    )
  }
  const way = arrow === 'ArrowDown' ? 1 : -1
  const beyond = places.filter(({ y }) => (y - here.y) * way >= rowPx)
  const row = nearest(beyond, ({ y }) => Math.abs(y - here.y))
  if (!row) return undefined
  const rowOf = new Set(beyond.filter(({ y }) => Math.abs(y - placeOf(row).y) < rowPx))
  return nearest([...rowOf], ({ x }) => Math.abs(x - here.x))
}

const nearest = (places: Place[], far: (place: Place) => number): HTMLElement | undefined =>
  places.toSorted((a, b) => far(a) - far(b))[0]?.key
