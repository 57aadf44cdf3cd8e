import type { Check, Finding } from '@/workflow/checks/finding'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { plain } from '@/workflow/text/inline-code'

/** What one check finds in a translation from English, or from another language. */
export async function looked(
  check: Check,
  [source, target, targetLanguage, sourceLanguage = 'en']: readonly [string, string, string, string?],
): Promise<Finding[]> {
  const knowledge = await knowledgeOf(sourceLanguage, targetLanguage)
  return check({ source: plain(source), target, sourceLanguage, targetLanguage }, knowledge)
}

/** Each finding as its severity, code and the words of the target it stands at. */
export const said = (target: string, findings: readonly Finding[]): string[] =>
  findings.map(({ severity, code, start, end }) =>
    start === undefined ? `${severity} ${code}` : `${severity} ${code} ${target.slice(start, end)}`,
  )

/** The target after the first finding's fix. */
export function mended(target: string, [finding]: readonly Finding[]): string {
  if (!finding?.fix) return target
  const { start, end, text } = finding.fix
  return target.slice(0, start) + text + target.slice(end)
}
