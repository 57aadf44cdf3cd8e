import { defineConfig } from 'oxlint'

// Which imports are banned where: ARCHITECTURE.md, "Doors open one way". A later override replaces an earlier one's
// rule, so each folder's line lists all its bans. tests/lint/doors.test.ts plants a violation of each.

interface Ban {
  regex: string
  message: string
  importNames?: string[]
}

const ban = (regex: string, message: string, importNames?: string[]): Ban => ({
  regex,
  message,
  ...(importNames && { importNames }),
})

const place = [
  ban('^\\.\\./|/\\.\\./|^\\.\\.?$', 'Between rooms import by @/…, inside a room by ./…'),
  ban('^(@|\\.)/(.*/)?index$', 'No barrels: import the file itself.'),
  ban(
    '^(@|\\.)/(.*/)?(utils?|lib|helpers?|common|types)(/|$)',
    'No drawers: a file is named after its thing or its deed.',
  ),
]
const client = [
  ban('^@/prisma/generated/client$', 'The Prisma client is made in platform/database.ts.', ['PrismaClient']),
  ban('^@prisma/', 'The Prisma client is made in platform/database.ts.'),
]
const engineKits = ban(
  '^@google-cloud/',
  "Each engine's SDK is known by its own file in workflow/translation/engines/.",
)
const everywhere = [...place, ...client, engineKits]

const outward = ban(
  '^@/(app|scripts|tests|server|reader|worker|cli|commands)(/|$)',
  'Doors open one way: app/ and the programs → workflow/ → platform/.',
)
const workflow = ban('^@/workflow/', 'platform/ knows nothing of releases.')
const next = ban('^next(/|$)', 'Only app/ and server.ts know Next.')
const desk = ban('^@mantine/|^@tabler/', 'Published pages have no part of the desk in them.')
const react = ban(
  '^(react|react-dom)(/|$)|^@mantine/|^@tabler/',
  'In workflow/ React is for publishing/ alone.',
)
const machine = ban(
  '^@/platform/|^@/prisma/|^pg(-boss)?$|^better-auth',
  'Data in, data out: this never reaches the database.',
)
const nodeOnly = ban(
  '^node:|^(fs|path|crypto|os|url|util|stream|buffer)$',
  'The browser loads this: no API of Node alone.',
)

const rooms = [
  'text',
  'release',
  'checks',
  'formats',
  'intake',
  'translation',
  'review',
  'publishing',
  'people',
  'notices',
]
const below = (...names: string[]) =>
  ban(`^@/workflow/(${names.join('|')})(/|$)`, 'A room imports only rooms above it.')
/** Every room but these. */
const allBut = (...names: string[]) => below(...rooms.filter((name) => !names.includes(name)))

const room = [...everywhere, outward, next, react]
const without = (bans: Ban[], ...left: Ban[]) => bans.filter((each) => !left.includes(each))

