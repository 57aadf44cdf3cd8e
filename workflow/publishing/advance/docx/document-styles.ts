import type { IStylesOptions } from 'docx'
import type { Voice } from './voice'

const ink = '15191F'
const soft = '4D5662'
const deep = '123F7A'

const based = (id: string, run: object, paragraph: object) => ({
  ...{ id, name: id, basedOn: 'Normal', quickFormat: true },
  ...{ run, paragraph },
})

/** The document's styles: sizes in half points, spaces in twentieths of a point. The language is every paragraph's. */
export const documentStyles = ({ run }: Voice): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 22, sizeComplexScript: 22, color: ink, language: run.language },
      paragraph: { spacing: { after: 160, line: 300 } },
    },
    title: { run: { size: 40, bold: true, color: ink }, paragraph: { spacing: { before: 120, after: 240 } } },
    heading2: {
      run: { size: 28, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 120 } },
    },
    heading3: {
      run: { size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
    heading4: { run: { size: 22, bold: true, color: ink } },
    hyperlink: { run: { color: deep, underline: {} } },
  },
  paragraphStyles: [
    based('Embargo', { bold: true, color: deep, size: 20 }, { spacing: { after: 80 } }),
    based('Summary', { size: 26 }, {}),
    based(
      'Quotation',
      {},
      { indent: { start: 480 }, border: { left: { style: 'single', size: 12, color: deep, space: 8 } } },
    ),
    based('Speaker', { color: soft }, { indent: { start: 480 } }),
    based('Notes', { size: 20, color: soft }, {}),
    based('TableText', { size: 20 }, { spacing: { before: 40, after: 40 } }),
    based('TableHead', { size: 20, bold: true }, { spacing: { before: 40, after: 40 } }),
  ],
})
