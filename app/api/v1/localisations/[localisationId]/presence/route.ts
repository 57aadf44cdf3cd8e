import { deed } from '@/app/api/deed'
import { bePresent, leave, leaveInput, presenceInput, presentIn } from '@/workflow/review/presence'

export const GET = deed(leaveInput, presentIn)
export const POST = deed(presenceInput, bePresent)
export const DELETE = deed(leaveInput, leave)
