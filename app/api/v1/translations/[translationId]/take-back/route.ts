import { deed } from '@/app/api/deed'
import { takeBack, takeBackInput } from '@/workflow/review/take-back'

export const POST = deed(takeBackInput, takeBack)
