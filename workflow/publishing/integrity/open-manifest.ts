import { createLocalJWKSet, errors, flattenedVerify } from 'jose'
import type { FlattenedJWS, JSONWebKeySet } from 'jose'
import { z } from 'zod'
import { manifest } from './manifest'
import type { Manifest } from './manifest'
import { manifestType } from './sign'

/** What was given is no list signed with one of the keys given. */
export class NotGenuine extends Error {
  override name = 'NotGenuine'
  constructor(readonly why: 'no_list' | 'no_keys' | 'unknown_key' | 'wrong_signature' | 'signed_too_late') {
    super(why)
  }
}

export type OpenedManifest = {
  manifest: Manifest
  kid: string
  /** When the key was retired that signed it; null: it still signs. ISO 8601. */
  keyRetiredAt: string | null
}

const keySet = z.object({
  keys: z
    .array(
      z.looseObject({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        retiredAt: z.iso.datetime().nullable().default(null),
      }),
    )
    .min(1)
    .max(1_000),
})

const signed = z.object({ payload: z.string(), protected: z.string(), signature: z.string() })

const parsed = <T>(schema: z.ZodType<T>, json: string): T | null => {
  try {
    return schema.parse(JSON.parse(json))
  } catch {
    return null
  }
}

/**
 * Reads a signed list of editions, if one of these keys signed exactly it.
 * @param jws flattened JWS in JSON (RFC 7515)
 * @param keys JWK Set in JSON (RFC 7517)
 * @throws NotGenuine
 */
export async function openManifest(jws: string, keys: string): Promise<OpenedManifest> {
  const list = parsed(signed, jws)
  const set = parsed(keySet, keys)
  if (!list) throw new NotGenuine('no_list')
  if (!set) throw new NotGenuine('no_keys')
  const { payload, kid } = await checked(list, set)
  const said = parsed(manifest, new TextDecoder().decode(payload))
  if (!said) throw new NotGenuine('no_list')
  const keyRetiredAt = set.keys.find((key) => key.kid === kid)?.retiredAt ?? null
  // Whoever has got hold of a retired key signs nothing with it that anybody believes.
  if (keyRetiredAt && said.issuedAt > keyRetiredAt) throw new NotGenuine('signed_too_late')
  return { manifest: said, kid, keyRetiredAt }
}

async function checked(list: FlattenedJWS, set: z.infer<typeof keySet>) {
  try {
    const { payload, protectedHeader } = await flattenedVerify(
      list,
      createLocalJWKSet(set as unknown as JSONWebKeySet),
      { algorithms: ['EdDSA'] },
    )
    if (protectedHeader?.typ !== manifestType || !protectedHeader.kid) throw new NotGenuine('no_list')
    return { payload, kid: protectedHeader.kid }
  } catch (error) {
    if (error instanceof NotGenuine) throw error
    if (error instanceof errors.JWKSNoMatchingKey) throw new NotGenuine('unknown_key')
    if (error instanceof errors.JOSEError) throw new NotGenuine('wrong_signature')
    throw error
  }
}
