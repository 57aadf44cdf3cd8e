import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  optionalDependencies?: Record<string, string>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>

/** Where Node would look for a package from the place of another, nearest first. */
function placesOf(name: string, from: string): string[] {
  const inside = `${from ? `${from}/` : ''}node_modules/${name}`
  return from === ''
    ? [inside]
    : [inside, ...placesOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))))]
}

// npm ci refuses a lock file that leaves some out, and npm leaves out what its registry lacks at the moment.
it('locks the programs of every platform, not of this one alone', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !placesOf(name, from).some((place) => place in packages),
    ),
  )
  expect(missing).toEqual([])
})

it('names exact versions', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([])
})
