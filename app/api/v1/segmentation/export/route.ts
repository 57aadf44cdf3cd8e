import { z } from 'zod'
import { deed } from '@/app/api/deed'
import { download } from '@/app/api/download'
import { segmentationFile } from '@/workflow/intake/segmentation-file'

const file = { type: 'application/xml', name: 'segmentation.srx' }

async function* whole(document: string) {
  yield document
}

export const GET = deed(z.object({}), async (actor) => download(whole(await segmentationFile(actor)), file))
