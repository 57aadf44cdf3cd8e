import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What scripts/build.ts writes beside the programs it bundles. */
const inputs = join(dirname(process.argv[1] ?? ''), 'inputs.sha256')

/** A hash of everything the running program was built from; empty where it runs from its source, in development. */
export const builtFrom: string = existsSync(inputs) ? readFileSync(inputs, 'utf8').trim() : ''
