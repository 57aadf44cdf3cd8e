import { deed } from '@/app/api/deed'
import { rollBack, rollBackInput } from '@/workflow/publishing/after/roll-back'

export const POST = deed(rollBackInput, rollBack)
