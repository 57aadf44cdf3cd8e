import '@/tests/fixtures/data-folder'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { database } from '@/platform/database'
import { dataFolder } from '@/tests/fixtures/data-folder'
import { renderAll } from '@/tests/fixtures/page-jobs'
import { approvedRelease, office, signOffAll } from '@/tests/fixtures/publishing'
import { readSource } from '@/workflow/intake/read-source'
import { publish } from '@/workflow/publishing/publish'

const link = 'href="https://example.org/treaty"'

test.each([
  [
    'markdown',
    '# Ministers *meet*\n\nThey signed [the **new** treaty](https://example.org/treaty) today. They left.',
  ],
  [
    'html',
    '<h1>Ministers <em>meet</em></h1><p>They signed <a href="https://example.org/treaty">the <strong>new</strong> treaty</a> today. They left.</p>',
  ],
] as const)(
  'links and emphasis of %s reach the published page, in the source and in translation',
  async (format, text) => {
    const people = await office()
    const { blocks } = readSource(text, format, 'en')
    const { releaseId, localisation } = await approvedRelease(people, { nations: ['FR'], blocks })
    await signOffAll(people.olga, ['en', 'fr'].map(localisation))
    await publish(people.olga, { releaseId })
    await renderAll()
    const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    const page = (language: string) =>
      readFile(join(dataFolder, 'pages', language, 'news', `${slug}.html`), 'utf8')
    expect(await page('en')).toContain(
      `<p>They signed <a ${link}>the <strong>new</strong> treaty</a> today. They left.</p>`,
    )
    expect(await page('en')).toContain('Ministers <em>meet</em></h1>')
    expect(await page('fr')).toContain(
      `<p>Ils ont signé <a ${link}>le <strong>nouveau</strong> traité</a> aujourd’hui. Ils sont partis.</p>`,
    )
  },
)
