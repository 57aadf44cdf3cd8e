import { EngineError } from './engine'
import type { Engine, EngineRequest } from './engine'
import { codeFor } from './language-code'
import { runApertium } from './run-apertium'

/** Modes from English, run one after the other; which ones read best is said in apertium-packages.mjs. */
const chains: Record<string, string[]> = {
  es: ['eng-spa'],
  ca: ['eng-cat'],
  gl: ['en-gl'],
  fr: ['eng-cat', 'cat-fra'],
  it: ['eng-cat', 'cat-ita'],
  // As in CLDR, `pt` alone is Brazil's.
  pt: ['eng-cat', 'cat-por_BR'],
  'pt-PT': ['eng-cat', 'cat-por'],
}

const limits = { textsPerCall: 40, charactersPerCall: 10_000, charactersPerText: 50_000, secondsPerCall: 60 }

/** One paragraph per text: the translation never crosses a paragraph's end, whatever line breaks stand in it. */
const frame = (texts: string[]): string =>
  texts.map((text, index) => `<p id="${index}">${text}</p>\n`).join('')

function unframe(output: string, count: number): string[] {
  const answers = [...output.matchAll(/<p id="(\d+)">(.*?)<\/p>/gsu)]
  const inOrder = answers.every(([, id], index) => Number(id) === index)
  if (answers.length !== count || !inOrder) {
    throw new EngineError('rejected', false, `apertium gave ${answers.length} answers to ${count} texts`)
  }
  return answers.map(([, , text]) => text!)
}

async function translate({ target, texts }: EngineRequest, signal: AbortSignal): Promise<string[]> {
  const chain = chains[target]
  if (!chain) throw new EngineError('rejected', false, `apertium has no ${target}`)
  const deadline = AbortSignal.timeout(limits.secondsPerCall * 1000)
  try {
    let html = frame(texts)
    // -u: unknown words without their asterisk. html-noent: entities come back as characters, markup stays.
    for (const mode of chain) {
      html = await runApertium(['-u', '-f', 'html-noent', mode], html, AbortSignal.any([signal, deadline]))
    }
    return unframe(html, texts.length)
  } catch (error) {
    signal.throwIfAborted()
    if (deadline.aborted)
      throw new EngineError('timeout', true, `apertium took over ${limits.secondsPerCall} s`)
    throw error
  }
}

async function installedModes(): Promise<Set<string>> {
  try {
    const listed = await runApertium(['-l'], '', AbortSignal.timeout(10_000))
    return new Set(listed.split(/\s+/u))
  } catch {
    return new Set()
  }
}

/**
 * Apertium, the rule-based translation program, as it is installed on this machine.
 * Its drafts are rough: figures stay in English writing, names change. That is for the checks and for people.
 * @returns null where the program or every mode of use is missing
 */
export async function apertiumEngine(): Promise<Engine | null> {
  const modes = await installedModes()
  const present = Object.entries(chains).filter(([, chain]) => chain.every((mode) => modes.has(mode)))
  if (present.length === 0) return null
  const codes = Object.fromEntries(present.map(([tag]) => [tag, tag]))
  return {
    name: 'apertium',
    model: 'rules',
    onPremises: true,
    rough: true,
    limits,
    price: null,
    serves(sourceLanguage, targetLanguage) {
      const source = codeFor(sourceLanguage, { en: 'en' })
      const target = codeFor(targetLanguage, codes)
      return source && target ? { source, target, model: chains[target]!.join(' ') } : null
    },
    translate,
  }
}
