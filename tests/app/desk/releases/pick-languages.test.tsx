import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PickLanguages } from '@/app/desk/releases/[releaseId]/after/pick-languages'
import type { StandingRow } from '@/app/desk/releases/[releaseId]/after/pick-languages'
import { resources } from '@/app/i18n/resources'
import { Translations } from '@/app/i18n/translations'

const rows = ['en', 'fr', 'ar'].map((language) => ({
  ...{ localisationId: language, language },
  standing: { state: 'live', version: 1 },
})) as StandingRow[]

/** The boxes as they stand, the one for all of them first. */
const boxes = (picked: string[]) =>
  [
    ...renderToStaticMarkup(
      <MantineProvider>
        <Translations language="en" texts={resources.en}>
          <PickLanguages rows={rows} names={{}} picked={new Set(picked)} pick={() => {}} />
        </Translations>
      </MantineProvider>,
    ).matchAll(/<input[^>]*type="checkbox"[^>]*>/gu),
  ].map(([box]) => / checked=""/u.test(box))

test.each([
  [
    ['en', 'fr', 'ar'],
    [true, true, true, true],
  ],
  [['fr'], [false, false, true, false]],
  [[], [false, false, false, false]],
])('what will be taken down is what is ticked: %j', (picked, ticked) => {
  expect(boxes(picked)).toEqual(ticked)
})
