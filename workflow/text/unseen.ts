/** A text with what nobody sees, and what would command a terminal, by its number between two signs: ⟨U+200B⟩. */
export const withUnseen = (text: string, [open, close]: readonly [string, string]): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => {
    const number = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return `${open}U+${number}${close}`
  })
