import { FlattenedSign } from 'jose'
import canonicalize from 'canonicalize'
import type { Manifest } from './manifest'
import type { SigningKey } from './signing-key'

/** What the signature says it is of, so that it stands for nothing else (RFC 7515, "typ"). */
export const manifestType = 'communique-manifest+json'

/** A manifest as a flattened JWS in JSON. The same manifest and key give the same bytes: EdDSA knows no chance. */
export async function sign(manifest: Manifest, { kid, privateKey }: SigningKey): Promise<string> {
  const payload = new TextEncoder().encode(canonicalize(manifest))
  const signed = await new FlattenedSign(payload)
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: manifestType })
    .sign(privateKey)
  return `${canonicalize(signed)}\n`
}
