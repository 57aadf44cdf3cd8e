/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm run check` looks at the types, once and for everything.
  typescript: { ignoreBuildErrors: true },
  // Loaded by Node as they are: they read their own files at run time.
  serverExternalPackages: ['pg', 'pg-boss', '@google-cloud/translate', 'better-auth'],
}
