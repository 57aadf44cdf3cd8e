import { HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { IParagraphOptions } from 'docx'
import type { ArticleBlock } from '@/workflow/publishing/article'
import type { Frame } from '@/workflow/publishing/frame'
import { groupBlocks } from '@/workflow/publishing/group-blocks'
import type { Thing } from '@/workflow/publishing/group-blocks'
import { withoutCodes } from '@/workflow/text/inline-code'
import { codedRuns } from './coded-runs'
import { bullets, numbers } from './list-numbering'
import { voiceOf } from './voice'
import type { Voice } from './voice'

type Part = Paragraph | Table
type Setting = { voice: Voice; frame: Frame; origin: string }

const headings = [
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** An article's blocks without its title, as a document's paragraphs and tables. */
export const articleParts = (blocks: ArticleBlock[], setting: Setting): Part[] =>
  groupBlocks(blocks).flatMap((thing, position) => parts(thing, setting, position))

function parts({ kind, blocks, isHeaded }: Thing, setting: Setting, instance: number): Part[] {
  const put = (block: ArticleBlock, look: IParagraphOptions = {}) => paragraph(block, setting, look)
  const styled = (style: string) => blocks.map((block) => put(block, { style }))
  switch (kind) {
    case 'summary':
      return styled('Summary')
    case 'heading':
      return blocks.map((block) =>
        put(block, { heading: headings[Math.min(6, Math.max(2, block.level ?? 2)) - 2]! }),
      )
    case 'paragraph':
      return blocks.map((block) => put(block))
    case 'quotation':
      return blocks.map((block) => put(block, { style: block.part ? 'Speaker' : 'Quotation' }))
    case 'list_item':
      return blocks.map((block) => {
        const { ordered, depth } = block.list ?? { ordered: false, depth: 1 }
        const reference = ordered ? numbers : bullets
        return put(block, { numbering: { reference, instance, level: Math.min(depth, 5) - 1 } })
      })
    case 'table_cell':
      return [table(blocks, setting), new Paragraph({})]
    case 'image':
      return blocks.flatMap((block) => {
        if (block.part) return put(block, { style: 'Speaker' })
        const alternative = withoutCodes(block.text)
        return alternative ? put({ ...block, text: alternative }, { style: 'Summary' }) : []
      })
    case 'notes':
    case 'contact':
      return [...(isHeaded ? [] : [frameHeading(kind, setting)]), ...styled('Notes')]
    case 'standing_text':
      return styled('Notes')
  }
}

const paragraph = (block: ArticleBlock, { voice, origin }: Setting, look: IParagraphOptions): Paragraph =>
  new Paragraph({ ...voice.paragraph, ...look, children: codedRuns(block, voice, origin) })

function frameHeading(kind: 'notes' | 'contact', { frame, voice, origin }: Setting): Paragraph {
  const { lang } = frame.passage(kind)
  const own = lang ? voiceOf(lang) : voice
  const children = codedRuns({ text: frame.t(kind), codes: [] }, own, origin)
  return new Paragraph({ ...own.paragraph, heading: HeadingLevel.HEADING_2, children })
}

function table(cells: ArticleBlock[], setting: Setting): Table {
  const rows = [...Map.groupBy(cells, ({ cell }) => cell?.row ?? 0).values()]
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: setting.voice.paragraph.bidirectional ?? false,
    rows: rows.map(
      (row, position) =>
        new TableRow({
          // Repeated on each page the table runs over.
          tableHeader: position === 0 && row.every(({ cell }) => cell?.header),
          children: row.map(
            (block) =>
              new TableCell({
                children: [
                  paragraph(block, setting, { style: block.cell?.header ? 'TableHead' : 'TableText' }),
                ],
              }),
          ),
        }),
    ),
  })
}
