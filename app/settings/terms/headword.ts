/** The rendering a concept is listed under: English where it has it, or the first it has. */
export const headword = <R extends { language: string; status: string }>(renderings: readonly R[]): R =>
  renderings.find((one) => one.language === 'en' && one.status === 'preferred') ?? renderings[0]!
