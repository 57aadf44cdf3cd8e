import { direction } from '@/workflow/text/language'
import { escaped } from '@/workflow/text/markup'
import type { Frame, FrameText } from '@/workflow/publishing/frame'
import { embargoLine } from './embargo-line'
import type { Until } from './embargo-line'

export type Letter = { subject: string; text: string; html: string }

type Copy = { recipient: string; office: string; until: Until }

/**
 * A mail that brings a recipient their link: who sent it, what it opens, and until when it is under embargo. Of the
 * release it says no word.
 */
export const advanceLetter = (
  frame: Frame,
  { sender, link, ...copy }: Copy & { sender: string; link: string },
) =>
  letter(frame, copy, 'advanceSubject', [
    frame.t('advanceSent', { sender }),
    embargoLine(frame, copy.until),
    frame.t('advanceRules'),
    { words: frame.t('advanceLink'), href: link },
  ])

/** A mail that tells a recipient of another embargo, or of none. @param isOver it may be read by everybody */
export const movedLetter = (frame: Frame, { isOver, ...copy }: Copy & { isOver: boolean }) =>
  letter(frame, copy, 'advanceMovedSubject', [
    frame.t('advanceMoved'),
    ...(isOver ? [frame.t('advanceOver')] : [embargoLine(frame, copy.until), frame.t('advanceRules')]),
  ])

type Part = string | { words: string; href: string }

function letter(frame: Frame, { recipient, office }: Copy, subject: FrameText, parts: Part[]): Letter {
  const { language, t } = frame
  const all: Part[] = [t('advanceFor', { name: recipient }), ...parts, office]
  const html = all.map((part) =>
    typeof part === 'string'
      ? `<p>${escaped(part)}</p>`
      : `<p>${escaped(part.words)}<br><a href="${escaped(part.href)}" dir="ltr">${escaped(part.href)}</a></p>`,
  )
  return {
    subject: t(subject, { office }),
    text: all.map((part) => (typeof part === 'string' ? part : `${part.words}\n${part.href}`)).join('\n\n'),
    html:
      `<!doctype html><html lang="${language}" dir="${direction(language)}"><head><meta charset="utf-8"></head>` +
      `<body style="font-family: sans-serif; line-height: 1.5">${html.join('')}</body></html>`,
  }
}
