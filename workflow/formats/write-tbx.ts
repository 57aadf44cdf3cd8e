import { xmlEscaped as escaped } from '@/workflow/text/markup'
import { own, statusCodes } from './tbx-concept'
import type { TbxConcept, TbxRendering } from './tbx-concept'

const typed = (name: string, type: string, text: string): string =>
  text ? `<${name} type="${type}">${escaped(text)}</${name}>\n` : ''

const note = (text: string): string => (text ? `<note>${escaped(text)}</note>\n` : '')

const kept = (name: string, value: string): string =>
  typed('admin', 'projectSubset', `${own}${name}=${value}`)

const head = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Communiqué termbase</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
`
const foot = '</body></text>\n</tbx>\n'

function termSection(rendering: TbxRendering): string {
  const { text, status, partOfSpeech, gender, caseRule, forms, inflection, source } = rendering
  return [
    `<termSec><term>${escaped(text)}</term>\n`,
    typed('termNote', 'administrativeStatus', statusCodes[status]),
    typed('termNote', 'partOfSpeech', partOfSpeech),
    typed('termNote', 'grammaticalGender', gender === 'common' ? 'other' : (gender ?? '')),
    caseRule === 'exact' ? kept('case', 'exact') : '',
    ...forms.map((form) => kept('form', form)),
    inflection ? kept('inflection', inflection) : '',
    typed('admin', 'source', source),
    note(rendering.note),
    '</termSec>\n',
  ].join('')
}

/** One concept as a TBX 3 entry, its languages in the order they first speak. */
function entry(concept: TbxConcept): string {
  const languages = [...new Set(concept.renderings.map(({ language }) => language))]
  const sections = languages.map((language) => {
    const terms = concept.renderings.filter((rendering) => rendering.language === language)
    return `<langSec xml:lang="${language}">\n${terms.map(termSection).join('')}</langSec>\n`
  })
  return [
    `<conceptEntry${concept.id ? ` id="${escaped(concept.id)}"` : ''}>\n`,
    concept.kind === 'term' ? '' : kept('kind', concept.kind),
    concept.keep ? kept('keep', 'true') : '',
    typed('descrip', 'subjectField', concept.domain),
    typed('descrip', 'definition', concept.definition),
    typed('admin', 'source', concept.source),
    note(concept.note),
    ...sections,
    '</conceptEntry>\n',
  ].join('')
}

/** A termbase as TBX 3 (ISO 30042:2019, TBX-Basic, style DCA), piece by piece as its concepts come. */
export async function* writeTbx(concepts: AsyncIterable<TbxConcept>): AsyncGenerator<string> {
  yield head
  for await (const concept of concepts) yield entry(concept)
  yield foot
}
