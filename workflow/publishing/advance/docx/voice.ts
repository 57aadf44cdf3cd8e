import { direction } from '@/workflow/text/language'

/** How words of one language are set: what each paragraph and each run of theirs says of itself. */
export type Voice = {
  paragraph: { bidirectional?: true }
  run: { rightToLeft?: true; language: { value: string; eastAsia?: string; bidirectional?: string } }
}

const eastAsian = /^(?:ja|ko|zh)(?:-|$)/u

/** @param language BCP 47, which is what Word's `w:lang` takes too (ECMA-376 §17.3.2.20) */
export function voiceOf(language: string): Voice {
  const isRightToLeft = direction(language) === 'rtl'
  return {
    paragraph: isRightToLeft ? { bidirectional: true } : {},
    run: {
      ...(isRightToLeft && { rightToLeft: true }),
      language: {
        value: language,
        ...(eastAsian.test(language) && { eastAsia: language }),
        ...(isRightToLeft && { bidirectional: language }),
      },
    },
  }
}
