/** Texts by their full key: `settings:people.title`. */
export type Flat = ReadonlyMap<string, string>

type Nested = { readonly [key: string]: string | Nested }

function* walk(texts: Nested, before: string): Generator<[string, string]> {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') yield [before + key, value]
    else yield* walk(value, `${before}${key}.`)
  }
}

/** The texts of one language, its places' files laid flat. */
export const flat = (places: Record<string, object>): Flat =>
  new Map(Object.entries(places).flatMap(([place, texts]) => [...walk(texts as Nested, `${place}:`)]))
