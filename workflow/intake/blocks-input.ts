import { z } from 'zod'
import { blockKinds } from '@/workflow/text/block'

const pairTypes = ['emphasis', 'strong', 'subscript', 'superscript', 'abbreviation'] as const
const number = z.number().int().min(0)
const title = z.string().max(1_000).optional()

const inlineCode = z.union([
  z.object({ number, type: z.literal('link'), role: z.literal('open'), href: z.string().max(4_000), title }),
  z.object({ number, type: z.literal('link'), role: z.literal('close') }),
  z.object({ number, type: z.enum(pairTypes), role: z.literal('open'), title }),
  z.object({ number, type: z.enum(pairTypes), role: z.literal('close') }),
  z.object({ number, type: z.literal('break'), role: z.literal('single') }),
  z.object({
    number,
    type: z.literal('private_use'),
    role: z.literal('single'),
    character: z.string().max(2),
  }),
])

/** The shape of blocks as a page or a program sends them; `checkBlocks` says whether they make a release. */
const blockInput = z.object({
  /** A change note is none of the text: it comes by itself (change-note.ts). */
  kind: z.enum(blockKinds).refine((kind): boolean => kind !== 'change_note'),
  content: z.object({
    text: z.string().max(2_000_000).normalize('NFC'),
    codes: z.array(inlineCode).max(6_400),
  }),
  part: z.enum(['speaker', 'caption']).optional(),
  group: number.optional(),
  level: z.number().int().min(1).max(6).optional(),
  list: z.object({ ordered: z.boolean(), depth: z.number().int().min(1).max(12) }).optional(),
  cell: z.object({ row: number, column: number, header: z.boolean() }).optional(),
  src: z.string().max(4_000).optional(),
})

export const blocksInput = z.array(blockInput).max(5_000)
