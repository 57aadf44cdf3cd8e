import { createHash } from 'node:crypto'

/**
 * The time, in seconds, that a file is said to have been changed at: made from its content. nginx makes an ETag of a
 * file's time and size, so that every server of every copy of a store names the same one for the same bytes, and never
 * the same one for two texts of equal length stored within a second.
 */
export const changedAtSeconds = (content: Buffer): number =>
  createHash('sha256').update(content).digest().readUInt32BE() >>> 2

/** As nginx makes it of a file that was stored by `writePage`. */
export const etagOf = (content: Buffer): string =>
  `"${changedAtSeconds(content).toString(16)}-${content.length.toString(16)}"`
