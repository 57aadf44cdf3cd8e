import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Each row plants one import that ARCHITECTURE.md, "Doors open one way", forbids: where it stands, what it takes. */
const violations: [rule: string, file: string, from: string][] = [
  ['1 workflow/ → app/', 'workflow/intake/planted.ts', '@/app/routes'],
  ['1 workflow/ → a program', 'workflow/review/planted.ts', '@/worker'],
  ['1 platform/ → workflow/', 'platform/planted.ts', '@/workflow/release/state'],
  ['1 platform/ → app/', 'platform/planted.ts', '@/app/routes'],
  ['1 a program → app/', 'worker.ts', '@/app/routes'],
  ['1 app/ → a program', 'app/desk/planted.ts', '@/server'],
  ['1 app/ → tests/', 'app/desk/planted.ts', '@/tests/fixtures/people'],
  ['2 text → release', 'workflow/text/planted.ts', '@/workflow/release/refusal'],
  ['2 release → people', 'workflow/release/planted.ts', '@/workflow/people/actor'],
  ['2 release → intake', 'workflow/release/planted.ts', '@/workflow/intake/segment'],
  ['2 checks → release', 'workflow/checks/planted.ts', '@/workflow/release/state'],
  ['2 formats → intake', 'workflow/formats/planted.ts', '@/workflow/intake/segment'],
  ['2 people → intake', 'workflow/people/planted.ts', '@/workflow/intake/segment'],
  ['2 intake → translation', 'workflow/intake/planted.ts', '@/workflow/translation/ledger'],
  ['2 translation → review', 'workflow/translation/planted.ts', '@/workflow/review/approve'],
  [
    '2 translation’s engines → publishing',
    'workflow/translation/engines/google.ts',
    '@/workflow/publishing/publish',
  ],
  ['2 review → publishing', 'workflow/review/planted.ts', '@/workflow/publishing/publish'],
  ['2 publishing → notices', 'workflow/publishing/planted.ts', '@/workflow/notices/mail'],
  ['3 app/ → the database', 'app/desk/planted.ts', '@/platform/database'],
  ['3 app/ → Prisma', 'app/desk/planted.ts', '@/prisma/generated/client'],
  ['3 app/ → a driver', 'app/api/planted.ts', 'pg'],
  ['3 app/ → an engine', 'app/desk/planted.ts', '@/workflow/translation/engines/google'],
  ['3 workflow/ → next', 'workflow/publishing/planted.ts', 'next/headers'],
  ['3 platform/ → next', 'platform/planted.ts', 'next'],
  ['3 React outside publishing', 'workflow/review/planted.ts', 'react'],
  ['3 the desk’s components in pages', 'workflow/publishing/planted.tsx', '@mantine/core'],
  ['3 the reader → the database', 'reader.ts', '@/platform/database'],
  ['3 the reader → workflow/', 'reader.ts', '@/workflow/release/state'],
  ['3 the reader → next', 'reader.ts', 'next'],
  ['4 text → the database', 'workflow/text/planted.ts', '@/platform/database'],
  ['4 text → Node', 'workflow/text/planted.ts', 'node:fs'],
  ['4 checks → the database', 'workflow/checks/planted.ts', '@/prisma/generated/client'],
  ['4 checks → Node', 'workflow/checks/planted.ts', 'node:crypto'],
  ['4 formats → the database', 'workflow/formats/planted.ts', '@/platform/database'],
  ['4 policy → the database', 'workflow/release/policy.ts', '@/platform/database'],
  ['4 segmentation → the database', 'workflow/intake/segment.ts', '@/platform/database'],
  ['4 page rendering → the database', 'workflow/publishing/render-page.tsx', '@/platform/database'],
  ['5 a second Prisma client', 'workflow/intake/planted.ts', '@/prisma/generated/client'],
  ['5 Prisma’s adapter elsewhere', 'platform/planted.ts', '@prisma/adapter-pg'],
  ['5 an engine’s SDK elsewhere', 'workflow/translation/planted.ts', '@google-cloud/translate'],
  ['6 out of the room by ../', 'workflow/review/planted.ts', '../intake/segment'],
  ['6 out of the room by ../ in a test', 'tests/workflow/planted.test.ts', '../fixtures/people'],
  ['6 a barrel', 'workflow/review/planted.ts', '@/workflow/intake/index'],
  ['6 a drawer', 'app/desk/planted.ts', '@/app/utils/dates'],
  ['6 a drawer in the room', 'workflow/review/planted.ts', './helpers/dates'],
]

