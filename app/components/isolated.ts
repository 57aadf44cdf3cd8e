/** Words of another text within a sentence of the interface, which may run the other way (Unicode isolates). */
export const isolated = (words: string): string => (words === '' ? '' : `\u2068${words}\u2069`)

/** Each value of a sentence, isolated. */
export const isolatedValues = <Name extends string>(values: Record<Name, string>): Record<Name, string> =>
  Object.fromEntries(
    Object.entries<string>(values).map(([name, words]) => [name, isolated(words)]),
  ) as Record<Name, string>
