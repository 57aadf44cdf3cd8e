import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { build } from './build'
import { Failed, run } from './run'
import { checkTexts } from './texts'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

interface Step {
  name: string
  run: () => Promise<Counts>
}

const passed: Counts = { passed: 1, failed: 0, skipped: 0 }
const failed: Counts = { passed: 0, failed: 1, skipped: 0 }

/** One program that is either content or not; what it says is shown only when it is not. */
const check = (name: string, program: string, ...args: string[]): Step => ({
  name,
  run: async () => {
    await run(`node_modules/${program}`, args)
    return passed
  },
})

/** A test run that shows itself as it goes and leaves its counts in a file. */
function tests(name: string, program: string, args: string[], count: (report: string) => Counts): Step {
  const report = `test-results/${name}.json`
  return {
    name,
    run: async () => {
      mkdirSync('test-results', { recursive: true })
      rmSync(report, { force: true })
      const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      const code = await new Promise<number | null>((ended) => child.on('close', ended))
      if (!existsSync(report)) return failed
      const counts = count(readFileSync(report, 'utf8'))
      // Something outside the tests went wrong: a file that does not load, a set-up that fails.
      return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
    },
  }
}

function vitest(project: string): Step {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=test-results/${project}.json`,
  ]
  return tests(project, 'vitest/vitest.mjs', ['run', '--project', project, ...reporters], (report) => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report)
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  })
}

const endToEnd = tests('e2e', '@playwright/test/cli.js', ['test'], (report) => {
  const { expected, flaky, unexpected, skipped } = JSON.parse(report).stats
  return { passed: expected + flaky, failed: unexpected, skipped }
})

const steps: Step[] = [
  check('format', 'oxfmt/bin/oxfmt', '--check'),
  check('lint', 'oxlint/bin/oxlint'),
  check('types', 'typescript/bin/tsc', '--noEmit'),
  check('unused', 'knip/bin/knip.js'),
  { name: 'texts', run: async () => (await checkTexts(), passed) },
  check('words in the code', 'i18next-cli/dist/esm/cli.js', 'lint'),
  { name: 'build', run: async () => (await build(), passed) },
  vitest('unit'),
  vitest('integration'),
  endToEnd,
]

const seconds = (sinceMs: number) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`

async function timed({ name, run: attempt }: Step): Promise<Counts> {
  const began = Date.now()
  console.log(`▶ ${name}`)
  const counts = await attempt().catch((error: unknown) => {
    console.log(error instanceof Failed ? error.output.trimEnd() : error)
    return failed
  })
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name} ${seconds(began)}`)
  return counts
}

// `npm run check -- lint types` runs those alone.
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const chosen = wanted.length > 0 ? steps.filter(({ name }) => wanted.includes(name)) : steps

const began = Date.now()
const total: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const step of chosen) {
  const counts = await timed(step)
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key]
}
console.log(`\nAll of it took ${seconds(began)}.`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0
