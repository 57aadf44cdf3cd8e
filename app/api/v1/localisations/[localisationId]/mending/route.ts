import { deed } from '@/app/api/deed'
import { callOffMending, callOffMendingInput } from '@/workflow/publishing/corrections/call-off-mending'
import { mend, mendInput } from '@/workflow/publishing/corrections/mend'

export const POST = deed(mendInput, mend)
export const DELETE = deed(callOffMendingInput, callOffMending)
