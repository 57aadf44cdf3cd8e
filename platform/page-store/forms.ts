import { join } from 'node:path'
import type { PageContent } from './page-content'
import { fileKindOf, isPagePath } from './page-path'

export type Form = PageContent['form']

/** In the order they are looked for: while one takes another's place both may be there, and either is a right answer. */
export const forms = ['page', 'file', 'missing', 'gone', 'moved'] as const satisfies readonly Form[]

const endings: Record<Form, string> = {
  page: '.html',
  file: '',
  missing: '.missing.html',
  gone: '.gone.html',
  moved: '.moved.html',
}

/** The forms a path can have: an address with an extension is a file's, any other a page's. */
export const formsOf = (path: string): Form[] => {
  const other = fileKindOf(path) ? 'page' : 'file'
  return forms.filter((form) => form !== other)
}

/**
 * The file of a form of a page. Its compressed copies stand beside it, named alike and then `.br` and `.gz`.
 * @throws RangeError where nothing may be stored under the path, or not in this form
 */
export function pageFile(folder: string, path: string, form: Form): string {
  if (!isPagePath(path) || !formsOf(path).includes(form)) throw new RangeError(`not the path of a ${form}`)
  return join(folder, `${path}${endings[form]}`)
}

const htmlForm = /\.(missing|gone|moved)\.html$/u

/** The path and the form that a file in a store stands for; null where it is not one of its pages. */
export function pageOfFile(name: string): { path: string; form: Form } | null {
  const form = (htmlForm.exec(name)?.[1] ?? (name.endsWith('.html') ? 'page' : 'file')) as Form
  const path = endings[form] === '' ? name : name.slice(0, -endings[form].length)
  return isPagePath(path) && formsOf(path).includes(form) ? { path, form } : null
}
