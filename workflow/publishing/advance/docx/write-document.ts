import { Document, Header, HeadingLevel, Packer, Paragraph } from 'docx'
import { embargoLine } from '@/workflow/publishing/advance/embargo-line'
import type { Copy } from '@/workflow/publishing/advance/render-copy'
import type { Frame } from '@/workflow/publishing/frame'
import type { Site } from '@/workflow/publishing/site'
import { plain } from '@/workflow/text/inline-code'
import { articleParts } from './article-parts'
import { codedRuns } from './coded-runs'
import { documentStyles } from './document-styles'
import { listNumbering } from './list-numbering'
import { voiceOf } from './voice'

/**
 * A signed-off page as a word-processor document (Office Open XML, ECMA-376) for the recipient of an advance copy. At
 * the head of each page stands whose it is, and until when it is under embargo.
 */
export async function writeDocument(
  site: Site,
  frame: Frame,
  { article, recipient, until }: Copy,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, blocks } = article
  const [own, framed] = [voiceOf(language), voiceOf(frame.passage('advanceUntil').lang ?? language)]
  const said = (text: string) =>
    new Paragraph({
      ...framed.paragraph,
      style: 'Embargo',
      children: codedRuns(plain(text), framed, site.origin),
    })
  const heading = blocks.find(({ kind, text }) => kind === 'title' && text !== '') ?? plain(title)
  const file = new Document({
    title,
    creator: site.office.name,
    lastModifiedBy: site.office.name,
    styles: documentStyles(own),
    numbering: listNumbering,
    sections: [
      {
        headers: {
          default: new Header({
            children: [said(embargoLine(frame, until)), said(frame.t('advanceFor', { name: recipient }))],
          }),
        },
        children: [
          new Paragraph({
            ...own.paragraph,
            heading: HeadingLevel.TITLE,
            children: codedRuns(heading, own, site.origin),
          }),
          ...articleParts(blocks, { voice: own, frame, origin: site.origin }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}