const doors: [files: string[], bans: Ban[]][] = [
  [
    ['app/**'],
    [
      ...everywhere,
      ban('^@/(scripts|tests|server|reader|worker|cli|commands)(/|$)', 'Doors open one way.'),
      ban(
        '^@/platform/(database|jobs|auth|postgres|migrate|cluster|lifetime)',
        'app/ asks workflow/, never the database.',
      ),
      ban(
        '^@/prisma/|^pg(-boss)?$|^better-auth(/(adapters|db|api|crypto)|$)',
        'app/ asks workflow/, never the database.',
      ),
      ban(
        '^@/workflow/translation/engines/(apertium|google|run-apertium|available)',
        'app/ never asks an engine.',
      ),
    ],
  ],
  [
    ['server.ts', 'worker.ts', 'cli.ts', 'commands/**'],
    [
      ...everywhere,
      ban('^@/(app|scripts|tests)(/|$)|^@/prisma/|^pg$', 'The programs ask workflow/ and platform/.'),
    ],
  ],
  [
    ['reader.ts'],
    [
      ...everywhere,
      ban(
        '^@/(app|scripts|tests|workflow|prisma)/|^next(/|$)|^pg(-boss)?$|^better-auth',
        'The reader knows the page store alone.',
      ),
      ban(
        '^@/platform/(database|jobs|auth|secrets|postgres|migrate|cluster)',
        'The reader has no database and no secrets.',
      ),
    ],
  ],
  [['platform/**'], [...everywhere, outward, workflow, next, react]],
  [['platform/database.ts'], [...without(everywhere, ...client), outward, workflow, next, react]],
  [['workflow/text/**'], [...room, machine, nodeOnly, allBut('text')]],
  [['workflow/release/**'], [...room, allBut('text', 'release')]],
  [
    ['workflow/release/{access,actor,policy,refusal,state}.ts'],
    [...room, machine, nodeOnly, allBut('text', 'release')],
  ],
  [['workflow/checks/**'], [...room, machine, nodeOnly, allBut('text', 'checks')]],
  [['workflow/formats/**'], [...room, machine, allBut('text', 'release', 'checks', 'formats')]],
  [['workflow/people/**'], [...room, allBut('text', 'release', 'people')]],
  [['workflow/intake/**'], [...room, below('translation', 'review', 'publishing', 'notices')]],
  [
    ['workflow/intake/{segment,shadow}.ts', 'workflow/intake/segmentation-rules/**'],
    [...room, machine, allBut('text', 'intake')],
  ],
  [['workflow/translation/**'], [...room, below('review', 'publishing', 'notices')]],
  [
    ['workflow/translation/engines/google.ts'],
    [...without(room, engineKits), below('review', 'publishing', 'notices')],
  ],
  [['workflow/review/**'], [...room, below('publishing', 'notices')]],
  [['workflow/publishing/**'], [...without(room, react), desk, below('notices')]],
  [
    ['workflow/publishing/**/*.tsx', 'workflow/publishing/{article,canonical}.ts'],
    [...without(room, react), desk, machine, below('notices')],
  ],
  [['workflow/notices/**'], room],
  // Tests, seeds and commands may import anything.
  [['tests/**', 'scripts/**', 'bench/**', 'evaluate/**'], place],
]

const restricted = (patterns: Ban[]) => ({
  'no-restricted-imports': ['error', { patterns }] as ['error', { patterns: Ban[] }],
})

export default defineConfig({
  plugins: [
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'react',
    'jsx-a11y',
    'nextjs',
    'promise',
    'vitest',
    'node',
  ],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { builtin: true, node: true, browser: true },
  ignorePatterns: ['prisma/generated', 'dist', '.next', '.cache', '.data', 'test-results', 'next-env.d.ts'],
  rules: {
    ...restricted(everywhere),
    'import/no-cycle': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: 'error',
    'max-params': ['error', { max: 5 }],
    'node/no-process-env': ['error', { allowedVariables: ['NODE_ENV'] }],

    // Not ours: the new JSX transform, side-effect imports of styles, arguments that say less than the code they ask for.
    'react/react-in-jsx-scope': 'off',
    'react/exhaustive-effect-dependencies': 'off',
    'react/set-state-in-effect': 'off',
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-useless-spread': 'off',
    'unicorn/require-module-specifiers': 'off',
    'no-control-regex': 'off',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    // It does not know the regular expressions' v flag, under which a bracket in a class must be escaped.
    'no-useless-escape': 'off',
    // Where a scrolling table must take the focus, and a dialogue its first field.
    'jsx-a11y/no-autofocus': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
  },
  overrides: [
    ...doors.map(([files, bans]) => ({ files, rules: restricted(bans) })),
    {
      // Those that read the environment, or pass it on to programs they start.
      files: [
        'platform/{env,migrate}.ts',
        'platform/cluster/**',
        'workflow/translation/engines/{google,run-apertium}.ts',
      ],
      rules: { 'node/no-process-env': 'off' },
    },
    {
      files: [
        '*.config.ts',
        'setup.mjs',
        'prisma/schema-engine.mjs',
        'scripts/**',
        'tests/**',
        'bench/**',
        'evaluate/**',
      ],
      rules: { 'node/no-process-env': 'off', 'max-params': 'off', 'nextjs/no-assign-module-variable': 'off' },
    },
    { files: ['prisma/schema-engine.mjs'], rules: { 'no-restricted-imports': 'off' } },
    // Readers' pages are whole documents of their own.
    {
      files: ['workflow/publishing/**'],
      rules: { 'nextjs/no-head-element': 'off', 'nextjs/no-img-element': 'off' },
    },
  ],
})
