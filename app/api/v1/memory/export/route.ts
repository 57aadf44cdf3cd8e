import { deed } from '@/app/api/deed'
import { download } from '@/app/api/download'
import { exportMemory, exportMemoryInput } from '@/workflow/translation/memory/export-memory'

const file = { type: 'application/x-tmx+xml', name: 'memory.tmx' }

export const GET = deed(exportMemoryInput, async (actor, input) =>
  download(await exportMemory(actor, input), file),
)
