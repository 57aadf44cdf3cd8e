/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Where our own commands listen; Next takes it for another site than localhost.
  allowedDevOrigins: ['127.0.0.1'],
  // `npm run check` looks at the types, once and for everything.
  typescript: { ignoreBuildErrors: true },
  // Loaded by Node as they are: they read their own files at run time.
  serverExternalPackages: ['pg', 'pg-boss', '@google-cloud/translate', 'better-auth'],
}
