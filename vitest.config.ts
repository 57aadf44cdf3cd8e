import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

// What imports a fixture or the database gets a database of its own; everything else runs without one.
const needsDatabase =
  /from '@\/(tests\/fixtures\/|platform\/(database|jobs|auth)')|import '@\/tests\/fixtures\//
const tests = globSync('tests/**/*.test.{ts,tsx}', { cwd: root, exclude: ['tests/e2e/**'] })
const integration = tests.filter((file) => needsDatabase.test(readFileSync(`${root}/${file}`, 'utf8')))
const unit = tests.filter((file) => !integration.includes(file))

/** Files that start workers and kill them are the longest and mostly wait: first, or the run waits for them at its end. */
const startsPrograms = /from '@\/(tests\/fixtures\/worker|evaluate\/crash\/points)'/
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => startsPrograms.test(readFileSync(moduleId, 'utf8'))
    const [long, others] = [files.filter(isLong), files.filter((file) => !isLong(file))]
    return [...(await super.sort(long)), ...(await super.sort(others))]
  }
}

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    // More than the cores there are: much of a test is waiting for the database or for another process.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    passWithNoTests: true,
    // A busy machine takes longer than a second to tell one process of another's deed.
    expect: { poll: { timeout: 15_000 } },
    env: { LOG_LEVEL: 'error', METADATA_SERVER_DETECTION: 'none' },
    projects: [
      { extends: true, test: { name: 'unit', include: unit, testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: integration,
          globalSetup: 'tests/fixtures/postgres.ts',
          setupFiles: 'tests/fixtures/database.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
