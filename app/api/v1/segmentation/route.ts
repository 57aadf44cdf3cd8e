import { deed } from '@/app/api/deed'
import { trySegmentation, trySegmentationInput } from '@/workflow/intake/try-segmentation'

export const POST = deed(trySegmentationInput, trySegmentation)
