import { database } from '@/platform/database'
import { importedUnit } from '@/tests/fixtures/memory'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { clearSource, signOffAll } from '@/tests/fixtures/publishing'
import { begunRelease, block } from '@/tests/fixtures/releases'
import { seen } from '@/tests/fixtures/work'
import { world } from '@/tests/e2e/access/world'
import type { Target, World } from '@/tests/e2e/access/world'
import { give } from '@/workflow/publishing/advance/give'
import { hold } from '@/workflow/publishing/hold'
import { schedule } from '@/workflow/publishing/schedule'
import { approve } from '@/workflow/review/approve'
import { writeComment } from '@/workflow/review/comments/write'
import { confirm } from '@/workflow/review/confirm'
import { secretsOf } from './secret'
import type { Secret } from './secret'

/** Of the release that is published at its instant; what the two others say stays under embargo for good. */
const said = {
  title: 'Xylographocene',
  text: 'Thrumbelwick',
  speaker: 'Quillwortsson',
  address: 'vermilionotter',
  fr: 'Mauvegrebe',
  es: 'Ochrelynxen',
  nl: 'Saffronibex',
}

const source = {
  title: `Ministers of ${said.title} meet in Lisbon on Monday`,
  text: `They spoke of ${said.text} in May and agreed to meet again.`,
  quote: '“We shall meet again.”',
  speaker: `Ana ${said.speaker}`,
}

const written: Record<string, Record<string, string>> = {
  fr: {
    [source.title]: `Les ministres de ${said.title} se réunissent lundi à Lisbonne avec ${said.fr}`,
    [source.text]: `Ils ont parlé de ${said.text} en mai et sont convenus de se réunir de nouveau.`,
    [source.quote]: '« Nous nous reverrons. »',
    [source.speaker]: `Ana ${said.speaker}`,
  },
  es: {
    [source.title]: `Los ministros de ${said.title} se reúnen el lunes en Lisboa con ${said.es}`,
    [source.text]: `Hablaron de ${said.text} en mayo y acordaron volver a reunirse.`,
    [source.quote]: '«Volveremos a vernos.»',
    [source.speaker]: `Ana ${said.speaker}`,
  },
  nl: {
    [source.title]: `De ministers van ${said.title} komen maandag in Lissabon bijeen met ${said.nl}`,
    [source.text]: `Zij spraken in mei over ${said.text} en kwamen overeen weer bijeen te komen.`,
    [source.quote]: '‘Wij zullen elkaar weer ontmoeten.’',
    [source.speaker]: `Ana ${said.speaker}`,
  },
}

export type Scene = {
  world: World
  /** Scheduled: English and French are ready, Spanish is signed off and held, Dutch waits for its review. */
  scheduled: Target
  secrets: Secret[]
  crew: Record<string, Known>
}

/** The access tests' releases, and one that is ready for its instant, with everything people and the program make of it. */
export async function scene(): Promise<Scene> {
  const place = await world()
  const languages = ['fr', 'es', 'nl']
  const crew = {
    olga: await person({ name: 'Olga Officer', roles: ['officer'] }),
    omar: await person({ name: 'Omar Officer', roles: ['officer'] }),
    anna: await person({ name: 'Anna Translator', roles: ['translator'], languages }),
    bela: await person({ name: 'Béla Reviewer', roles: ['reviewer'], languages }),
  }
  const namedPeople = Object.values(crew).map(({ personId }) => personId)
  const { releaseId } = await begunRelease(crew.olga, {
    nations: ['FR', 'ES', 'NL'],
    slug: `${said.address}-meets`,
    restricted: true,
    namedPeople,
    embargo: { local: '2099-01-01T09:00', zone: 'Europe/Brussels' },
    blocks: [
      block('title', source.title),
      block('paragraph', source.text),
      { ...block('quotation', source.quote), group: 1 },
      { ...block('quotation', source.speaker), group: 1, part: 'speaker' },
    ],
  })
  await clearSource(crew.omar, releaseId)
  const localisations = await database.localisation.findMany({ where: { releaseId } })
  const idOf = (tag: string) => localisations.find(({ language }) => language === tag)!.id
  for (const language of languages)
    await translate(crew, idOf(language), written[language]!, language !== 'nl')
  const fr = await database.translation.findFirstOrThrow({
    where: { localisationId: idOf('fr'), text: { contains: said.text } },
  })
  const { commentId } = await writeComment(crew.anna, {
    ...{ translationId: fr.id, commentId: crypto.randomUUID(), about: 'source', isQuestion: true },
    text: `Is ${said.text} a name?`,
  })
  await signOffAll(crew.olga, ['en', 'fr', 'es'].map(idOf))
  await hold(crew.olga, { localisationId: idOf('es') })
  const { version, slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  await schedule(crew.olga, { releaseId, version })
  const copyId = crypto.randomUUID()
  const { given } = await give(crew.olga, {
    releaseId,
    recipients: [{ copyId, name: 'Ida Reader', email: 'ida@paper.example' }],
    languages: ['fr', 'en'],
    mail: true,
  })
  await importedUnit('They spoke of nothing in May.', 'Ils n’ont parlé de rien en mai.')
  const { id: reportId } = await database.readerReport.create({
    data: { releaseId, language: 'fr', text: 'A word is wrong.' },
  })
  const scheduled: Target = {
    reportId,
    ...{ releaseId, localisationId: idOf('fr'), translationId: fr.id, segmentId: fr.segmentId, commentId },
    ...{ copyId, token: given[0]!.link.split('/').at(-1)!, slug, version: (await seen(fr.id)).version },
    words: { title: said.title, text: said.text, translation: said.fr },
    subject: {
      release: { restricted: true, isFrame: false, languages: ['en', ...languages], namedPeople },
      language: 'fr',
      confirmedById: crew.anna.personId,
      authorId: crew.olga.personId,
      comment: { authorId: crew.anna.personId, language: null },
    },
  }
  const of = scheduled
  return {
    world: place,
    scheduled,
    crew,
    secrets: [
      ...Object.values(place.targets).flatMap(secretsOf),
      ...secretsOf(scheduled),
      { word: said.speaker, what: 'speaker', of, language: 'en' },
      { word: said.address, what: 'address', of, language: null },
      { word: said.es, what: 'translation', of, language: 'es' },
      { word: said.nl, what: 'translation', of, language: 'nl' },
    ],
  }
}

async function translate(
  { anna, bela }: Record<'anna' | 'bela', Known>,
  localisationId: string,
  texts: Record<string, string>,
  isApproved: boolean,
): Promise<void> {
  const translations = await database.translation.findMany({
    where: { localisationId },
    include: { segment: { include: { sources: true } } },
  })
  for (const { id: translationId, segment } of translations) {
    const { version, sourceVersion } = await seen(translationId)
    const text = texts[segment.sources[0]!.text.trim()]!
    const confirmed = await confirm(anna, { translationId, version, sourceVersion, text, work: 'translate' })
    if (isApproved) await approve(bela, { translationId, version: confirmed.version, sourceVersion })
  }
}
