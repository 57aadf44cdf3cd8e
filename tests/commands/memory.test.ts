import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, it, test } from 'vitest'
import { databaseUrl } from '@/tests/fixtures/database'

const folder = mkdtempSync(join(tmpdir(), 'communique-memory-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function memory(args: string[], input = '') {
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli.ts', 'memory', ...args], { env })
  child.stdin.end(input)
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await closed, stdout, stderr }
}

const tu = (source: string, target: string) =>
  `<tu><tuv xml:lang="en-GB"><seg>${source}</seg></tuv><tuv xml:lang="fr-FR"><seg>${target}</seg></tuv></tu>\n`
const file = join(folder, 'office.tmx')
writeFileSync(
  file,
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="en-GB"/><body>
${tu('The summit opens on 12 June 2025.', 'Le sommet s’ouvre le 12 juin 2025.')}${tu('Notes to <ph>{0}</ph>editors', 'Notes <ph>{0}</ph>aux rédactions')}<tu></tu></body></tmx>`,
)
const lines = (...objects: unknown[]) => objects.map((each) => `${JSON.stringify(each)}\n`).join('')
const answers = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const lookup = ['lookup', '--source', 'en', '--target', 'fr', '--json']

it('brings a file in, looks it up in order and takes it out again', async () => {
  const brought = await memory(['import', file])
  expect(brought).toMatchObject({ status: 0, stdout: '' })
  expect(brought.stderr).toContain('line 4: no_source')
  expect(brought.stderr).toContain('3 read, 2 new, 0 known already, 1 left out')
  expect((await memory(['import', file])).stderr).toContain('3 read, 0 new, 2 known already, 1 left out')

  const questions = lines(
    { id: 1, text: 'The summit opens on 14 May 2026.' },
    { id: 'b', text: 'Notes to editors' },
    { id: null, text: 'Quite another matter' },
  )
  const { status, stdout, stderr } = await memory(lookup, questions)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(answers(stdout)).toEqual([
    {
      id: 1,
      matches: [
        {
          source: 'The summit opens on 12 June 2025.',
          target: 'Le sommet s’ouvre le 14 mai 2026.',
          score: 96,
        },
      ],
    },
    { id: 'b', matches: [{ source: 'Notes to editors', target: 'Notes aux rédactions', score: 98 }] },
    { id: null, matches: [] },
  ])

  const out = join(folder, 'out.tmx')
  expect((await memory(['export', out, '--target', 'fr'])).status).toBe(0)
  expect((await memory(['export'])).stdout).toBe(readFileSync(out, 'utf8'))
  expect(readFileSync(out, 'utf8')).toContain('<seg>Notes to <ph x="1">{0}</ph>editors</seg>')
})

it('says which line it cannot read, goes on and ends with 1', async () => {
  const { status, stdout, stderr } = await memory(lookup, `{\n${lines({ id: 2 }, { id: 3, text: 'x' })}`)
  expect(status).toBe(1)
  expect(answers(stdout)).toEqual([
    { id: null, error: 'line 1 is not JSON' },
    { id: 2, error: expect.stringContaining('line 2: text') },
    { id: 3, matches: [] },
  ])
  expect(stderr).toContain('line 1 is not JSON')
})

it('answers many lines, each in its place', async () => {
  const asked = Array.from({ length: 60 }, (_, id) => ({ id, text: id % 2 ? 'Notes to editors' : 'Nothing' }))
  const found = answers((await memory(lookup, lines(...asked))).stdout)
  expect(found.map(({ id }) => id)).toEqual(asked.map(({ id }) => id))
  expect(found.map(({ matches }) => matches.length)).toEqual(asked.map(({ id }) => id % 2))
})

it.each([
  [['lookup', '--json'], 'Say into which language: --target TAG'],
  [['lookup', '--target', 'fr'], 'Say --json'],
  [['lookup', '--target', 'no tag!', '--json'], '"no tag!" is not a language tag.'],
  [['import'], 'Name one file.'],
  [['import', '-'], '--name NAME'],
  [['forget'], 'Say lookup, import or export.'],
  [['export', '--colour'], '--colour'],
])('asked %j it says what is missing and ends with 2', async (args, said) => {
  const { status, stdout, stderr } = await memory(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(said)
})

it.each([
  [join(folder, 'none.tmx'), 'cannot be read'],
  [join(process.cwd(), 'package.json'), 'not_xml'],
])('a file that is none ends with 1: %s', async (path, said) => {
  const { status, stderr } = await memory(['import', path])
  expect(status).toBe(1)
  expect(stderr).toContain(said)
})

const reader = `
import sys
from translate.storage import tmx
print(len(tmx.tmxfile.parsefile(sys.argv[1]).units))`
const hasToolkit = spawnSync('python3', ['-c', 'import translate.storage.tmx']).status === 0

// Visible where the program is not there: translate-toolkit is no dependency.
test.skipIf(!hasToolkit)('translate-toolkit reads what is taken out', async () => {
  const out = join(folder, 'toolkit.tmx')
  await memory(['export', out])
  expect(spawnSync('python3', ['-c', reader, out]).stdout.toString().trim()).toBe('2')
})
