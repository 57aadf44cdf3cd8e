import { checkPlain } from '@/workflow/checks/check-plain'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { Pair } from './pairs'

declare global {
  var timeChecks: (language: string, pairs: readonly Pair[]) => Promise<number[]>
}

/** Milliseconds that checking each pair takes, one after another, as they would be typed. */
globalThis.timeChecks = async (language, pairs) => {
  const knowledge = await knowledgeOf('en', language)
  return pairs.map(({ source, target }) => {
    const before = performance.now()
    checkPlain(source, target, knowledge)
    return performance.now() - before
  })
}
