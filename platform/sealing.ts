import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { secretFor } from './secrets'

const cipher = 'aes-256-gcm'
const form = /^v1\.([\w-]{16})\.([\w-]{22})\.([\w-]+)$/u

/** It was sealed with another secret, for another purpose or under another name, or somebody changed it. */
export class NotOurs extends Error {
  override name = 'NotOurs'
}

const keyFor = (purpose: string): Buffer => Buffer.from(secretFor(`sealing ${purpose}`), 'base64')

/**
 * Encrypts what must not be read from a copy of the database alone (AES-256-GCM, a key of its own for each purpose).
 * @param name what it belongs to: it opens under no other
 */
export function seal(purpose: string, name: string, text: string): string {
  const nonce = randomBytes(12)
  const sealing = createCipheriv(cipher, keyFor(purpose), nonce).setAAD(Buffer.from(name, 'utf8'))
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return ['v1', ...[nonce, sealing.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.')
}

/** @throws NotOurs */
export function unseal(purpose: string, name: string, sealed: string): string {
  const [, nonce, tag, body] = (form.exec(sealed) ?? []).map((part) => Buffer.from(part, 'base64url'))
  if (!nonce || !tag || !body) throw new NotOurs('not in the form of something sealed')
  try {
    const opening = createDecipheriv(cipher, keyFor(purpose), nonce, { authTagLength: 16 })
    opening.setAAD(Buffer.from(name, 'utf8')).setAuthTag(tag)
    return Buffer.concat([opening.update(body), opening.final()]).toString('utf8')
  } catch {
    throw new NotOurs('sealed with another secret, or changed since')
  }
}
