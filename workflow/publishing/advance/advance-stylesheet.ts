import { styleHashOf } from '@/workflow/publishing/stylesheet'

/** What readers' pages have not: buttons. */
export const advanceStylesheet =
  'main>form{border-block-start:1px solid var(--line);padding-block:1rem}' +
  'main>form h2{margin:0 0 .5em}main>form p{display:flex;flex-wrap:wrap;gap:.75rem;margin:0}' +
  'button{font:inherit;font-size:1rem;color:var(--deep);background:var(--page);border:1px solid var(--deep);border-radius:.25rem;padding:.5rem 1rem;min-block-size:2.75rem;cursor:pointer}' +
  'button[value=page]{color:var(--page);background:var(--deep)}' +
  'button:focus-visible{outline:.1875rem solid var(--deep);outline-offset:.1875rem}'

export const advanceStylesheetHash = styleHashOf(advanceStylesheet)
