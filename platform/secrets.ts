import { hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, linkSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { env } from './env'

const bytes = 32

function decode(text: string): Buffer {
  const hex = /^[0-9a-f]{64}$/i.test(text)
  const secret = Buffer.from(text, hex ? 'hex' : 'base64')
  if (secret.length !== bytes)
    throw new Error('COMMUNIQUE_SECRET must be 32 bytes, in base64 or hexadecimal.')
  return secret
}

/** Made once, whole, readable by its owner alone; of two processes at once one wins and both read the same. */
function fromFile(): Buffer {
  const path = join(env.data, 'secret')
  mkdirSync(env.data, { recursive: true })
  const draft = `${path}.${process.pid}`
  const file = openSync(draft, 'w', 0o600)
  writeSync(file, randomBytes(bytes).toString('base64'))
  closeSync(file)
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  return decode(readFileSync(path, 'utf8').trim())
}

let root: Buffer | undefined

/** A key for one purpose, derived from the installation's one secret (HKDF-SHA-256, RFC 5869). Base64. */
export function secretFor(purpose: string): string {
  root ??= env.COMMUNIQUE_SECRET ? decode(env.COMMUNIQUE_SECRET) : fromFile()
  return Buffer.from(hkdfSync('sha256', root, '', `communique ${purpose}`, bytes)).toString('base64')
}
