import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'communique-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function communique(args: string[], input: string | Uint8Array = '') {
  // A data folder without a database: what is asked here must not need one.
  const env = { ...process.env, DATABASE_URL: '', COMMUNIQUE_DATA: join(folder, 'none') }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli.ts', ...args], {
    input,
    env,
  })
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

const text = 'A title for all\n\nMinisters met. “Peace,” said Mr. Smith. They left.\n\nIt ended.\n'

describe('communique segment', () => {
  it('prints a sentence a line and nothing else', () => {
    const file = join(folder, 'release.txt')
    writeFileSync(file, text)
    expect(communique(['segment', file])).toEqual({
      status: 0,
      stdout: 'A title for all\n\nMinisters met.\n“Peace,” said Mr. Smith.\nThey left.\n\nIt ended.\n',
      stderr: '',
    })
  })

  it('reads standard input and prints blocks of sentences in JSON', () => {
    const asked = ['segment', '--language', 'en', '--json', '--format', 'markdown']
    const { status, stdout } = communique(asked, '# Title\n\nOne **two** three. Four.\n')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      blocks: [
        { kind: 'title', segments: ['Title'] },
        { kind: 'paragraph', segments: ['One two three.', 'Four.'] },
      ],
    })
  })

  it.each([
    ['empty', ''],
    ['binary', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31)],
    ['encoding', Uint8Array.of(0x41, 0xff, 0x42)],
  ])('refuses what is %s in plain words', (why, input) => {
    const { status, stdout, stderr } = communique(['segment', '-'], input)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`why: "${why}"`)
  })
})

describe('communique check', () => {
  const lines = (...objects: unknown[]) => objects.map((each) => `${JSON.stringify(each)}\n`).join('')
  const pair = { sourceLanguage: 'en', targetLanguage: 'fr', source: 'In 2025 they met.' }

  it('answers each line in its place, with offsets in the target as given', () => {
    // The accent is a character of its own here.
    const target = 'Re\u0301unis en 2024.'
    const asked = lines({ ...pair, id: 'a', target }, { ...pair, id: 7, target: 'En 2025 ils se sont vus.' })
    const { status, stdout, stderr } = communique(['check', '--json'], asked)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [first, second, end] = stdout.split('\n')
    const at = { start: target.indexOf('2024'), end: target.indexOf('2024') + 4 }
    const finding = { code: 'number_changed', severity: 'error', message: '2025 became 2024.', ...at }
    expect(JSON.parse(first!)).toEqual({ id: 'a', findings: [finding] })
    expect(JSON.parse(second!)).toEqual({ id: 7, findings: [] })
    expect(end).toBe('')
  })

  it('says which line it cannot read, goes on and ends with 1', () => {
    const asked = `${lines({ id: 1 })}{\n${lines({ ...pair, id: 3, target: 'En 2025 ils se sont vus.' })}`
    const { status, stdout, stderr } = communique(['check', '--json'], asked)
    expect(status).toBe(1)
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual([1, null, 3])
    expect(answers[0].error).toContain('line 1: source:')
    expect(stderr).toContain('line 2 is not JSON')
  })
})

describe('communique asked wrongly', () => {
  it.each([
    ['without a command', [], 'communique COMMAND'],
    ['a command that is not there', ['translate'], 'There is no command "translate".'],
    ['two files', ['segment', 'x', 'y'], 'Name one file.'],
    ['what is no language', ['segment', '--language', 'not a tag'], 'is not a language tag'],
    ['an option that is not there', ['segment', 'x', '--fast'], '--fast'],
    ['a format that is not there', ['segment', 'x', '--format', 'pdf'], 'There is no format "pdf".'],
    ['without saying who', ['status'], '--as E-MAIL'],
    ['with what is no id', ['status', 'x', '--as', 'a@example.org'], '"x" is no release\'s id.'],
  ])('%s: says so and ends with 2', (_, args, words) => {
    const { status, stdout, stderr } = communique(args)
    expect(status).toBe(2)
    expect(stdout + stderr).toContain(words)
  })

  it('a file that is not there: says so and ends with 1', () => {
    const { status, stderr } = communique(['segment', join(folder, 'missing.txt')])
    expect(status).toBe(1)
    expect(stderr).toContain('cannot be read: ENOENT')
  })
})

describe('communique nginx', () => {
  it('prints a whole configuration for a store that is not there yet', () => {
    const { status, stdout, stderr } = communique(['nginx', '--brotli'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`root "${join(folder, 'none', 'pages')}";`)
    expect(stdout).toContain('brotli_static on;')
    expect(stdout.split('{').length).toBe(stdout.split('}').length)
  })
})
