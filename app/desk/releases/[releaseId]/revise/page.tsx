import { Title } from '@mantine/core'
import type { Metadata } from 'next'
import { choicesFor } from '@/app/desk/choices'
import { PrepareRelease } from '@/app/desk/new/prepare-release'
import { settledOf } from '@/app/desk/settings-fields/settled-of'
import { sourceFrom } from '@/app/desk/source-editor/source-in-hand'
import { texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { sourceInput, sourceOf } from '@/workflow/intake/source-of'
import { Refusal } from '@/workflow/release/refusal'
import { languagesFor } from '@/workflow/text/nation'
import { Revise } from './revise'

type Props = { params: Promise<{ releaseId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('desk'))('revise.title') }
}

/** A draft is prepared further; a release whose languages have begun gets a new version. */
export default async function RevisePage({ params }: Props) {
  const asked = sourceInput.safeParse(await params)
  const [page, choices] = await shown(async (actor) => {
    if (!asked.success) throw new Refusal('not_found')
    const found = await sourceOf(actor, asked.data)
    return [found, await choicesFor(actor, found.release.sourceLanguage)] as const
  })
  const { release, settings, blocks } = page
  const reading = { blocks: blocks.map(({ block }) => block), questions: [] }
  const source = sourceFrom(release.sourceLanguage, reading)
  if (release.state !== 'draft') {
    const nations = choices.desk.nations.filter(({ code }) => settings.nations.includes(code))
    const offers = languagesFor(nations, release.sourceLanguage).flatMap(
      // What is out is public: any engine may read it.
      (tag) => choices.offers[tag]?.[release.state === 'released' ? 'any' : settings.engineRule] ?? [],
    )
    return (
      <Revise
        key={release.version}
        release={release}
        first={source}
        offers={offers}
        names={choices.names}
        personId={choices.personId}
      />
    )
  }
  const settled = settledOf(release, settings, choices.desk.zone)
  const t = await texts('desk')
  return (
    <>
      <Title order={1} mb="lg">
        {t('revise.draftTitle')}
      </Title>
      <PrepareRelease
        choices={choices}
        first={{ releaseId: release.id, version: release.version, source, settled }}
      />
    </>
  )
}
