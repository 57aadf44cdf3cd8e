import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { databaseUrl } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'

function communique(args: string[], input = '') {
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli.ts', ...args], {
    input,
    env,
  })
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

const entry = (id: string, en: string, fr: string) =>
  `<termEntry id="${id}"><langSet xml:lang="en"><tig><term>${en}</term></tig></langSet>
<langSet xml:lang="fr"><tig><term>${fr}</term></tig></langSet></termEntry>\n`

const file = (...entries: string[]) => `<martif><text><body>\n${entries.join('')}</body></text></martif>`

it('brings terms in, says what it left out, and takes them out again', { timeout: 120_000 }, () => {
  const text = file(entry('a', 'lighthouse', 'phare'), entry('b', 'jetty', ' '))
  const imported = communique(['terms', 'import', '-', '--source', 'Harbour office'], text)
  expect(imported).toMatchObject({ status: 0, stdout: '' })
  expect(imported.stderr).toContain('line 5: no_term')
  expect(imported.stderr).toContain('added 2, changed 0, unchanged 0, kept 0, duplicate 0, problem 1')
  expect(communique(['terms', 'import', '-', '--source', 'Harbour office'], text).stderr).toContain(
    'unchanged 2',
  )

  const exported = communique(['terms', 'export', '--language', 'en,fr'])
  expect(exported.status).toBe(0)
  expect(exported.stdout).toContain('<term>phare</term>')
  expect(exported.stdout).not.toContain('jetty')
  expect(exported.stderr).toBe('1 concepts\n')
  expect(communique(['terms', 'import', '-'], exported.stdout).stderr).toContain('unchanged 1')
})

it('stops where the file does, and fails', () => {
  const { status, stderr } = communique(
    ['terms', 'import', '-'],
    file(entry('c', 'pier', 'jetée')).slice(0, -20),
  )
  expect(status).toBe(1)
  expect(stderr).toMatch(/added 1.*\nstopped at line \d+: not_xml; what came before is in\n$/su)
})

it('is an administrator’s deed where somebody does it', async () => {
  const { email } = await person({ name: 'Anna', roles: ['translator'], languages: ['fr'] })
  const { status, stderr } = communique(['terms', 'import', '--starter', '--as', email])
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'Your account may not do this.\n' })
})

it.each([
  [['terms']],
  [['terms', 'import']],
  [['terms', 'import', 'a', '--starter']],
  [['terms', 'export', 'a']],
])('asked wrongly: %j', (args) => expect(communique(args).status).toBe(2))
