/** `locales`: what the program itself brings of its pages' fixed texts. */
const names: Record<string, string> = { apertium: 'Apertium', google: 'Google', locales: 'Communiqué' }

/** What people call an engine, of what a draft keeps of it: "apertium eng-cat cat-fra" → "Apertium". */
export function engineName(engine: string): string {
  const [name = ''] = engine.split(' ')
  return names[name] ?? name
}
