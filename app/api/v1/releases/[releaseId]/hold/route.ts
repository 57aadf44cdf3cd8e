import { deed } from '@/app/api/deed'
import { holdSeveral, holdSeveralInput } from '@/workflow/publishing/hold'
import { resumeSeveral, resumeSeveralInput } from '@/workflow/publishing/resume'

export const POST = deed(holdSeveralInput, holdSeveral)
export const DELETE = deed(resumeSeveralInput, resumeSeveral)
