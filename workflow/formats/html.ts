import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { refuseHostileHtml } from './hostile-html'

const page = unified().use(rehypeParse).freeze()
const fragment = unified().use(rehypeParse, { fragment: true }).freeze()

/**
 * Reads HTML, a whole page or part of one, as browsers do.
 * @throws Refusal `bad_input`, `why`: `too_deep`, `too_many_attributes`
 */
export function readHtml(text: string): Root {
  refuseHostileHtml(text)
  return /<(?:html|head|body|title)\b/iu.test(text) ? page.parse(text) : fragment.parse(text)
}
