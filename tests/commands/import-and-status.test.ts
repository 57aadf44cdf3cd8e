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

const text = '# Ministers meet\n\nThey met. They left.\n'

it('brings a release in and says how far it is', async () => {
  const { email } = await person({ name: 'Officer', roles: ['officer'] })
  const imported = communique(['import', '-', '--as', email], text)
  expect(imported).toMatchObject({ status: 0, stderr: '' })
  const releaseId = imported.stdout.trim()
  expect(imported.stdout).toMatch(/^[0-9a-f-]{36}\n$/)

  const all = communique(['status', '--as', email, '--json'])
  expect(JSON.parse(all.stdout)).toMatchObject([{ id: releaseId, state: 'draft', title: 'Ministers meet' }])
  expect(communique(['status', '--as', email]).stdout).toContain('Ministers meet')
  expect(communique(['status', releaseId, '--as', email]).stdout).toMatch(
    /^language +drafted +confirmed +approved/,
  )
})

it.each([
  ['an address without an account', 'nobody@example.org', 'does not exist'],
  ['someone who may not', undefined, 'Your account may not do this.'],
])('refuses %s', async (_, address, words) => {
  const email =
    address ?? (await person({ name: 'Translator', roles: ['translator'], languages: ['fr'] })).email
  const { status, stdout, stderr } = communique(['import', '-', '--as', email], text)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(words)
})

it('asks for a title where the text has none, and takes one', async () => {
  const { email } = await person({ name: 'Officer', roles: ['officer'] })
  const untitled = 'They met in the morning and they left in the evening, all of them together.\n'
  const asked = communique(['import', '-', '--as', email], untitled)
  expect(asked.status).toBe(2)
  expect(asked.stderr).toContain('The text has no title: --title TITLE')
  expect(communique(['import', '-', '--as', email, '--title', 'Ministers meet'], untitled).status).toBe(0)
})
