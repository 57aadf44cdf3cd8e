import { z } from 'zod'
import { codePattern } from '@/workflow/text/inline-code'
import { longestComment } from './comment-length'

/** C0 and C1 controls but line feed and tab; embeddings and overrides of direction (UAX #9), which reach past a text. */
const unwanted = /[^\P{Cc}\t\n]|[\u202A-\u202E]/gu

/** What somebody says, as it is kept: NFC, lines ended by line feeds, no inline codes, nothing that controls a screen. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(unwanted, '')
    .replaceAll(codePattern, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()

export const commentText = z
  .string()
  .max(longestComment * 2)
  .transform(clean)
  .pipe(z.string().min(1).max(longestComment))
