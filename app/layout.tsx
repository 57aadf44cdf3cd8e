import '@mantine/core/styles.css'
import './base.css'
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Appearance } from './components/appearance'
import { interfaceLanguage } from './i18n/texts'
import { resources } from './i18n/resources'
import { Translations } from './i18n/translations'
import { direction } from '@/workflow/text/language'

export const metadata: Metadata = {
  title: { default: 'Communiqué', template: '%s · Communiqué' },
  robots: { index: false },
}

/** A keyboard on the screen makes the page smaller where the browser can, so that it covers nothing. */
export const viewport: Viewport = { colorScheme: 'light dark', interactiveWidget: 'resizes-content' }

export default async function Layout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const language = await interfaceLanguage()
  const dir = direction(language)
  return (
    <html lang={language} dir={dir} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <Appearance dir={dir} nonce={nonce}>
          <Translations language={language} texts={{ common: resources[language].common }}>
            {children}
          </Translations>
        </Appearance>
      </body>
    </html>
  )
}
