import { deed } from '@/app/api/deed'
import { hold, holdInput } from '@/workflow/publishing/hold'
import { resume, resumeInput } from '@/workflow/publishing/resume'

export const POST = deed(holdInput, hold)
export const DELETE = deed(resumeInput, resume)
