import { deed } from '@/app/api/deed'
import { claim, claimInput } from '@/workflow/review/claim'
import { handBack, handBackInput } from '@/workflow/review/hand-back'

export const POST = deed(claimInput, claim)
export const DELETE = deed(handBackInput, handBack)