/** What the same places may import. */
const allowed: [file: string, from: string][] = [
  ['app/desk/planted.ts', '@/workflow/intake/import-release'],
  ['app/desk/planted.ts', 'next/headers'],
  ['server.ts', 'next'],
  ['worker.ts', '@/platform/jobs'],
  ['reader.ts', '@/platform/page-store/handler'],
  ['workflow/text/planted.ts', './word'],
  ['workflow/checks/planted.ts', '@/workflow/text/numerals'],
  ['workflow/intake/planted.ts', '@/platform/database'],
  ['workflow/publishing/planted.ts', 'react'],
  ['workflow/publishing/planted.ts', '@/workflow/review/approve'],
  ['workflow/translation/engines/google.ts', '@google-cloud/translate'],
  ['platform/database.ts', '@prisma/adapter-pg'],
  ['tests/workflow/planted.test.ts', '@/app/routes'],
]

interface Diagnostic {
  code: string
  filename: string
  labels: { span: { line: number } }[]
}

const house = mkdtempSync(join(tmpdir(), 'communique-doors-'))
let diagnostics: Diagnostic[]

const planted = [
  ...violations.map(([, file, from]) => ({ file, from })),
  ...allowed.map(([file, from]) => ({ file, from })),
]

/** The line of its file on which an import is planted, counting from one. */
const lineOf = ({ file, from }: { file: string; from: string }) =>
  planted.filter((each) => each.file === file).findIndex((each) => each.from === from) + 1

function plant(file: string, source: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), source)
}

function lint(): Diagnostic[] {
  const places = ['app', 'workflow', 'platform', 'tests', 'server.ts', 'worker.ts', 'reader.ts']
  const args = [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json', ...places]
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics
}

const isCaught = (file: string, from: string) =>
  diagnostics.some(
    ({ code, filename, labels }) =>
      code.includes('no-restricted-imports') &&
      filename === file &&
      labels[0]?.span.line === lineOf({ file, from }),
  )

beforeAll(() => {
  for (const name of ['oxlint.config.ts', 'tsconfig.json', 'package.json']) cpSync(name, join(house, name))
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
  for (const [file, imports] of Map.groupBy(planted, ({ file }) => file)) {
    plant(
      file,
      imports
        .map(({ from }, index) => `import { PrismaClient as planted${index} } from '${from}'\n`)
        .join(''),
    )
  }
  plant('workflow/review/egg.ts', `import { hen } from './hen'\n\nexport const egg = () => hen\n`)
  plant('workflow/review/hen.ts', `import { egg } from './egg'\n\nexport const hen = () => egg\n`)
  plant('workflow/intake/barrel.ts', `export * from './segment'\nexport * from './planted'\n`)
  diagnostics = lint()
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the linter', () => {
  it.each(violations)('catches %s: %s imports %s', (_, file, from) => {
    expect(isCaught(file, from)).toBe(true)
  })

  it.each(allowed)('lets %s import %s', (file, from) => {
    expect(isCaught(file, from)).toBe(false)
  })

  it('catches files that import each other', () => {
    const cycles = diagnostics.filter(({ code }) => code.includes('no-cycle')).map(({ filename }) => filename)
    expect(cycles.toSorted()).toEqual(['workflow/review/egg.ts', 'workflow/review/hen.ts'])
  })

  it('catches a file that only passes others on', () => {
    const barrels = diagnostics
      .filter(({ code }) => code.includes('no-barrel-file'))
      .map(({ filename }) => filename)
    expect(barrels).toEqual(['workflow/intake/barrel.ts'])
  })
})

describe('the tree', () => {
  it('has no barrel and no drawer', () => {
    const drawers = ['utils', 'lib', 'helpers', 'common', 'types'].map(
      (name) => `{app,workflow,platform}/**/${name}{,.ts,.tsx}`,
    )
    expect(globSync(['{app,workflow,platform}/**/index.{ts,tsx}', ...drawers])).toEqual([])
  })
})
