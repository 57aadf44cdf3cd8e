import type { Finding } from '@/workflow/checks/finding'
import { escaped } from '@/workflow/text/markup'
import type { Names } from '@/app/review/[localisationId]/editor/looks'
import { textRuns } from '@/app/review/[localisationId]/text/text-runs'
import type { Run } from '@/app/review/[localisationId]/text/text-runs'
import styles from '@/app/review/[localisationId]/text/text.module.css'

type Shown = {
  text: string
  findings: readonly Finding[]
  language: { tag: string; dir: 'ltr' | 'rtl' }
  names: Names
  /** Of the element that is written in. */
  attributes: Record<string, string>
}

const element = (attributes: Record<string, string | undefined>, inside: string, name = 'span'): string => {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  )
  return `<${name}${said.join('')}>${inside}</${name}>`
}

/**
 * The target as HTML that looks as the editor will, and that the browser itself lets people write in until then
 * (watch-early.ts). It is no part of what React draws: nobody but the person changes it.
 */
export function earlyMarkup({ text, findings, language, names, attributes }: Shown): string {
  const shown = (run: Run): string => {
    if (run.kind === 'words') return escaped(run.text)
    if (run.kind === 'character')
      return element({ class: styles[run.name] ?? styles.unseen, title: names.unseen(run.name) }, run.text)
    const { face, name, title, role } = names.chip(run.number)
    const chip = { class: styles.chip, role: 'img', 'aria-label': name, title, contenteditable: 'false' }
    const unknown = role === 'unknown' ? '' : undefined
    return element(
      { ...chip, 'data-role': role, 'data-unknown': unknown, 'data-code': run.text },
      escaped(face),
    )
  }
  const inside = textRuns(text, findings).map((run) =>
    run.marked ? element({ class: styles.found, 'data-severity': run.marked }, shown(run)) : shown(run),
  )
  return element(
    {
      class: styles.early,
      'data-early': '',
      role: 'textbox',
      'aria-multiline': 'true',
      tabindex: '0',
      lang: language.tag,
      dir: language.dir,
      spellcheck: 'true',
      ...attributes,
    },
    inside.join(''),
    'div',
  )
}
