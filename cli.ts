import { Refusal } from '@/workflow/release/refusal'
import { Misused, type Command } from './commands/command'
import { wordsOf } from './commands/refused'

const commands: Record<string, { line: string; load: () => Promise<Command> }> = {
  import: {
    line: 'bring a text in as a release',
    load: () => import('./commands/import').then((it) => it.command),
  },
  status: { line: 'how far releases are', load: () => import('./commands/status').then((it) => it.command) },
  segment: {
    line: 'split a text into sentences',
    load: () => import('./commands/segment').then((it) => it.command),
  },
  check: {
    line: 'check translations beside their sources',
    load: () => import('./commands/check').then((it) => it.command),
  },
  memory: {
    line: 'look up the translation memory, bring files in and take it out',
    load: () => import('./commands/memory').then((it) => it.command),
  },
  terms: {
    line: 'bring terms in and take them out',
    load: () => import('./commands/terms').then((it) => it.command),
  },
  verify: {
    line: 'check that texts were published exactly so',
    load: () => import('./commands/verify').then((it) => it.command),
  },
  keys: {
    line: 'the keys that published versions are signed with',
    load: () => import('./commands/keys').then((it) => it.command),
  },
  nginx: {
    line: "nginx's configuration for the public pages",
    load: () => import('./commands/nginx').then((it) => it.command),
  },
}

const help = `communique COMMAND …

${Object.entries(commands)
  .map(([name, { line }]) => `  ${name.padEnd(10)} ${line}`)
  .join('\n')}

communique COMMAND --help says more. Exit codes: 0 done, 1 refused or failed, 2 asked wrongly.
`

/** @returns the exit code */
async function run(name: string | undefined, args: string[]): Promise<number> {
  if (!name || name === '--help' || name === 'help') {
    process.stdout.write(help)
    return name ? 0 : 2
  }
  const found = commands[name]
  if (!found) {
    process.stderr.write(`There is no command "${name}".\n\n${help}`)
    return 2
  }
  const command = await found.load()
  if (args.includes('--help')) {
    process.stdout.write(command.help)
    return 0
  }
  try {
    await command.run(args)
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof Misused) process.stderr.write(`${error.message}\n\n${command.help}`)
    else if (error instanceof Refusal) process.stderr.write(`${wordsOf(error)}\n`)
    else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return error instanceof Misused ? 2 : 1
  }
}

const [name, ...args] = process.argv.slice(2)
process.exitCode = await run(name, args)
