/** What somebody typed, as it is kept: NFC, single line breaks, no control characters, no half characters. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()

const link =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+\.(?:com|net|org|info|ru|cn|xyz|top|shop|online|site)\b\S*/giu

/** Whether somebody says something, beside addresses. */
export const saysSomething = (text: string): boolean =>
  (text.replace(link, '').match(/\p{L}/gu) ?? []).length >= 3
