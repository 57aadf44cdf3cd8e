/** The order matters: most browsers also name the ones they descend from. */
const browsers: [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//u, 'Edge'],
  [/\bOPR\//u, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//u, 'Firefox'],
  [/\b(?:Headless)?Chrome\/|\bCriOS\//u, 'Chrome'],
  [/\bSafari\//u, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/\bAndroid\b/u, 'Android'],
  [/\b(?:iPhone|iPad)\b/u, 'iOS'],
  [/\bWindows\b/u, 'Windows'],
  [/\bMac OS X\b/u, 'macOS'],
  [/\bLinux\b/u, 'Linux'],
]

const first = (text: string, among: [RegExp, string][]) => among.find(([pattern]) => pattern.test(text))?.[1]

/** A browser and its system as people know them ("Firefox · Windows"); null for what is no known browser. */
export function browserOf(userAgent: string): string | null {
  const browser = first(userAgent, browsers)
  if (!browser) return null
  return [browser, first(userAgent, systems)].filter(Boolean).join(' · ')
}
