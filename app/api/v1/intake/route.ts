import { deed } from '@/app/api/deed'
import { preview, previewInput } from '@/workflow/intake/preview'

export const POST = deed(previewInput, preview)
