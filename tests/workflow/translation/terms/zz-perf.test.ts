import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { keysOf } from '@/workflow/translation/terms/keys'
import { termsFor } from '@/workflow/translation/terms/terms-for'

it('perf', async () => {
  const words = [
    ...new Set(
      readFileSync('/work/shared/data/flores-dev/source.en', 'utf8')
        .toLowerCase()
        .match(/[a-z]{4,}/g)!,
    ),
  ]
  let seed = 7
  const pick = () => words[(seed = (seed * 1103515245 + 12345) & 0x7fffffff) % words.length]!
  for (let batch = 0; batch < 20; batch++) {
    const texts = Array.from({ length: 5000 }, () => `${pick()} ${pick()}`)
    const keys = texts.map(
      (t) =>
        `{${keysOf([t], 'en')
          .map((k) => `"${k}"`)
          .join(',')}}`,
    )
    await statement(
      `WITH c AS (SELECT gen_random_uuid() AS id, t, k FROM unnest($1::text[], $2::text[]) AS g(t,k)), i AS (INSERT INTO "Concept"(id) SELECT id FROM c)
      INSERT INTO "Rendering"("conceptId", position, language, text, folded, keys) SELECT id, p, l, CASE l WHEN 'en' THEN t ELSE t || ' fr' END, t, k::text[] FROM c, (VALUES (0,'en'),(1,'fr')) AS v(p,l)`,
      [texts, keys],
    ).catch(async (e) => {
      if (batch === 0) console.log(e.message)
      throw e
    })
  }
  await statement('ANALYZE')
  const source = readFileSync('/work/shared/data/flores-dev/source.en', 'utf8').trim().split('\n')
  const one: number[] = []
  for (let i = 0; i < 100; i++) {
    const t = performance.now()
    await termsFor([source[i * 7]!], { sourceLanguage: 'en', targetLanguage: 'fr' })
    one.push(performance.now() - t)
  }
  one.sort((a, b) => a - b)
  const t = performance.now()
  const found = await termsFor(source.slice(0, 20), { sourceLanguage: 'en', targetLanguage: 'fr' })
  console.log(
    'one p50',
    one[50],
    'p95',
    one[95],
    '20 texts',
    performance.now() - t,
    'terms',
    found.flat().length,
  )
  console.log(await statement(`SELECT pg_size_pretty(pg_relation_size('"Rendering_keys_idx"')) AS size`))
}, 300_000)
