import { z } from 'zod'
import { memoryDeskInput } from '@/workflow/review/memory-desk'

/** What the address of the page says; `pair` is two tags with a space between. */
const address = z.object({
  pair: z.string().optional(),
  words: z.string().optional(),
  show: z.enum(['approved', 'imported', 'deleted']).optional(),
  importId: z.string().optional(),
  after: z.string().optional(),
})

export type Asked = z.infer<typeof address>

const given = (parameters: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== '' && value !== undefined))

/** An address that nobody's form made asks for the beginning. */
export function askedOf(parameters: Record<string, string | string[] | undefined>) {
  const asked = address.catch({}).parse(given(parameters))
  const { pair, show, ...others } = asked
  const [sourceLanguage, targetLanguage] = pair?.split(' ') ?? []
  const search = {
    ...others,
    ...(sourceLanguage && targetLanguage && { sourceLanguage, targetLanguage }),
    ...(show === 'deleted' ? { deleted: true } : show && { origin: show }),
  }
  return { asked, search: memoryDeskInput.catch(memoryDeskInput.parse({})).parse(search) }
}
