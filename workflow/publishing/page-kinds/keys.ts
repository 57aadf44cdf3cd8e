import canonicalize from 'canonicalize'
import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'

/** Every key manifests have been signed with, the newest first, as a JWK Set (RFC 7517) that says since and until when. */
export async function keysContent(tx: Tx): Promise<PageContent> {
  const keys = await tx.signingKey.findMany({ orderBy: [{ createdAt: 'desc' }, { kid: 'asc' }] })
  const set = keys.map(({ kid, publicKey, createdAt, retiredAt }) => ({
    ...(publicKey as object),
    kid,
    use: 'sig',
    alg: 'EdDSA',
    createdAt: createdAt.toISOString(),
    retiredAt: retiredAt?.toISOString() ?? null,
  }))
  return { form: 'file', body: `${canonicalize({ keys: set })}\n` }
}
