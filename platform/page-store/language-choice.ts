const script = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).maximize().script
  } catch {
    return undefined
  }
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

/**
 * The language that suits a reader best of those there are, never in another script than asked for; null where none does.
 * @param accepted an Accept-Language header
 */
export function chooseLanguage(accepted: string, available: readonly string[]): string | null {
  const wanted = accepted
    .slice(0, 1_000)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';')
      const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/u.exec(each)?.[1]).find(Boolean)
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    const exactly = available.find((each) => each.toLowerCase() === tag.toLowerCase())
    const nearly = available.find((each) => primary(each) === primary(tag) && script(each) === script(tag))
    if (exactly ?? nearly) return exactly ?? nearly ?? null
  }
  return null
}
