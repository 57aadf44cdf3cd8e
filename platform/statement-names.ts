/** Statements a connection keeps prepared at most, and how many are counted to find the frequent ones. */
const mostNamed = 200
const mostCounted = 5_000
const namedAfter = 20

/** PostgreSQL's statement without a name lasts until the next one. */
const unnamed = ''

/**
 * Names for statements that are asked again and again, by which PostgreSQL keeps them parsed and planned for as long as
 * a connection lasts. What is asked seldom, or differs each time, has no name and is kept nowhere.
 */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  return ({ sql }) => {
    const name = names.get(sql)
    if (name || names.size === mostNamed) return name ?? unnamed
    if (counts.size === mostCounted) counts.clear()
    const count = (counts.get(sql) ?? 0) + 1
    counts.set(sql, count)
    if (count < namedAfter) return unnamed
    counts.delete(sql)
    const given = `statement_${names.size + 1}`
    names.set(sql, given)
    return given
  }
}
