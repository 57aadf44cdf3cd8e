import { defineConfig } from 'i18next-cli'

/** Finds words on the desk's pages that were written into the code instead of locales/. */
export default defineConfig({
  locales: ['en', 'fr', 'uk', 'ar'],
  extract: { input: ['app/**/*.{ts,tsx}'], output: 'locales/{{language}}/{{namespace}}.json' },
})
