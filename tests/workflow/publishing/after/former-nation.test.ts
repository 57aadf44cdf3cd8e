import '@/tests/fixtures/data-folder'
import '@/tests/fixtures/secret'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { differences } from '@/evaluate/crash/judge'
import { database } from '@/platform/database'
import { dataFolder } from '@/tests/fixtures/data-folder'
import { renderAll } from '@/tests/fixtures/page-jobs'
import { approvedRelease, office, signOffAll } from '@/tests/fixtures/publishing'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import { publish } from '@/workflow/publishing/publish'

const store = join(dataFolder, 'pages')

test('the pages of a nation that the office no longer writes for stay true', async () => {
  const { olga, ...others } = await office()
  const { releaseId, localisation } = await approvedRelease({ olga, ...others })
  await database.nation.updateMany({
    where: { code: { notIn: ['FR', 'ES', 'UA'] } },
    data: { partner: false },
  })
  await signOffAll(olga, ['en', 'fr', 'es'].map(localisation))
  await publish(olga, { releaseId })
  await renderAll()
  const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const missing = () => readFile(join(store, `uk/news/${slug}.missing.html`), 'utf8')
  expect(await missing()).toContain(`/fr/news/${slug}"`)

  await database.nation.update({ where: { code: 'UA' }, data: { partner: false } })
  const french = await database.edition.findFirstOrThrow({ where: { localisationId: localisation('fr') } })
  await withdraw(olga, { releaseId, editionIds: [french.id], reason: 'Wrong.' })
  await renderAll()
  expect(await missing()).toContain(`/en/news/${slug}"`)
  expect(await missing()).not.toContain(`/fr/news/${slug}"`)
  expect(await differences(store)).toEqual([])
})
