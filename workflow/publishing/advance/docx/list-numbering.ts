import { AlignmentType, LevelFormat } from 'docx'
import type { INumberingOptions } from 'docx'

export const bullets = 'bullets'
export const numbers = 'numbers'

const depths = [0, 1, 2, 3, 4]
const indent = (level: number) => ({ paragraph: { indent: { start: 420 * (level + 1), hanging: 420 } } })

/** Lists with marks and lists with numbers, five deep. Indents are in twentieths of a point. */
export const listNumbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: depths.map((level) => ({
        ...{ level, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START },
        style: indent(level),
      })),
    },
    {
      reference: numbers,
      levels: depths.map((level) => ({
        ...{ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.START },
        style: indent(level),
      })),
    },
  ],
}
