import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// French sets a space before it, Armenian another mark: it belongs to the text, with a place for what follows.
test('no colon is put after a text by the code', () => {
  const put = globSync('app/**/*.tsx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bt\([^()]*\)\}:/gu)].map(([found]) => `${file}: ${found}`),
  )
  expect(put).toEqual([])
})
