/** Languages the desk speaks, in their own names. */
export const interfaceLanguages = { en: 'English', fr: 'Français', uk: 'Українська', ar: 'العربية' } as const

export type InterfaceLanguage = keyof typeof interfaceLanguages

export const isInterfaceLanguage = (tag: string): tag is InterfaceLanguage => tag in interfaceLanguages

/** What a visitor chose before signing in. */
export const languageCookie = 'communique-language'

/** The best of the desk's languages for an Accept-Language header (RFC 9110 §12.5.4). */
export function fromAcceptLanguage(header: string): InterfaceLanguage | undefined {
  const asked = header.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';')
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
    return { tag: tag.toLowerCase().split('-')[0] ?? '', weight: quality ? Number(quality.split('=')[1]) : 1 }
  })
  return asked
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
    .find(isInterfaceLanguage)
}

/** How dates and numbers are written in an interface language: British English, and Latin digits in Arabic too. */
export const writingOf = (language: string): string =>
  ({ en: 'en-GB', ar: 'ar-u-nu-latn' })[language] ?? language
