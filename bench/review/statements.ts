import pg from 'pg'

export type Statement = { text: string; values: unknown[] }

type Query = (this: unknown, ...args: unknown[]) => unknown

/** What a deed says to the database, in order, taken down on its way there. */
export async function statementsOf(run: () => Promise<unknown>): Promise<Statement[]> {
  const said: Statement[] = []
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const { query } = prototype
  prototype.query = function (...args) {
    const [asked, given] = args as [string | Partial<Statement>, unknown[]?]
    const text = typeof asked === 'string' ? asked : asked.text!
    const values = (typeof asked === 'string' ? given : asked.values) ?? []
    said.push({ text, values: Array.isArray(values) ? values : [] })
    return query.apply(this, args)
  }
  try {
    await run()
  } finally {
    prototype.query = query
  }
  return said
}
