import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Metafile } from 'esbuild'

export type Bundle = {
  /** The files as a browser would ask for them, by their path. */
  files: Map<string, Uint8Array>
  entry: string
  /** Gzipped bytes of what is loaded whatever the language. */
  codeBytes: number
  /** Gzipped bytes of what is loaded for one language alone, by its tag. */
  dataBytes: Map<string, number>
}

/** The checks as the browser loads them: their code at once, a language's data when it is asked for. */
export async function bundleChecks(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['bench/findings/in-browser.ts'],
    outdir: '/checks',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    write: false,
    metafile: true,
    logLevel: 'warning',
    absWorkingDir: process.cwd(),
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  const sizeOf = (path: string) => gzipSync(files.get(path)!, { level: 9 }).length
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({
    path: [...files.keys()].find((name) => path.endsWith(name))!,
    tag: tagOf(output),
  }))
  const dataBytes = new Map<string, number>()
  for (const { path, tag } of outputs) if (tag) dataBytes.set(tag, (dataBytes.get(tag) ?? 0) + sizeOf(path))
  const code = outputs.filter(({ tag }) => tag === null)
  return {
    files,
    entry: '/checks/in-browser.js',
    codeBytes: code.reduce((sum, { path }) => sum + sizeOf(path), 0),
    dataBytes,
  }
}

/** The language whose data a file holds, if it holds nothing else: `words/languages/fr.ts` is French's. */
function tagOf({ inputs }: Metafile['outputs'][string]): string | null {
  const tags = Object.keys(inputs).map(
    (path) =>
      /\/([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?)\.(?:ts|json)$/u.exec(path)?.[1] ?? null,
  )
  return tags.length > 0 && tags.every((tag) => tag !== null) ? tags[0]! : null
}
