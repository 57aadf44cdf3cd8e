import { deed } from '@/app/api/deed'
import { sendBack, sendBackInput } from '@/workflow/review/send-back'

export const POST = deed(sendBackInput, sendBack)
