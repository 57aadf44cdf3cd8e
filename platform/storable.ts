/** JSON that PostgreSQL takes: no half characters, which slices of a text may have at their ends, and no U+0000. */
export const storable = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.toWellFormed().replaceAll('\0', '\uFFFD') : inner,
  )
