import { chooseLanguage } from './language-choice'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const regions = letters.flatMap((first) => letters.map((second) => first + second))

/** What readers may ask for that a language suits, as a regular expression. */
function asked(tag: string, available: readonly string[]): string {
  const suits = (wanted: string) => chooseLanguage(wanted, available) === tag
  const { language } = new Intl.Locale(tag)
  const { script } = new Intl.Locale(tag).maximize()
  const others = regions.filter((region) => !suits(`${language}-${region}`))
  if (!suits(language)) {
    const own = regions.filter((region) => !others.includes(region))
    return [tag, ...own.map((region) => `${language}-${region}`)].join('|')
  }
  const but = others.length > 0 ? `(?!(?:${others.join('|')})(?:-|$))` : ''
  return `${tag}|${language}(?:-${script})?(?:-${but}(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5}|x-).*)?`
}

const places = ['first', 'second', 'third'] as const

/**
 * nginx's maps from Accept-Language to one of the languages there are. It knows no qualities: it takes the first three
 * in the order they are named, which is the order every browser sends them in.
 */
export const acceptedLanguages = (available: readonly string[], home: string): string =>
  [
    ...places.map(
      (place, index) => `map $http_accept_language $communique_${place}_asked {
    "~^(?:[^,]*,){${index}}\\\\s*(?<${place}_tag>[^,;\\\\s]+)" $${place}_tag;
    default "";
}
map $communique_${place}_asked $communique_${place} {
    default "";
${available.map((tag) => `    "~*^(?:${asked(tag, available)})$" ${tag};`).join('\n')}
}`,
    ),
    `map "$communique_first $communique_second $communique_third" $communique_accepted {
    "~^ *(?<accepted_tag>[^ ]+)" $accepted_tag;
    default ${home};
}`,
  ].join('\n')
