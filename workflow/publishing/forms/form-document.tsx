import type { ReactNode } from 'react'
import type { Around } from '@/workflow/publishing/around'
import { indexPath } from '@/workflow/publishing/addresses'
import { foreign } from '@/workflow/publishing/foreign'
import type { FrameText } from '@/workflow/publishing/frame'
import { markup } from '@/workflow/publishing/markup'
import { said } from '@/workflow/publishing/said'
import { stylesheet } from '@/workflow/publishing/stylesheet'
import { direction } from '@/workflow/text/language'

const own = `
form p{margin:0 0 1.25rem}
label{display:block;font-weight:600;margin-block-end:.25rem}
input,textarea,button{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:.25rem;padding:.5rem .75rem}
input,textarea{inline-size:100%}
textarea{min-block-size:7em;resize:vertical}
button{background:var(--deep);color:var(--page);border-color:var(--deep);font-weight:600;padding-inline:1.5rem;min-block-size:2.75rem;cursor:pointer}
:is(input,textarea,button):focus-visible{outline:.1875rem solid var(--deep);outline-offset:.1875rem}
form .label{margin-block-end:.25rem}
.other,[role=alert] aside{border-color:var(--alert)}
.other>.notice-title,del{color:var(--alert)}
.difference{margin-block:1em}
.difference .label{margin-block-end:.15em}
del+ins{margin-inline-start:.25em}
.hash{font-family:ui-monospace,monospace;font-size:.875rem;overflow-wrap:anywhere}
ins{text-decoration-thickness:.12em}
`

/** The stylesheet of readers' forms: that of the pages, and what fields need. */
export const formStyle = stylesheet + own.replaceAll('\n', '')

type FormDocument = { language: string; title: FrameText; children: ReactNode }

/** A page at the forms' own address. Every link leads back to where the news is. */
export function renderForm(around: Around, document: FormDocument): string {
  return `<!DOCTYPE html>\n${markup(<Page around={around} document={document} />)}\n`
}

function Page({ around, document }: { around: Around; document: FormDocument }) {
  const { site, frame } = around
  const { language, title, children } = document
  const home = `${site.origin}/${indexPath(language)}`
  return (
    <html lang={language} dir={direction(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${frame.t(title)} – ${site.office.name}`}</title>
        <meta name="robots" content="noindex" />
        <style dangerouslySetInnerHTML={{ __html: formStyle }} />
      </head>
      <body>
        <header>
          <p className="office">
            <a href={home} {...foreign(site.office.language, language)}>
              {site.office.name}
            </a>
          </p>
        </header>
        <main id="text" tabIndex={-1}>
          <h1>{said(frame, title)}</h1>
          {children}
        </main>
        <footer>
          <p>
            <a href={home}>{said(frame, 'allNews')}</a>
          </p>
          {frame.isMachineMade && <p>{said(frame, 'frameByMachine')}</p>}
        </footer>
      </body>
    </html>
  )
}
