import type { ReactNode } from 'react'
import { foreign } from '@/workflow/publishing/foreign'
import { markup } from '@/workflow/publishing/markup'
import type { Site } from '@/workflow/publishing/site'
import { stylesheet } from '@/workflow/publishing/stylesheet'
import { direction } from '@/workflow/text/language'
import { advanceStylesheet } from './advance-stylesheet'

type Document = { site: Site; language: string; title: string; children: ReactNode }

/** A page for recipients of advance copies: in readers' style, at no address of its own, leading nowhere. */
export const advanceDocument = (document: Document): string =>
  `<!DOCTYPE html>${markup(<Page {...document} />)}`

const Page = ({ site: { office }, language, title, children }: Document) => (
  <html lang={language} dir={direction(language)}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow, noarchive" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      <style dangerouslySetInnerHTML={{ __html: advanceStylesheet }} />
    </head>
    <body>
      <header>
        <p className="office" {...foreign(office.language, language)}>
          {office.name}
        </p>
      </header>
      <main>{children}</main>
    </body>
  </html>
)
