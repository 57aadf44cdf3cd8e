import { globSync, readFileSync } from 'node:fs'

const exported =
  /export const (?:\{([^}]+)\}|(GET|POST|PUT|PATCH|DELETE)) =|export async function (GET|POST|PUT|PATCH|DELETE)/gu

function methodsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(exported)].flatMap(([, several, one, named]) =>
    several ? several.split(',').map((method) => method.trim()) : [one ?? named!],
  )
}

const address = (file: string) => `/${file.replace(/^app\//u, '').replace(/\/?(page\.tsx|route\.ts)$/u, '')}`

/** Every address the desk answers, read off the tree: "GET /desk", "POST /api/v1/releases", … */
export function addresses(): string[] {
  const pages = globSync('app/**/page.tsx').map((file) => `GET ${address(file)}`)
  const handlers = globSync('app/**/route.ts').flatMap((file) =>
    methodsOf(file).map((method) => `${method} ${address(file)}`),
  )
  return [...pages, ...handlers].toSorted()
}
