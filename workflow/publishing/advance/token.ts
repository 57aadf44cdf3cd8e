import { createHash, randomBytes } from 'node:crypto'

/** What makes a link an advance copy's: 256 random bits, written in base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** SHA-256, hexadecimal: all that is kept of a token, and what a copy is found by. */
export const tokenHash = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex')
