/**
 * Words of a list, parted by white space; `~` stands for a space within one.
 * @example listed`Mr. z.~B.` is ['Mr.', 'z. B.']
 */
export function listed(strings: TemplateStringsArray): string[] {
  const words = strings.raw[0]?.split(/\s+/u) ?? []
  return words.filter(Boolean).map((word) => word.replaceAll('~', ' '))
}
