import { createTheme } from '@mantine/core'
import type { MantineColorsTuple } from '@mantine/core'

/** The one accent: a deep blue. Green, amber and red are Mantine's own and stand for states only. */
const accent: MantineColorsTuple = [
  '#eef3fb',
  '#d9e3f3',
  '#b2c6e6',
  '#88a6d8',
  '#668bcc',
  '#4a73be',
  '#2f5ba8',
  '#274d90',
  '#1e3f79',
  '#142f60',
]

/** A neutral grey scale, also in the dark. */
const dark: MantineColorsTuple = [
  '#e8eaed',
  '#c9ccd1',
  '#a3a8b0',
  '#767c86',
  '#4a5059',
  '#373c44',
  '#282c33',
  '#1e2127',
  '#17191e',
  '#101216',
]

export const theme = createTheme({
  primaryColor: 'accent',
  // White letters stand on both (6.9 and 4.7 to 1), and both stand on their ground.
  primaryShade: { light: 7, dark: 5 },
  colors: { accent, dark },
  autoContrast: true,
  // Where black and white letters stand out alike (WCAG contrast 4.58): above it letters are black, below it white.
  luminanceThreshold: 0.179,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Noto Sans Mono", Menlo, monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.55', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Modal: {
      // Its header is a <header>: beside the page's own it would be a second banner to a screen reader.
      defaultProps: { attributes: { header: { role: 'none' } } },
      styles: { title: { fontWeight: 600, fontSize: 'var(--mantine-font-size-lg)', lineHeight: 1.35 } },
    },
  },
})
