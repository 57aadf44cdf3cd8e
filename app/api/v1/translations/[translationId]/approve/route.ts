import { deed } from '@/app/api/deed'
import { approve, approveInput } from '@/workflow/review/approve'

export const POST = deed(approveInput, approve)
