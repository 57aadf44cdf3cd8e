import { fileDeed } from '@/app/api/deed'
import { importMemory, importMemoryInput } from '@/workflow/translation/memory/import-memory'

export const POST = fileDeed(importMemoryInput, (actor, input, file) => importMemory(actor, input, file))
