import { deed } from '@/app/api/deed'
import { segmentPart, segmentPartInput } from '@/workflow/review/segment-part'

export const GET = deed(segmentPartInput, segmentPart)
