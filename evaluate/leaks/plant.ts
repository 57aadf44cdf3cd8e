import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { database } from '@/platform/database'
import { sendMail } from '@/platform/mail'
import { importedUnit } from '@/tests/fixtures/memory'
import type { House } from './place'

/** Puts a word where it must not stand, once for each kind of place. @returns what takes it away from lasting folders */
export async function plant({ folders, world }: House, word: string): Promise<() => void> {
  // Known to the database as one that is as it should be, or the store that heals itself would take it away again.
  const { madeWith } = await database.page.findFirstOrThrow({
    where: { stored: { gt: 0 } },
    orderBy: { storedAt: 'desc' },
  })
  const path = 'en/news/planted'
  await database.page.create({ data: { path, language: 'en', stored: 1, madeWith } })
  const page = join(folders.pages, 'en', 'news')
  mkdirSync(page, { recursive: true })
  writeFileSync(join(page, 'planted.html'), `<h1>${word} ministers meet</h1>`)
  appendFileSync(join(folders.logs, 'planted.log'), `{"msg":"${word}"}\n`)
  const asset = folders.assets && join(folders.assets, 'planted.js')
  if (asset) writeFileSync(asset, `"${word}"`)
  await importedUnit(`They spoke of ${word}.`, `Ils ont parlé de ${word}.`)
  await database.person.update({ where: { id: world.dummy.personId }, data: { name: word } })
  await database.auditEvent.create({ data: { deed: 'release.change', detail: { word } } })
  await database.$executeRaw`
    INSERT INTO jobs.job (name, data, start_after)
    VALUES ('notify', ${JSON.stringify({ word })}::jsonb, now() + interval '1 day')`
  const to = 'planted@example.org'
  await sendMail({ to, subject: 'Planted', text: word, html: `<p>${word}</p>`, id: crypto.randomUUID() })
  return () => {
    rmSync(join(folders.logs, 'planted.log'), { force: true })
    if (asset) rmSync(asset, { force: true })
  }
}
